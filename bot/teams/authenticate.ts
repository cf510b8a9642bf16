import { type Activity, StatusCodes } from 'botbuilder';
import {
  type AuthenticateRequestResult,
  AuthenticationConstants,
  AuthenticationError,
  type BotFrameworkAuthentication,
} from 'botframework-connector';
import { decodeJwt, decodeProtectedHeader } from 'jose';
import type { Logger } from 'pino';
import { z } from 'zod';
import { ok, type Result, refused } from '#core/kernel/result';
import { describeFault } from '../describe-fault';
import { bearerOf } from '../http/auth';

/** The one channel of this app; keys say which channels they may sign for. */
export const teamsChannel = 'msteams';

/** Who sends an activity, proven before a byte of it is read. */
export type Sender = {
  readonly request: AuthenticateRequestResult;
  /** Where the sender lets itself be answered; null in local mode alone, where nobody proves anything. */
  readonly serviceUrl: string | null;
};

export type Authenticate = (
  authorization: string | undefined,
) => Promise<Result<Sender, 'unauthenticated' | 'unavailable'>>;

/** In local mode alone: everybody is let in. */
export const makeTrustEverybody =
  (authentication: BotFrameworkAuthentication): Authenticate =>
  async () =>
    ok({ request: await authentication.authenticateRequest({} as Activity, ''), serviceUrl: null });

type Claimed = { readonly serviceUrl: string };

/**
 * What a token says of itself, before anything of it is believed. Only what the Bot Framework issues for this bot is
 * looked at further: botbuilder would also take tokens of bots and of its emulator, which Microsoft Entra issues for any
 * resource and which name no service URL, and would remember each tenant that such a token names.
 */
const makeReadClaims = (botId: string) => {
  const headerSchema = z.object({
    alg: z.enum(AuthenticationConstants.AllowedSigningAlgorithms as [string, ...string[]]),
    kid: z.string().min(1).max(256),
  });
  const claimsSchema = z.object({
    iss: z.literal(AuthenticationConstants.ToBotFromChannelTokenIssuer),
    aud: z.literal(botId),
    [AuthenticationConstants.ServiceUrlClaim]: z.string().min(1).max(512),
    exp: z.number(),
    // What only tokens of bots and of the emulator carry.
    ver: z.never().optional(),
    appid: z.never().optional(),
    azp: z.never().optional(),
  });
  return (token: string): Claimed | null => {
    try {
      headerSchema.parse(decodeProtectedHeader(token));
      return { serviceUrl: String(claimsSchema.parse(decodeJwt(token))[AuthenticationConstants.ServiceUrlClaim]) };
    } catch {
      return null;
    }
  };
};

/** How the library that botbuilder checks signatures with names what is wrong with a token. */
const faultsOfTokens: readonly string[] = ['JsonWebTokenError', 'NotBeforeError', 'TokenExpiredError'];

const isFaultOfToken = (error: unknown): boolean =>
  error instanceof AuthenticationError
    ? error.statusCode < StatusCodes.INTERNAL_SERVER_ERROR
    : error instanceof Error && faultsOfTokens.includes(error.name);

/** Fetching the keys has no time limit of its own, and Teams waits for 10 to 15 seconds at the most. */
const keysMilliseconds = 5_000;

const within = async <Value>(work: Promise<Value>, milliseconds: number): Promise<Value> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The keys of the Bot Framework did not come in time')), milliseconds);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
};

/** Makes the check of the sender of an activity: the Bot Framework, on behalf of Teams, to this bot. */
export const makeAuthenticate = (
  authentication: BotFrameworkAuthentication,
  botId: string,
  log: Pick<Logger, 'warn'>,
): Authenticate => {
  const readClaims = makeReadClaims(botId);
  return async (authorization) => {
    const token = bearerOf(authorization);
    const claimed = token === null ? null : readClaims(token);
    if (claimed === null) return refused('unauthenticated');
    // The endpoint compares the activity with what is proven here.
    const activity = { channelId: teamsChannel, serviceUrl: claimed.serviceUrl } as Activity;
    try {
      const check = authentication.authenticateRequest(activity, `Bearer ${token}`);
      return ok({ request: await within(check, keysMilliseconds), serviceUrl: claimed.serviceUrl });
    } catch (error) {
      if (isFaultOfToken(error)) return refused('unauthenticated');
      log.warn({ event: 'bot.keys-unavailable', fault: describeFault(error) });
      return refused('unavailable');
    }
  };
};
