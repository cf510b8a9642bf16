import { scoreOf } from '#core/abcde/score';
import { makeRecordAudit } from '#core/audit/record-audit';
import type { About } from '#core/communication/change-communication';
import { communicationRefOf } from '#core/communication/communication';
import { makeCommunicationSteps } from '#core/communication/communication-steps';
import type { CommunicationStore } from '#core/communication/communication-store';
import { refOf } from '#core/workspace/workspace';
import { makeMemoryCommunicationStore } from '../../support/memory/memory-communication-store';
import { sampleMessage, sampleRatings, sampleReading } from '../abcde/sample-check';
import {
  findInstrument,
  makeClock,
  makeIds,
  makeStores,
  rosterOf,
  samplePerson,
  sampleWorkspace,
  start,
  tenantId,
} from '../samples';
import { sampleCommunication } from './sample-communication';

const workspace = sampleWorkspace();
const ada = { tenantId, oid: 'ada' };
const bob = { tenantId, oid: 'bob' };

const makeWorld = (communications: CommunicationStore = makeMemoryCommunicationStore(), roster = rosterOf(['ada'])) => {
  const stores = makeStores();
  const clock = makeClock();
  const deps = { ...stores, communications, roster, clock, ids: makeIds() };
  const recordAudit = makeRecordAudit({ ...deps, ids: makeIds('entry') });
  const steps = makeCommunicationSteps({
    ...deps,
    ...{ recordAudit, findInstrument, readText: () => sampleReading(), draw: () => 0.5 },
  });
  const deeds = async () =>
    (await stores.audit.list(refOf(workspace), null, 50)).entries.map(({ deed }) => deed).reverse();
  return { ...steps, stores, communications, deeds };
};

const about = (communicationId: string, by = ada, role: About['access']['role'] = 'member'): About => ({
  access: { workspace, role },
  by,
  communicationId,
});

const weak = sampleRatings({ audience: 2, evaluation: 1 });

test('the score is the mean and every letter that is weakest', () => {
  expect(scoreOf(sampleRatings())).toEqual({ mean: 4, lowest: 3, weakest: ['delivery'], toFix: [] });
  expect(scoreOf(weak)).toMatchObject({ lowest: 1, weakest: ['evaluation'], toFix: ['audience', 'evaluation'] });
});

describe('a message that is checked', () => {
  test('is entered with its author, and the log says so', async () => {
    const world = makeWorld();
    const added = await world.addCommunication(workspace, ada, sampleMessage());
    const expected = sampleCommunication('id-1', {
      authorName: added.ok ? added.value.authorName : '',
      createdAt: start,
    });
    expect(added).toEqual({ ok: true, value: expected });
    expect(expected.authorName).not.toBe('');
    expect(await world.communications.list(refOf(workspace))).toEqual([expected]);
    expect(await world.deeds()).toEqual([{ kind: 'communication-checked', name: 'New dates' }]);
  });

  test('has the name by which the author is met where the roster cannot be had', async () => {
    const world = makeWorld(makeMemoryCommunicationStore(), rosterOf('unavailable'));
    await world.stores.people.add(samplePerson('ada', { name: 'Ada Lovelace' }));
    const added = await world.addCommunication(workspace, ada, sampleMessage());
    expect(added).toMatchObject({ value: { authorName: 'Ada Lovelace' } });
  });

  test('with low letters is refused, names them, and leaves nothing behind', async () => {
    const world = makeWorld();
    const added = await world.addCommunication(workspace, ada, sampleMessage({ ratings: weak }));
    expect(added).toEqual({ ok: false, error: { kind: 'letters-to-fix', letters: ['audience', 'evaluation'] } });
    expect(await world.communications.list(refOf(workspace))).toEqual([]);
    expect(await world.deeds()).toEqual([]);
  });

  test('with low letters goes with a reason, and the log says which', async () => {
    const world = makeWorld();
    const overrideReason = 'It must go today';
    const added = await world.addCommunication(workspace, ada, sampleMessage({ ratings: weak, overrideReason }));
    expect(added).toMatchObject({ ok: true, value: { overrideReason } });
    const deeds = await world.deeds();
    expect(deeds).toHaveLength(2);
    expect(deeds).toContainEqual({ kind: 'communication-checked', name: 'New dates' });
    const letters = ['audience', 'evaluation'];
    expect(deeds).toContainEqual({ kind: 'communication-overridden', name: 'New dates', letters });
  });

  test('without low letters has nothing to override', async () => {
    const added = await makeWorld().addCommunication(workspace, ada, sampleMessage({ overrideReason: 'Why not' }));
    expect(added).toMatchObject({ ok: true, value: { overrideReason: null } });
  });
});

const sent = { state: 'sent', sentBy: 'elsewhere', sentAt: start } as const;

const makeFilled = async (changes = {}) => {
  const world = makeWorld();
  const one = sampleCommunication('one', changes);
  await world.communications.add(one);
  const read = async () => (await world.communications.find(communicationRefOf(one)))?.value;
  return { ...world, one, read };
};

