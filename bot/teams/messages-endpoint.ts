import type { Activity, InvokeResponse } from 'botbuilder';
import { json, type RequestHandler, type Response, Router } from 'express';
import type { z } from 'zod';
import type { HandleTurn } from '../conversation/handle-turn';
import { inputErrors } from '../http/input-errors';
import { type MostAtOnce, usualMostAtOnce } from '../http/most-at-once';
import { type HttpProblem, problemOf, sendProblem, unauthenticated, unavailable } from '../http/problem';
import { readerVoice } from '../http/reader-language';
import { makeShedLoad } from '../http/shed-load';
import type { TeamsAdapter } from './adapter';
import { type Authenticate, type Sender, teamsChannel } from './authenticate';
import { makeHearOnce } from './hear-once';
import { incomingActivitySchema } from './incoming-activity';
import type { IsServiceUrlAllowed } from './service-url';
import { makeTurnLimits } from './turn-limits';

type Incoming = z.output<typeof incomingActivitySchema>;

/**
 * Is the activity from Teams, and from this tenant? The token does not say: other channels of the same registration let
 * their clients write what they like. Both places that name a tenant must agree.
 */
const isFromTenant = (activity: Incoming, tenantId: string): boolean => {
  const named = [activity.conversation.tenantId, activity.channelData?.tenant?.id].filter((id) => id != null);
  return activity.channelId === teamsChannel && named.length > 0 && named.every((id) => id?.toLowerCase() === tenantId);
};

const biggestActivity = '256kb';

type Deps = {
  readonly authenticate: Authenticate;
  readonly adapter: Pick<TeamsAdapter, 'run'>;
  readonly handleTurn: HandleTurn;
  readonly isServiceUrlAllowed: IsServiceUrlAllowed;
  /** The one tenant this installation serves; null in local mode alone, where every tenant is made up. */
  readonly tenantId: string | null;
  /** Where it is not the usual. */
  readonly mostAtOnce?: MostAtOnce | undefined;
};

const badServiceUrl: HttpProblem = {
  ...problemOf(400, 'invalid-input', { count: 1 }),
  errors: [{ pointer: '/serviceUrl', detail: 'problem.input.invalid' }],
};

const tooFastSeconds = 5;
const tooFast: HttpProblem = {
  ...problemOf(429, 'too-many-requests', { seconds: tooFastSeconds }),
  headers: { 'Retry-After': String(tooFastSeconds) },
};

/** What is wrong with an activity of somebody who may send some; null when nothing is. Names fields, never contents. */
const problemIn = (
  { isServiceUrlAllowed, tenantId }: Deps,
  { serviceUrl }: Sender,
  read: ReturnType<typeof incomingActivitySchema.safeParse>,
  body: unknown,
): HttpProblem | null => {
  if (!read.success) {
    const errors = inputErrors(body, read.error);
    return { ...problemOf(400, 'invalid-input', { count: errors.length }), errors };
  }
  if (!isServiceUrlAllowed(read.data.serviceUrl)) return badServiceUrl;
  // A token is good for answers to where it says, and for nowhere else.
  if (serviceUrl !== null && read.data.serviceUrl !== serviceUrl) return unauthenticated;
  return tenantId !== null && !isFromTenant(read.data, tenantId) ? problemOf(403, 'not-this-tenant') : null;
};

const sendAnswer = (res: Response, answer: InvokeResponse | undefined): void => {
  res.status(answer?.status ?? 200);
  if (answer?.body) res.json(answer.body);
  else res.end();
};

/**
 * Makes `POST /api/messages`. Who sends is proven before a byte of the body is read; then its size, shape, service URL and
 * tenant are checked, so that botbuilder, which ends a careless process on some bodies, sees only what Teams may have sent.
 */
export const makeMessagesEndpoint = (deps: Deps): Router => {
  const hearOnce = makeHearOnce();
  const { mostAtOnce = usualMostAtOnce } = deps;
  const enter = makeTurnLimits(mostAtOnce);
  const admit: RequestHandler = async (req, res, next) => {
    const sender = await deps.authenticate(req.headers.authorization);
    if (sender.ok) {
      res.locals.sender = sender.value;
      return next();
    }
    const problem = sender.error === 'unavailable' ? unavailable('keys-unavailable') : unauthenticated;
    return sendProblem(res, problem, readerVoice(req));
  };
  const receive: RequestHandler = async (req, res) => {
    const sender: Sender = res.locals.sender;
    const read = incomingActivitySchema.safeParse(req.body);
    const problem = problemIn(deps, sender, read, req.body);
    if (problem) return sendProblem(res, problem, readerVoice(req));
    const activity: Activity = req.body;
    const run = () => deps.adapter.run(sender.request, activity, deps.handleTurn);
    const entered = await enter(activity);
    if (!entered.ok)
      return sendProblem(res, entered.error === 'too-fast' ? tooFast : unavailable('too-busy'), readerVoice(req));
    try {
      return sendAnswer(res, await hearOnce(activity, run));
    } finally {
      entered.value();
    }
  };
  const { buttons, words } = mostAtOnce;
  // Those who wait for their turn included: here nobody waits, and a flood costs no more than its refusal.
  const all = buttons.most + buttons.waiting + words;
  const shedLoad = makeShedLoad({ most: all, waiting: 0, patienceMilliseconds: 0 });
  return Router().post('/api/messages', shedLoad, admit, json({ limit: biggestActivity, strict: true }), receive);
};
