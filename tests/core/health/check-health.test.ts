import { type HealthProbes, makeCheckHealth } from '#core/health/check-health';

let now = '2026-11-22T09:00:00.000Z';
const well: HealthProbes = {
  storage: async () => ({ kind: 'answered', time: now }),
  queue: async () => ({ kind: 'answered', waitsSince: null }),
  keys: async () => 'answered',
  credential: { expiresAt: '2027-11-22T09:00:00.000Z' },
  catalogue: async () => 'there',
  pace: async () => 45,
};
const broken = () => Promise.reject(new Error('no answer'));

const problemsOf = async (changed: Partial<HealthProbes>): Promise<Record<string, unknown>> => {
  const { findings } = await makeCheckHealth({ probes: { ...well, ...changed }, clock: { now: () => now } })('tenant');
  return Object.fromEntries(findings.map(({ subject, problem }) => [subject, problem]));
};
const noProblem = {
  storage: null,
  clock: null,
  queue: null,
  keys: null,
  credential: null,
  catalogue: null,
  pace: null,
};

beforeEach(() => {
  now = '2026-11-22T09:00:00.000Z';
});

test('a healthy installation has nothing wrong with it', async () => {
  expect(await problemsOf({})).toEqual(noProblem);
});

test('what an installation does not have is not told about', async () => {
  const local = { keys: null, credential: null, catalogue: null, pace: async () => null };
  expect(await problemsOf(local)).toEqual({ storage: null, clock: null, queue: null, pace: null });
});

test.each<[string, Partial<HealthProbes>, object]>([
  ['a queue that is silent', { queue: broken }, { queue: { kind: 'queue-unreachable' } }],
  ['a queue that refuses', { queue: async () => ({ kind: 'forbidden' }) }, { queue: { kind: 'queue-forbidden' } }],
  [
    'a secret of which nobody knows the end',
    { credential: { expiresAt: null } },
    { credential: { kind: 'credential-unknown' } },
  ],
  ['a vault that is silent', { keys: broken }, { keys: { kind: 'keys-unreachable' } }],
  ['a vault that refuses', { keys: async () => 'forbidden' }, { keys: { kind: 'keys-forbidden' } }],
  ['a vault that keeps keys', { keys: async () => 'purge-refused' }, { keys: { kind: 'purge-refused' } }],
  ['an app that is gone', { catalogue: async () => 'missing' }, { catalogue: { kind: 'app-missing' } }],
  [
    'a catalogue that is closed',
    { catalogue: async () => 'forbidden' },
    { catalogue: { kind: 'catalogue-forbidden' } },
  ],
  ['a Graph that is silent', { catalogue: broken }, { catalogue: { kind: 'catalogue-unreachable' } }],
  ['a slower pace', { pace: async () => 20.7 }, { pace: { kind: 'throttled', perSecond: 20 } }],
  ['a pace that is hardly slower', { pace: async () => 41 }, {}],
  [
    'storage without a time',
    { storage: async () => ({ kind: 'answered', time: null }) },
    { clock: { kind: 'clock-unknown' } },
  ],
])('%s', async (_, changed, expected) => {
  expect(await problemsOf(changed)).toEqual({ ...noProblem, ...expected });
});

test('storage that cannot be had is told once, and nothing is said of the clock', async () => {
  const { clock: _, queue: _queue, ...rest } = noProblem;
  expect(await problemsOf({ storage: broken, queue: broken, pace: broken })).toEqual({
    ...rest,
    storage: { kind: 'storage-unreachable' },
  });
  expect(await problemsOf({ storage: async () => ({ kind: 'forbidden' }) })).toEqual({
    ...rest,
    storage: { kind: 'storage-forbidden' },
  });
});

test.each([
  [null, null],
  [14, null],
  [15, { kind: 'queue-waiting', minutes: 15 }],
])('work that waits for %p minutes', async (minutes, expected) => {
  const waitsSince = minutes === null ? null : new Date(Date.parse(now) - minutes * 60_000).toISOString();
  expect((await problemsOf({ queue: async () => ({ kind: 'answered', waitsSince }) })).queue).toEqual(expected);
});

test.each([
  [60, null],
  [61, { kind: 'clock-off', seconds: 61 }],
  [-300, { kind: 'clock-off', seconds: 300 }],
])('a clock that is %i seconds off', async (seconds, expected) => {
  const time = new Date(Date.parse(now) + seconds * 1000).toISOString();
  expect((await problemsOf({ storage: async () => ({ kind: 'answered', time }) })).clock).toEqual(expected);
});

test.each([
  ['2026-12-22T09:00:00.000Z', null],
  ['2026-12-22T08:59:59.000Z', { kind: 'credential-expiring', days: 29 }],
  ['2026-11-22T23:00:00.000Z', { kind: 'credential-expiring', days: 0 }],
  ['2026-11-22T08:59:59.000Z', { kind: 'credential-expired' }],
])('a secret that is good until %s', async (expiresAt, expected) => {
  expect((await problemsOf({ credential: { expiresAt } })).credential).toEqual(expected);
});

test('asked again within seconds, nobody is asked twice; afterwards they are', async () => {
  let asked = 0;
  const storage: HealthProbes['storage'] = async () => {
    asked += 1;
    return { kind: 'answered', time: now };
  };
  const check = makeCheckHealth({ probes: { ...well, storage }, clock: { now: () => now } });
  await Promise.all([check('tenant'), check('tenant')]);
  expect(asked).toBe(1);
  now = '2026-11-22T09:00:15.000Z';
  await check('tenant');
  expect(asked).toBe(2);
});
