import pino from 'pino';
import { dayInMilliseconds } from '#core/kernel/clock';
import { emptyLedger } from '#core/release/ledger';
import { periods } from '#core/retention/periods';
import { makeForgetWave, makeRemovePart } from '#core/retention/remove-part';
import { newProgress } from '#core/training/progress';
import type { Wave } from '#core/wave/wave';
import { makeKeepRetention } from '../../../bot/jobs/keep-retention';
import { sampleCommunication } from '../../core/communication/sample-communication';
import { sampleAudit } from '../../core/communication-audit/sample-audit';
import {
  answersOf,
  breakOnce,
  makeClock,
  makeMemoryKeys,
  makeStores,
  oids,
  pidOf,
  ref,
  responseOf,
  sampleInvitation,
  sampleWave,
  sampleWorkspace,
} from '../../core/samples';

const home = { tenantId: ref.tenantId, workspaceId: ref.workspaceId };
const release = {
  waveId: ref.waveId,
  title: 'Autumn',
  instrumentId: 'express',
  instrumentVersion: 1,
  openedAt: '2026-11-21T09:00:00.000Z',
  closedAt: '2026-11-22T09:00:00.000Z',
  invited: 12,
  delivered: 12,
  n: 12,
  responseRate: 1,
  value: { itemId: 'V1' as const, n: null, figure: { hidden: 'too-few' as const } },
  ps: [],
  detail: null,
};

type Stores = ReturnType<typeof makeStores>;

/** A wave that closed just now with all that is kept of one: twelve invited, twelve answers with comments, two reminded. */
const makeWorld = async (
  wave: Wave = sampleWave('closed'),
  change: (stores: Stores) => Partial<Stores> = () => ({}),
) => {
  const stores = makeStores();
  const keys = makeMemoryKeys();
  const clock = makeClock();
  const logged: string[] = [];
  const log = pino({ level: 'trace' }, { write: (line: string) => void logged.push(line) });
  await stores.workspaces.add(sampleWorkspace());
  await stores.waves.add(wave);
  await keys.create(ref);
  await stores.invitations.addAll(
    oids(12).map((oid, index) => sampleInvitation(oid, { state: index < 9 ? 'sent' : 'failed' })),
  );
  for (const index of oids(12).keys()) {
    await stores.responses.put(ref, responseOf(pidOf(index), { ...answersOf(5, 4, 4), texts: { comment: 'quokka' } }));
  }
  for (const index of [1, 2]) {
    const reminder = {
      id: pidOf(index),
      microPulse: 1,
      state: 'sent',
      attempt: 1,
      notBefore: null,
      reason: null,
    } as const;
    await stores.reminders.add({ ...ref, ...reminder, claim: null });
  }
  const comments = oids(3).map((id) => ({ id, itemId: 'comment', text: 'quokka', themes: [] }));
  await stores.comments.addOnce(ref, { hidden: null, comments });
  await stores.releases.addOnce(ref, release, emptyLedger([]));
  const deps = {
    ...stores,
    ...change(stores),
    keys,
    clock,
    log,
    shuffle: <Row>(rows: readonly Row[]): Row[] => [...rows].reverse(),
  };
  const keepRetention = makeKeepRetention({
    ...deps,
    removePart: makeRemovePart(deps),
    forgetWave: makeForgetWave(deps),
  });
  const kept = async () => {
    const responses = [];
    for await (const page of stores.responses.pages(ref)) responses.push(...page);
    return {
      key: (await keys.find(ref)) !== null,
      reminders: (await stores.reminders.list(ref)).length,
      invitations: (await stores.invitations.list(ref)).length,
      comments: (await stores.comments.list(ref))?.comments.length ?? 0,
      texts: responses.filter(({ answers }) => Object.keys(answers.texts).length > 0).length,
      answers: responses.length,
      release: (await stores.releases.find(ref)) !== null,
      wave: (await stores.waves.find(ref)) !== null,
    };
  };
  const days = async (count: number) => {
    clock.pass(count * dayInMilliseconds + 1);
    await keepRetention();
  };
  return { stores, clock, logged, keepRetention, kept, days };
};

const everything = {
  key: true,
  reminders: 2,
  invitations: 12,
  comments: 3,
  texts: 12,
  answers: 12,
  release: true,
  wave: true,
};

test('everything goes in its time and not before, and each day says how much went', async () => {
  const { stores, kept, days, keepRetention } = await makeWorld();
  await keepRetention();
  expect(await kept()).toEqual(everything);
  await days(14);
  const withoutKey = { ...everything, key: false, reminders: 0 };
  expect(await kept()).toEqual(withoutKey);
  await days(90 - 14);
  expect(await kept()).toEqual({ ...withoutKey, invitations: 0 });
  await days(100);
  expect(await kept()).toEqual({ ...withoutKey, invitations: 0, comments: 0, texts: 0 });
  await days(220);
  expect(await kept()).toEqual({ ...withoutKey, invitations: 0, comments: 0, texts: 0, answers: 0 });
  expect((await stores.waves.find(ref))?.value.endCounts).toEqual({
    ...{ invited: 12, planned: 0, sent: 9, unknown: 0, unreachable: 0, failed: 3, cancelled: 0 },
  });
  await days(4 * 365);
  expect(await kept()).toMatchObject({ release: false, wave: false });
  const removed = (await stores.runs.list(home)).map((run) => run.removed);
  expect(removed).toEqual([
    { releases: 1 },
    { answers: 1 },
    { comments: 1 },
    { invitations: 12 },
    { keys: 1, reminders: 1 },
    {},
  ]);
});

