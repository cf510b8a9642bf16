import type { CloudAdapter } from 'botbuilder';
import { json, type RequestHandler, Router } from 'express';
import type { z } from 'zod';
import type { HandleTurn } from '../conversation/handle-turn';
import { incomingActivitySchema } from './incoming-activity';

/** Which service URLs an activity may name: they are stored, and sent to with the bot's own token. */
export type IsServiceUrlAllowed = (serviceUrl: string) => boolean;

type Incoming = z.output<typeof incomingActivitySchema>;

/**
 * Is the activity from Teams, and from this tenant? The token does not say: other channels of the same registration let
 * their clients write what they like. Both places that name a tenant must agree.
 */
const isFromTenant = (activity: Incoming, tenantId: string): boolean => {
  const named = [activity.conversation.tenantId, activity.channelData?.tenant?.id].filter((id) => id != null);
  return activity.channelId === 'msteams' && named.length > 0 && named.every((id) => id?.toLowerCase() === tenantId);
};

const biggestActivity = '256kb';

type Deps = {
  readonly adapter: CloudAdapter;
  readonly handleTurn: HandleTurn;
  readonly isServiceUrlAllowed: IsServiceUrlAllowed;
  /** The one tenant this installation serves; null in local mode alone, where every tenant is made up. */
  readonly tenantId: string | null;
};

/**
 * Makes `POST /api/messages`: body size, shape and service URL are checked before botbuilder sees anything. A body that is
 * no activity gets a 400 that names the first thing wrong with it, never its content.
 */
export const makeMessagesEndpoint = ({ adapter, handleTurn, isServiceUrlAllowed, tenantId }: Deps): Router => {
  const receive: RequestHandler = async (request, response) => {
    const activity = incomingActivitySchema.safeParse(request.body);
    if (!activity.success || !isServiceUrlAllowed(activity.data.serviceUrl)) {
      const pointer = activity.success ? '/serviceUrl' : `/${(activity.error.issues[0]?.path ?? []).join('/')}`;
      response
        .status(400)
        .type('application/problem+json')
        .send({ type: 'about:blank', title: 'Bad Request', status: 400, errors: [{ pointer, detail: 'not valid' }] });
      return;
    }
    if (tenantId !== null && !isFromTenant(activity.data, tenantId)) {
      response
        .status(403)
        .type('application/problem+json')
        .send({ type: 'about:blank', title: 'Forbidden', status: 403 });
      return;
    }
    await adapter.process(request, response, handleTurn);
  };
  return Router().post('/api/messages', json({ limit: biggestActivity, strict: true }), receive);
};
