// A long seeded run: hundreds of made-up organisations go through the whole loop in memory. Everybody gets exactly one
// card however Teams behaves, and every figure equals one that is worked out here in another way.
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { makeOpenWave } from '#core/delivery/course/open-wave';
import { makeFindPlaces } from '#core/delivery/pulse/find-places';
import { makeCloseWave, makeFinishClosing } from '#core/release/close-wave';
import type { Figure } from '#core/release/figure';
import type { Release } from '#core/release/release';
import { makeFindSeat } from '#core/response/find-seat';
import { makeRecordResponse } from '#core/response/record-response';
import type { WaveResponse } from '#core/response/wave-response';
import { closingMilliseconds } from '#core/wave/wave';
import { makeWaveMemory } from '#core/wave/wave-memory';
import { makeSendAll } from '../core/delivery/sending/send-world';
import {
  findInstrument,
  makeClock,
  makeMemoryKeys,
  makeMemoryWithLease,
  makeSender,
  makeStores,
  oids,
  ref,
  rosterOf,
  samplePerson,
  sampleStakeholder,
  sampleWave,
  sampleWorkspace,
  tenantId,
} from '../core/samples';
import { makeMemoryCommentStore } from '../support/memory/memory-comment-store';

jest.setTimeout(300_000);

const runs = 2_000;
const seed = 20261122;

type Answer = { readonly expectation: number | null; readonly experience: number | null };
type Somebody = { readonly answers: readonly Answer[] | null; readonly value: number | null; readonly trouble: number };

const rating = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: 1, max: 7 }) },
  { weight: 1, arbitrary: fc.constant(null) },
);
const somebody: fc.Arbitrary<Somebody> = fc.record({
  answers: fc.option(fc.array(fc.record({ expectation: rating, experience: rating }), { minLength: 5, maxLength: 5 }), {
    freq: 4,
  }),
  value: rating,
  trouble: fc.integer({ min: 0, max: 3 }),
});

const itemIds = ['PR1', 'PE1', 'PC1', 'PP1', 'PS1'];
const inputOf = (value: number | null) => (value === null ? 'na' : String(value));

/** Teams with a temper: it throttles each person's card `trouble` times before it takes it. */
const makeMoodySender = (people: ReadonlyMap<string, Somebody>) => {
  const delivered: string[] = [];
  const refusals = new Map<string, number>();
  const sender = makeSender(async ({ person }) => {
    const refused = refusals.get(person.oid) ?? 0;
    if (refused < (people.get(person.oid)?.trouble ?? 0)) {
      refusals.set(person.oid, refused + 1);
      return { kind: 'later', afterMilliseconds: 1_000 };
    }
    delivered.push(person.oid);
    return { kind: 'sent', activityId: `card-${person.oid}` };
  });
  return { sender, delivered };
};

