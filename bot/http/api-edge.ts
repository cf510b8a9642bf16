import type { RequestHandler } from 'express';
import { type MostAtOnce, usualMostAtOnce } from './most-at-once';
import { type LimitPerson, makeLimitAddress, makeLimitPerson, type RateLimits, usualRateLimits } from './rate-limit';
import { makeShedLoad } from './shed-load';

export type ApiEdgeSurroundings = {
  /** In Azure alone: App Service stands in front and says who asks. */
  readonly isBehindAppService?: boolean;
  /** Where they are not the usual ones. */
  readonly rateLimits?: RateLimits;
  readonly mostAtOnce?: MostAtOnce;
};

export type ApiEdge = {
  readonly shedLoad: RequestHandler;
  /** Lets everybody through in local mode, where nobody has to wait for a minute. */
  readonly limitAddress: RequestHandler;
  /** What the API itself asks, once it knows who is there. */
  readonly limits: { readonly limitPerson?: LimitPerson };
};

/** Makes what stands before the API. */
export const makeApiEdge = (
  isLocal: boolean,
  { isBehindAppService = false, rateLimits = usualRateLimits, mostAtOnce = usualMostAtOnce }: ApiEdgeSurroundings,
): ApiEdge => ({
  shedLoad: makeShedLoad(mostAtOnce.api),
  limitAddress: isLocal ? (_req, _res, next) => next() : makeLimitAddress(rateLimits, isBehindAppService),
  limits: isLocal ? {} : { limitPerson: makeLimitPerson(rateLimits) },
});