test('what was called off and never released goes the same way', async () => {
  const { kept, days } = await makeWorld(sampleWave('cancelled'));
  await days(15);
  expect(await kept()).toMatchObject({ key: false, reminders: 0 });
  await days(5 * 366);
  expect(await kept()).toMatchObject({ invitations: 0, answers: 0, comments: 0, wave: false });
});

test.each([
  ['reminders', 'removeAll'],
  ['invitations', 'removeAll'],
  ['responses', 'rewrite'],
  ['comments', 'removeAll'],
  ['responses', 'removeAll'],
  ['waves', 'replace'],
  ['releases', 'remove'],
] as const)(
  'a break in %s.%s is written down, keeps nothing else, and is mended at the next pass',
  async (name, method) => {
    const broken = (stores: Stores) => ({ [name]: breakOnce(stores[name], method as never) }) as Partial<Stores>;
    const { stores, kept, days, keepRetention, logged } = await makeWorld(undefined, broken);
    await days(6 * 366);
    const [run] = await stores.runs.list(home);
    expect(run?.faults).toHaveLength(1);
    expect(logged.join()).toContain('retention.failed');
    expect(logged.join()).not.toContain('planted');
    await keepRetention();
    const [mended] = await stores.runs.list(home);
    expect(mended?.faults).toEqual([]);
    expect(await kept()).toMatchObject({ key: false, invitations: 0, comments: 0, texts: 0, answers: 0, wave: false });
    const endCounts = { key: false, reminders: 0, release: false };
    expect(await kept()).toMatchObject(endCounts);
  },
);

test('how invitations ended is counted once, though removing them breaks off', async () => {
  const broken = (stores: Stores) => ({
    invitations: new Proxy(stores.invitations, {
      get: (target, method, receiver) =>
        method === 'removeAll'
          ? async () => {
              await target.remove(ref, oids(7));
              throw new Error('planted: half of them were removed');
            }
          : Reflect.get(target, method, receiver),
    }),
  });
  const { stores, days } = await makeWorld(undefined, broken);
  await days(91);
  await days(1);
  expect((await stores.waves.find(ref))?.value).toMatchObject({
    endCounts: { invited: 12, sent: 9 },
    removed: ['keys', 'reminders'],
  });
});

test('a day without anything due is written down once, and not again by every pass', async () => {
  const { stores, keepRetention, clock } = await makeWorld();
  await keepRetention();
  clock.pass(3_600_000);
  await keepRetention();
  const runs = await stores.runs.list(home);
  expect(runs).toEqual([
    expect.objectContaining({ day: '2026-11-22', endedAt: '2026-11-22T09:00:00.000Z', removed: {}, faults: [] }),
  ]);
});

test('progress in courses goes a year after the last thing that was done', async () => {
  const { stores, days } = await makeWorld();
  const add = (oid: string, at: string) => stores.progress.add(newProgress({ ...home, oid, course: 'abcde' }, at));
  await add('ann', '2026-11-22T09:00:00.000Z');
  await add('ben', '2026-12-22T09:00:00.000Z');
  await days(360);
  expect(await stores.progress.list(home)).toHaveLength(2);
  await days(10);
  expect((await stores.progress.list(home)).map(({ oid }) => oid)).toEqual(['ben']);
  const removed = (await stores.runs.list(home)).map((run) => run.removed.progress ?? 0);
  expect(removed.reduce((sum, count) => sum + count, 0)).toBe(1);
});

test('messages and their audits go five years after they were begun, and what is removed is written down', async () => {
  const { stores, keepRetention, clock } = await makeWorld();
  await stores.communications.add(sampleCommunication('old', { ...home, createdAt: '2026-11-22T09:00:00.000Z' }));
  await stores.communications.add(sampleCommunication('new', { ...home, createdAt: '2026-11-22T09:00:01.000Z' }));
  await stores.communicationAudits.add(sampleAudit({ ...home, createdAt: '2026-11-22T09:00:00.000Z' }));
  clock.pass(Date.parse('2031-11-22T09:00:00.000Z') - Date.parse(clock.now()));
  await keepRetention();
  expect(await stores.communications.list(home)).toHaveLength(2);
  clock.pass(1000);
  await keepRetention();
  expect((await stores.communications.list(home)).map(({ id }) => id)).toEqual(['new']);
  expect(await stores.communicationAudits.list(home)).toEqual([]);
  const [last] = await stores.runs.list(home);
  expect(last?.removed.communications).toBe(2);
});

test('old entries of the audit log and of the run log itself go too', async () => {
  const { stores, days } = await makeWorld();
  const add = (id: string, at: string) =>
    stores.audit.add(home, { id, at, by: 'lea', byName: 'Lea', deed: { kind: 'workspace-set-up' } });
  await add('old', '2026-11-22T09:00:00.000Z');
  await add('new', '2027-11-22T09:00:00.000Z');
  await days(1);
  await days(2 * 365 + 1);
  expect((await stores.audit.list(home, null, 10)).entries.map(({ id }) => id)).toEqual(['new']);
  expect((await stores.runs.list(home))[0]?.removed).toMatchObject({ audit: 1 });
  await days(periods.runs.months * 31);
  expect(await stores.runs.list(home)).toHaveLength(1);
});

test('teams that were never set up have no log', async () => {
  const { stores, keepRetention } = await makeWorld();
  await stores.workspaces.add(sampleWorkspace({ id: 'other', kind: null }));
  await keepRetention();
  expect(await stores.runs.list({ ...home, workspaceId: 'other' })).toEqual([]);
});