const runLoop = async (people: readonly Somebody[]): Promise<{ release: Release; delivered: readonly string[] }> => {
  const clock = makeClock();
  const stores = makeStores();
  const keys = makeMemoryKeys();
  const workspace = sampleWorkspace();
  const named = new Map(oids(people.length).map((oid, index) => [oid, people[index] as Somebody]));
  await stores.waves.add(sampleWave('draft', { openedAt: null, closesAt: null }));
  for (const oid of named.keys()) await stores.people.add(samplePerson(oid));
  await stores.stakeholders.putAll([...named.keys()].map((oid) => sampleStakeholder(oid)));
  const comments = makeMemoryCommentStore();
  const ports = {
    ...stores,
    comments,
    keys,
    clock,
    findInstrument,
    draw: Math.random,
    shuffle: (all: readonly WaveResponse[]) => [...all],
    ids: { next: randomUUID },
  };
  const withLease = makeMemoryWithLease(clock);
  const deps = { ...ports, withLease, roster: rosterOf([]), findPlaces: makeFindPlaces(ports) };

  const opened = await makeOpenWave(deps)(workspace, ref);
  if (!opened.ok) throw new Error(opened.error.kind);
  const { sender, delivered } = makeMoodySender(named);
  const send = makeSendAll({ ...deps, sender });
  // Two workers at once, as on two instances, until nothing is left.
  for (let done = false; !done; clock.pass(1_500)) {
    done = (await Promise.all([send(workspace, opened.value), send(workspace, opened.value)])).every(Boolean);
  }

  const findSeat = makeFindSeat({ ...deps, recallWave: makeWaveMemory(deps) });
  const record = makeRecordResponse({ findSeat, responses: stores.responses, clock, namesOf: async () => [] });
  for (const [oid, { answers, value }] of named) {
    if (!answers) continue;
    const inputs: Record<string, string> = { V1: inputOf(value) };
    for (const [index, id] of itemIds.entries()) {
      inputs[`${id}.expectation`] = inputOf(answers[index]?.expectation ?? null);
      inputs[`${id}.experience`] = inputOf(answers[index]?.experience ?? null);
    }
    const claim = { seat: undefined, place: undefined, microPulse: undefined };
    const submission = { person: { tenantId, oid }, ref, claim, inputs, authorName: '', seen: undefined };
    const outcomes = await Promise.all([record(submission), record(submission)]);
    if (!outcomes.every(({ ok }) => ok)) throw new Error('An answer was refused');
  }

  await makeCloseWave(deps)(ref);
  clock.pass(closingMilliseconds + 1);
  const closing = await stores.waves.find(ref);
  const finish = makeFinishClosing(deps);
  if (!closing || !(await finish(closing.value))) throw new Error('It did not close');
  const release = await stores.releases.find(ref);
  if (!release) throw new Error('There is no release');
  return { release, delivered };
};

const mean = (values: readonly number[]): number => {
  let total = 0;
  for (const value of values) total += value;
  return total / values.length;
};

/** What may be said about values, worked out without the product's code except for its words. */
const expectFigure = (figure: Figure, values: readonly number[], isScale: boolean): void => {
  if (values.length === 0) expect(figure).toEqual({ hidden: 'no-data' });
  else if (values.length < 5) expect(figure).toEqual({ hidden: 'too-few' });
  else if (isScale && mean(values) < 1.5) expect(figure).toEqual({ coded: '<=1.5' });
  else if (isScale && mean(values) > 6.5) expect(figure).toEqual({ coded: '>=6.5' });
  else {
    expect(figure).toHaveProperty('mean');
    if ('mean' in figure) expect(figure.mean).toBeCloseTo(mean(values), 10);
    if ('low' in figure) {
      expect(figure.low).toBeLessThan(mean(values));
      expect(figure.high).toBeGreaterThan(mean(values));
      if (values.length < 10) expect([figure.low * 2, figure.high * 2].every(Number.isInteger)).toBe(true);
    } else if ('noInterval' in figure) {
      expect(new Set(values).size).toBe(1);
      expect(values.length).toBeGreaterThanOrEqual(10);
    }
  }
};

test(`${runs} organisations: one card each, and figures that agree with another way of working them out`, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(somebody, { minLength: 10, maxLength: 45 }), async (people) => {
      const { release, delivered } = await runLoop(people);
      expect([...delivered].sort()).toEqual(oids(people.length).sort());
      const answered = people.filter(({ answers }) => answers !== null);
      for (const [index, released] of release.ps.entries()) {
        const pairs = answered.flatMap(({ answers }) => {
          const pair = answers?.[index];
          return pair && pair.expectation !== null && pair.experience !== null
            ? [[pair.expectation, pair.experience]]
            : [];
        }) as [number, number][];
        expect(released.n).toBe(pairs.length < 5 ? null : pairs.length);
        expectFigure(
          released.expectation,
          pairs.map(([expectation]) => expectation),
          true,
        );
        expectFigure(
          released.experience,
          pairs.map(([, experience]) => experience),
          true,
        );
        const isCoded = 'coded' in released.expectation || 'coded' in released.experience;
        if (isCoded) expect(Object.keys(released.gap)).toEqual(['label']);
        else
          expectFigure(
            released.gap,
            pairs.map(([expectation, experience]) => experience - expectation),
            false,
          );
      }
      expectFigure(
        release.value.figure,
        answered.flatMap(({ value }) => value ?? []),
        true,
      );
    }),
    { numRuns: runs, seed },
  );
});