describe('who may change it', () => {
  test.each([
    ['its author', ada, 'member', true],
    ['a lead', bob, 'lead', true],
    ['another member', bob, 'member', false],
  ] as const)('%s', async (_, by, role, may) => {
    const world = await makeFilled();
    const done = [
      await world.recheckCommunication(about('one', by, role), sampleMessage({ purpose: 'Newer' })),
      await world.markCommunicationSent(about('one', by, role), start),
      await world.recordOutcome(about('one', by, role), { reached: 'yes', lesson: 'Well' }),
    ];
    const refusal = { ok: false, error: { kind: 'not-its-author' } };
    if (may) expect(done.map(({ ok }) => ok)).toEqual([true, true, true]);
    else expect(done).toEqual([refusal, refusal, refusal]);
    if (!may) expect(await world.removeCommunication(about('one', by, role))).toEqual(refusal);
    expect(await world.read()).toMatchObject(may ? { purpose: 'Newer', state: 'sent' } : world.one);
  });

  test('nobody changes what is not there', async () => {
    const unknown = { ok: false, error: { kind: 'unknown-communication' } };
    expect(await makeWorld().removeCommunication(about('one'))).toEqual(unknown);
    expect(await makeWorld().recordOutcome(about('one'), { reached: 'no', lesson: '' })).toEqual(unknown);
  });
});

describe('until it is sent', () => {
  test('it may be checked anew, by the same gate', async () => {
    const world = await makeFilled();
    expect(await world.recheckCommunication(about('one'), sampleMessage({ ratings: weak }))).toMatchObject({
      error: { kind: 'letters-to-fix' },
    });
    await world.recheckCommunication(about('one'), sampleMessage({ text: 'Better' }));
    expect(await world.read()).toEqual({ ...world.one, text: 'Better' });
    expect(await world.deeds()).toEqual([{ kind: 'communication-changed', name: 'New dates' }]);
  });

  test('checked anew without a change it is no deed', async () => {
    const world = await makeFilled();
    await world.recheckCommunication(about('one'), sampleMessage());
    expect(await world.deeds()).toEqual([]);
  });

  test('it may be taken off', async () => {
    const world = await makeFilled();
    expect((await world.removeCommunication(about('one'))).ok).toBe(true);
    expect(await world.read()).toBeUndefined();
    expect(await world.deeds()).toEqual([{ kind: 'communication-removed', name: 'New dates' }]);
  });

  test('there is nothing to look back on', async () => {
    const world = await makeFilled();
    const outcome = { reached: 'yes', lesson: '' } as const;
    expect(await world.recordOutcome(about('one'), outcome)).toMatchObject({ error: { kind: 'not-sent-yet' } });
  });
});

describe('once it is sent', () => {
  test('it stays as it was checked', async () => {
    const world = await makeFilled(sent);
    const refusal = { ok: false, error: { kind: 'sent-already' } };
    expect(await world.recheckCommunication(about('one'), sampleMessage())).toEqual(refusal);
    expect(await world.removeCommunication(about('one'))).toEqual(refusal);
    expect(await world.read()).toEqual(world.one);
  });

  test('when is corrected if it went by other means, and not if the bot sent it', async () => {
    const elsewhere = await makeFilled(sent);
    await elsewhere.markCommunicationSent(about('one'), '2026-11-21T10:00:00+01:00');
    expect((await elsewhere.read())?.sentAt).toBe('2026-11-21T09:00:00.000Z');
    const byBot = await makeFilled({ ...sent, sentBy: 'bot' });
    expect(await byBot.markCommunicationSent(about('one'), start)).toMatchObject({ error: { kind: 'sent-already' } });
  });

  test('it was not sent in the future, a little difference of clocks apart', async () => {
    const world = await makeFilled();
    expect(await world.markCommunicationSent(about('one'), '2026-11-22T09:03:00Z')).toMatchObject({
      error: { kind: 'sent-in-the-future' },
    });
    expect((await world.markCommunicationSent(about('one'), '2026-11-22T09:01:00Z')).ok).toBe(true);
  });

  test('what came of it may be written down, and corrected', async () => {
    const world = await makeFilled(sent);
    await world.recordOutcome(about('one'), { reached: 'no', lesson: '' });
    await world.recordOutcome(about('one'), { reached: 'partly', lesson: 'Ask earlier' });
    expect((await world.read())?.outcome).toEqual({ reached: 'partly', lesson: 'Ask earlier' });
    expect(await world.deeds()).toHaveLength(2);
  });
});

test('of two who change it at once, the later one sees what the earlier one did', async () => {
  const world = await makeFilled();
  const done = await Promise.all([
    world.markCommunicationSent(about('one'), start),
    world.removeCommunication(about('one')),
  ]);
  const left = await world.read();
  expect(done.filter(({ ok }) => ok)).toHaveLength(1);
  expect(left === undefined).toBe(done[1].ok);
});
