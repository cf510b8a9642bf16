import { setTimeout as sleepFor } from 'node:timers/promises';
import { z } from 'zod';
import { secondInMilliseconds } from '#core/kernel/clock';

/** Where Microsoft Graph is; a test puts its stand-in there. */
export const microsoftGraphUrl = 'https://graph.microsoft.com/v1.0';

export type GraphOptions = {
  /** With the version, without a slash at the end. */
  readonly url: string;
  /** How long one request may take. */
  readonly timeoutMilliseconds?: number;
  readonly sleep?: (milliseconds: number) => Promise<unknown>;
};

export type GraphAsk = {
  readonly token: string;
  /** After the base address, beginning with a slash; or whole, as Graph gives the address of the next page. */
  readonly path: string;
  readonly body?: unknown;
};

export type GraphAnswer = {
  readonly status: number;
  readonly json: unknown;
  /** After how long Graph wants to be asked again; null when it does not say. */
  readonly retryAfterSeconds: number | null;
};

/** Asks Graph once, or a few times while it is busy; null when it cannot be had. */
export type AskGraph = (ask: GraphAsk) => Promise<GraphAnswer | null>;

/**
 * Entra or Graph answered in a way that somebody has to look into. Says what went wrong, with their number for it, and
 * nothing that was sent or received.
 */
export class GraphError extends Error {
  override readonly name = 'GraphError';

  constructor(
    message: string,
    readonly code: string,
  ) {
    super(`${message}: ${code}`);
  }
}

const defaultTimeoutMilliseconds = 15 * secondInMilliseconds;
const mostTries = 3;
/** A longer wait is the caller's to take: a person is looking at the page. */
const longestWaitSeconds = 10;

const addressOf = (url: string, path: string): URL => {
  if (path.startsWith('/')) return new URL(url + path);
  const next = new URL(path);
  // The token goes to Graph and nowhere else, whatever an answer says.
  if (next.origin !== new URL(url).origin)
    throw new GraphError('Graph names another host as its next page', 'foreign-page');
  return next;
};

/** Seconds, or a date. */
const retryAfterOf = (header: string | null): number | null => {
  if (header === null) return null;
  const seconds = /^\d+$/.test(header) ? Number(header) : (Date.parse(header) - Date.now()) / secondInMilliseconds;
  return Number.isFinite(seconds) ? Math.max(0, Math.ceil(seconds)) : null;
};

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const askOnce = async (options: GraphOptions, { token, path, body }: GraphAsk): Promise<GraphAnswer | null> => {
  const address = addressOf(options.url, path);
  try {
    const answer = await fetch(address, {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        accept: 'application/json',
        // Searching, counting and casting to one kind of member are "advanced queries" of the directory.
        consistencylevel: 'eventual',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      redirect: 'manual',
      signal: AbortSignal.timeout(options.timeoutMilliseconds ?? defaultTimeoutMilliseconds),
    });
    const retryAfterSeconds = retryAfterOf(answer.headers.get('retry-after'));
    return { status: answer.status, json: jsonOf(await answer.text()), retryAfterSeconds };
  } catch {
    // No connection, cut off, or out of time. What fetch says of it may name the address, which names people.
    return null;
  }
};

const mayPass = (answer: GraphAnswer | null): boolean =>
  answer === null || [429, 502, 503, 504].includes(answer.status);

/**
 * Makes the way to ask Graph. What only reads is tried up to three times while Graph is busy or out of reach, after the
 * time that it asks for; what writes is tried once, because its caller keeps account of tries.
 */
export const makeAskGraph = (options: GraphOptions): AskGraph => {
  const sleep = options.sleep ?? ((milliseconds: number) => sleepFor(milliseconds));
  return async (ask) => {
    for (let tried = 1; ; tried += 1) {
      const answer = await askOnce(options, ask);
      const waitSeconds = answer?.retryAfterSeconds ?? 2 ** (tried - 1);
      const isLast = tried >= mostTries || ask.body !== undefined || waitSeconds > longestWaitSeconds;
      if (!mayPass(answer) || isLast) return answer;
      await sleep(waitSeconds * secondInMilliseconds);
    }
  };
};

const errorSchema = z.object({ error: z.object({ code: z.string().regex(/^[\w.]{1,80}$/) }) });

/** The code of an error, for the log: Graph's message may name people. */
export const codeOf = ({ json }: GraphAnswer): string => errorSchema.safeParse(json).data?.error.code ?? 'no code';
