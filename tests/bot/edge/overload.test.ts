// More answers at once than a process takes on: those that it thanks for are stored, and those that it turns away are not.
import { cardVerbs } from '#core/contract/card-action';
import { allOf } from '../../core/samples';
import type { FuzzInput } from '../../support/fuzz/inputs';
import { type FuzzWorld, startFuzzWorld } from '../../support/fuzz/world';
import { inputs } from '../conversation/world';

jest.setTimeout(60_000);

const people = Array.from({ length: 100 }, (_, index) => `person-${index}`);

/** Nobody who has found a place to wait loses it, however slow the machine is: only who finds none is turned away. */
const narrow = { most: 4, waiting: 4, patienceMilliseconds: 600_000 };
const places = narrow.most + narrow.waiting;

let world: FuzzWorld;
/** Whoever is inside stays there until this is done. */
let held: Promise<void>;
let letGo: () => void;
const hold = (): void => {
  held = new Promise((resolve) => {
    letGo = resolve;
  });
};
beforeEach(async () => {
  held = Promise.resolve();
  world = await startFuzzWorld({ mostAtOnce: { api: narrow, buttons: narrow, words: 6 } }, () => held);
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

/** Sends all at once, and lets nobody out before as many were turned away as find no place. */
const sendCrowd = async (crowd: readonly FuzzInput[]) => {
  hold();
  let turnedAway = 0;
  const answers = await Promise.all(
    crowd.map(async (input) => {
      const answer = await world.send(input);
      if (answer.status === 503) turnedAway += 1;
      if (turnedAway === crowd.length - places) letGo();
      return answer;
    }),
  );
  return answers.map(({ status, text }, index) => ({ status, text, index }));
};

test('no answer that was thanked for is lost, none that was turned away is stored, and all come through in the end', async () => {
  const storedAnswers = async () => allOf(world.stores.responses.pages(world.openRef));
  const answers = await sendCrowd(people.map(answerOf));
  for (const { status, text } of answers) {
    expect([200, 503]).toContain(status);
    expect(text).toContain(status === 200 ? 'Thank you' : 'urn:pmo-pulse:too-busy');
  }
  const again = answers.filter(({ status }) => status === 503).map(({ index }) => people[index] ?? '');
  expect(again).toHaveLength(people.length - places);
  expect(await storedAnswers()).toHaveLength(places);
  for (let from = 0; from < again.length; from += places) {
    const handful = await Promise.all(again.slice(from, from + places).map((oid) => world.send(answerOf(oid))));
    expect(handful.map(({ status }) => status)).toEqual(handful.map(() => 200));
  }
  expect(await storedAnswers()).toHaveLength(people.length);
});

test('the tab’s API turns away what is too much, and the bot does not suffer from it', async () => {
  const ask: FuzzInput = {
    name: 'getMyData',
    method: 'GET',
    path: '/api/me/data',
    as: 'ada',
    headers: {},
    body: undefined,
  };
  const asked = await sendCrowd(people.map(() => ask));
  expect(asked.filter(({ status }) => status === 503)).toHaveLength(people.length - places);
  expect(asked.filter(({ status }) => status === 200)).toHaveLength(places);

  hold();
  const inside = Array.from({ length: places }, () => world.send(ask));
  const answer = world.send(answerOf('ben'));
  letGo();
  expect((await answer).status).toBe(200);
  for (const { status } of await Promise.all(inside)) expect(status).toBe(200);
});
