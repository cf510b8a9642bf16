import { json, Router as makeRouter, type Router } from 'express';
import { demoCast, demoTeam } from './cast';

/** Where the demo's connector is mounted; it is the service URL of everybody simulated. */
export const demoConnectorPath = '/local/demo/connector';

type Hear = (conversationId: string, attachments: readonly unknown[]) => void;

const membersOf = (conversationId: string) => {
  const isTeam = conversationId.split(';')[0] === demoTeam.teamId;
  const members = isTeam
    ? [demoTeam.lead, demoTeam.member]
    : demoCast.filter((one) => one.conversationId === conversationId);
  return members.map(({ oid, teamsUserId, name }) => ({ id: teamsUserId, aadObjectId: oid, name }));
};

/** Makes the small stand-in for Teams' connector that the simulated people live behind; `hear` gets what is sent to them. */
export const makeDemoConnector = (hear: Hear): Router => {
  const router = makeRouter();
  let nextId = Date.now();
  router.use(json({ limit: '256kb' }));
  router.post('/v3/conversations/:id/activities{/:replyTo}', (request, response) => {
    const { attachments } = (request.body ?? {}) as { attachments?: readonly unknown[] };
    nextId += 1;
    response.status(201).json({ id: String(nextId) });
    hear(String(request.params.id), attachments ?? []);
  });
  router.put('/v3/conversations/:id/activities/:activityId', (request, response) => {
    response.json({ id: request.params.activityId });
  });
  router.get('/v3/conversations/:id/pagedmembers', (request, response) => {
    response.json({ members: membersOf(request.params.id) });
  });
  router.get('/v3/conversations/:id/members/:memberId', (request, response) => {
    const member = membersOf(request.params.id).find(({ id }) => id === request.params.memberId);
    if (member) response.json(member);
    else response.status(404).json({ error: { code: 'MemberNotFoundInConversation' } });
  });
  return router;
};
