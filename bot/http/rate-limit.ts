// So many requests a minute, and no more: for each address before anybody is known, for each person after. Counted in
// memory, in each process for itself; nothing of it is logged or kept.
import type { RequestHandler } from 'express';
import { ipKeyGenerator, MemoryStore, type Options } from 'express-rate-limit';
import { secondInMilliseconds } from '#core/kernel/clock';
import type { PersonRef } from '#core/kernel/person-ref';
import { ok, type Result, refused } from '#core/kernel/result';
import { type HttpProblem, problemOf, sendProblem } from './problem';
import { readerVoice } from './reader-language';

/** Requests a minute. */
export type RateLimits = { readonly perAddress: number; readonly perPerson: number };

/**
 * A tab makes some ten requests when a page is opened and one every few seconds while a delivery is watched; a whole
 * organisation may share one address.
 */
export const usualRateLimits: RateLimits = { perAddress: 12_000, perPerson: 600 };

const windowMs = 60 * secondInMilliseconds;

const tooMany = (resetTime: Date | undefined): HttpProblem => {
  const seconds = Math.max(1, Math.ceil(((resetTime?.getTime() ?? 0) - Date.now()) / secondInMilliseconds));
  return {
    ...problemOf(429, 'too-many-requests', { seconds }),
    headers: { 'Retry-After': String(seconds) },
  };
};

type Count = (key: string) => Promise<Result<null, HttpProblem>>;

const makeCount = (most: number): Count => {
  const store = new MemoryStore();
  store.init({ windowMs } as Options);
  return async (key) => {
    const { totalHits, resetTime } = await store.increment(key);
    return totalHits <= most ? ok(null) : refused(tooMany(resetTime));
  };
};

export type LimitPerson = (person: PersonRef) => Promise<Result<null, HttpProblem>>;

/** Makes the limit for people who are signed in. */
export const makeLimitPerson = ({ perPerson }: RateLimits): LimitPerson => {
  const count = makeCount(perPerson);
  return ({ tenantId, oid }) => count(`${tenantId}|${oid}`);
};

const withoutPort = (address: string): string =>
  /^\[([^\]]+)\](?::\d+)?$/.exec(address)?.[1] ?? /^([^:]+):\d+$/.exec(address)?.[1] ?? address;

/**
 * Who asks, as far as addresses tell. App Service writes the caller's address, with its port, behind whatever the caller
 * claims; anywhere else nothing but the connection itself is believed.
 */
export const addressOf = (
  { forwardedFor, remote }: { readonly forwardedFor: string | undefined; readonly remote: string | undefined },
  isBehindAppService: boolean,
): string => {
  const told = isBehindAppService ? forwardedFor?.split(',').at(-1)?.trim() : undefined;
  const address = withoutPort(told || (remote ?? ''));
  // Somebody with an IPv6 line has a whole network of addresses.
  return address === '' ? 'unknown' : ipKeyGenerator(address, 56);
};

/** Makes the limit for addresses. */
export const makeLimitAddress = ({ perAddress }: RateLimits, isBehindAppService: boolean): RequestHandler => {
  const count = makeCount(perAddress);
  return async (req, res, next) => {
    const header = req.headers['x-forwarded-for'];
    const forwardedFor = Array.isArray(header) ? header.join(',') : header;
    const counted = await count(addressOf({ forwardedFor, remote: req.socket.remoteAddress }, isBehindAppService));
    if (counted.ok) return next();
    return sendProblem(res, counted.error, readerVoice(req));
  };
};
