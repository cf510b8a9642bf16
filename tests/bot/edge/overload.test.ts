// More answers at once than a process takes on: those that it thanks for are stored, and those that it turns away are not.
import { cardVerbs } from '#core/contract/card-action';
import { allOf } from '../../core/samples';
import type { FuzzInput } from '../../support/fuzz/inputs';
import { type FuzzWorld, startFuzzWorld } from '../../support/fuzz/world';
import { inputs } from '../conversation/world';

jest.setTimeout(60_000);

const people = Array.from({ length: 100 }, (_, index) => `person-${index}`);

const narrow = { most: 4, waiting: 4, patienceMilliseconds: 1_000 };

let world: FuzzWorld;
beforeEach(async () => {
  world = await startFuzzWorld({ mostAtOnce: { api: narrow, buttons: narrow, words: 6 } });
});
afterEach(() => world.stop());

const answerOf = (oid: string): FuzzInput => {
  const { tenantId, workspaceId, serviceUrl } = world.known;
  const data = { verb: cardVerbs.answer, v: 1, workspaceId, waveId: 'wave-open', seat: world.seatOf(oid), ...inputs() };
  const activity = {
    type: 'invoke',
    name: 'adaptiveCard/action',
    id: oid,
    channelId: 'msteams',
    serviceUrl,
    from: { id: `29:${oid}`, aadObjectId: oid, name: 'Somebody' },
    recipient: { id: '28:bot' },
    conversation: { conversationType: 'personal', tenantId, id: `a:${oid}` },
    channelData: { tenant: { id: tenantId } },
    value: { action: { type: 'Action.Execute', data }, trigger: 'manual' },
  };
  return {
    name: 'messages',
    method: 'POST',
    path: '/api/messages',
    as: null,
    headers: {},
    body: JSON.stringify(activity),
  };
};

test('no answer that was thanked for is lost, none that was turned away is stored, and all come through in the end', async () => {
  let waiting = people;
  let thanked = 0;
  let turnedAway = 0;
  while (waiting.length > 0) {
    const sent = await Promise.all(waiting.map(async (oid) => ({ oid, ...(await world.send(answerOf(oid))) })));
    for (const { status, text } of sent) {
      expect([200, 503]).toContain(status);
      expect(text).toContain(status === 200 ? 'Thank you' : 'urn:pmo-pulse:too-busy');
    }
    const again = sent.filter(({ status }) => status === 503).map(({ oid }) => oid);
    thanked += waiting.length - again.length;
    turnedAway += again.length;
    waiting = again;
    expect(await allOf(world.stores.responses.pages(world.openRef))).toHaveLength(thanked);
  }
  expect(turnedAway).toBeGreaterThan(0);
  expect(thanked).toBe(people.length);
});

test('the tab’s API turns away what is too much, and the bot does not suffer from it', async () => {
  const ask: FuzzInput = {
    name: 'getMe',
    method: 'GET',
    path: `/api/workspaces/${world.known.workspaceId}/waves`,
    as: world.known.lead,
    headers: {},
    body: undefined,
  };
  const [answer, ...asked] = await Promise.all([
    world.send(answerOf('ada')),
    ...Array.from({ length: 100 }, () => world.send(ask)),
  ]);
  const statuses = asked.map(({ status }) => status);
  expect(new Set(statuses)).toEqual(new Set([200, 503]));
  expect(answer?.status).toBe(200);
  expect((await world.send(ask)).status).toBe(200);
});
