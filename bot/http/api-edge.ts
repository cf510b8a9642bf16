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

/** Makes what stands before the API, and the limit that it asks itself; in local mode nobody has to wait for a minute. */
export const makeApiEdge = (
  isLocal: boolean,
  { isBehindAppService = false, rateLimits = usualRateLimits, mostAtOnce = usualMostAtOnce }: ApiEdgeSurroundings,
): { readonly before: RequestHandler[]; readonly limits: { readonly limitPerson?: LimitPerson } } =>
  isLocal
    ? { before: [makeShedLoad(mostAtOnce.api)], limits: {} }
    : {
        before: [makeShedLoad(mostAtOnce.api), makeLimitAddress(rateLimits, isBehindAppService)],
        limits: { limitPerson: makeLimitPerson(rateLimits) },
      };
