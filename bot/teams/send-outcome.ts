import type { SendOutcome } from '#core/delivery/sending/sender';
import { ForeignServiceUrlError } from './service-url';

/** What Teams said no with; network faults have only a `code`. */
type TeamsError = {
  readonly name?: string;
  readonly statusCode?: number;
  readonly code?: string;
  readonly response?: {
    readonly bodyAsText?: string | null;
    readonly headers?: { get(name: string): string | undefined };
  };
};

const longestWaitMilliseconds = 15 * 60 * 1000;

/** The telling code is `error.code`, or stands in JSON inside `error.message`: so all of the body is searched. */
const codeOf = (error: TeamsError): string => `${error.code ?? ''} ${error.response?.bodyAsText ?? ''}`;

/** How long Teams asked to wait, in milliseconds, with jitter on top; null where it named no time. */
const retryAfterOf = (error: TeamsError): number | null => {
  const seconds = Number(error.response?.headers?.get('retry-after'));
  if (!Number.isFinite(seconds) || seconds <= 0) return null;
  return Math.round(Math.min(seconds * 1000, longestWaitMilliseconds) * (1 + Math.random() / 4));
};

const later = (error: TeamsError): SendOutcome => ({ kind: 'later', afterMilliseconds: retryAfterOf(error) });

/** Did Teams say that too much was asked of it, and until when, in milliseconds since 1970, or 0? */
export const throttlingOf = (error: unknown): { readonly isThrottled: boolean; readonly until: number } => {
  const fault = error as TeamsError;
  const wait = retryAfterOf(fault);
  return { isThrottled: fault.statusCode === 429, until: wait === null ? 0 : Date.now() + wait };
};

const forbidden = (code: string): SendOutcome => {
  if (code.includes('BotDisabledByAdmin')) return { kind: 'unreachable', reason: 'admin-disabled' };
  if (/ConversationBlockedByUser|MessageWritesBlocked|NotEnoughPermissions/.test(code)) {
    return { kind: 'unreachable', reason: 'blocked' };
  }
  if (/BotNotInConversationRoster|ForbiddenOperationException/.test(code)) {
    return { kind: 'unreachable', reason: 'not-installed' };
  }
  return { kind: 'failed', reason: 'forbidden' };
};

/** Connection faults that happen before anything was sent: trying again cannot make a second card. */
const beforeSending = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN']);

/**
 * May the card have gone out although no answer came? Yes for every fault of the HTTP client but those above. Any other
 * fault, such as a token that was not to be had, happened before a request was made.
 */
const mayHaveArrived = (fault: TeamsError): boolean =>
  (fault.name === 'RestError' || fault.name === 'AbortError') && !beforeSending.has(fault.code ?? '');

/** So long nothing is sent after Teams did not know this bot, or no token was to be had, in milliseconds. */
const haltMilliseconds = 60_000;

/** Is this Teams saying that the conversation is gone, so that a new one has to be created? */
export const isConversationGone = (error: unknown): boolean => (error as TeamsError).statusCode === 404;

/**
 * What a failed POST means for the invitation, by the table of status codes of Teams' conversation API: 429, 412, 502,
 * 503 and 504 are tried later, 403 tells why a person cannot be reached, a lost connection leaves it unknown.
 */
export const outcomeOfError = (error: unknown): SendOutcome => {
  if (error instanceof ForeignServiceUrlError) return { kind: 'failed', reason: 'not-teams' };
  const fault = error as TeamsError;
  switch (fault.statusCode) {
    case 412:
    case 429:
    case 502:
    case 503:
    case 504:
      return later(fault);
    case 403:
      return forbidden(codeOf(fault));
    case 404:
      return { kind: 'unreachable', reason: 'gone' };
    case 401:
      return { kind: 'halt', reason: 'bot-not-registered', afterMilliseconds: haltMilliseconds };
    case 413:
      return { kind: 'failed', reason: 'too-big' };
    case undefined:
      return mayHaveArrived(fault) ? { kind: 'unknown' } : later(fault);
    case 200:
    case 201:
    case 202:
      // Teams took the card; only its answer could not be read.
      return { kind: 'unknown' };
    default:
      return { kind: 'failed', reason: `status-${fault.statusCode}` };
  }
};
