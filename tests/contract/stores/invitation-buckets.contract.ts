import type { Invitation } from '#core/delivery/outbox/invitation';
import type { InvitationStore } from '#core/delivery/outbox/invitation-store';
import type { Stored } from '#core/kernel/stored';
import type { WaveRef } from '#core/wave/wave';
import { allOf, busyMachineMilliseconds, injectedTenant, newWaveRef, oddIds, sampleInvitation } from './samples';

const oidsOf = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `p-${String(index).padStart(5, '0')}`);

const sortedOids = (rows: readonly Stored<Invitation>[]): string[] => rows.map(({ value }) => value.oid).sort();

const claimed = ({ value, version }: Stored<Invitation>, claim = 'mine'): Stored<Invitation> => ({
  value: { ...value, state: 'claimed', attempt: 1, claim, notBefore: '2026-11-01T08:00:00.000Z' },
  version,
});

/** The rows of the largest bucket of a wave with so many people. */
const makeBucket = async (store: InvitationStore, people: number) => {
  const ref = newWaveRef();
  await store.addAll(oidsOf(people).map((oid) => sampleInvitation(ref, oid)));
  let rows: Stored<Invitation>[] = [];
  for (const bucket of store.buckets) {
    const found = await allOf(store.bucketPages(ref, bucket));
    if (found.length > rows.length) rows = found;
  }
  return { ref, rows };
};

const readAgain = async (store: InvitationStore, ref: WaveRef, rows: readonly Stored<Invitation>[]) => {
  const all = new Map((await store.list(ref)).map((row) => [row.value.oid, row]));
  return rows.map(({ value }) => all.get(value.oid));
};

const describeParts = (make: () => InvitationStore): void => {
  test('the buckets hold everybody exactly once', async () => {
    const store = make();
    const ref = newWaveRef();
    const oids = [...oidsOf(150), ...oddIds].sort();
    await store.addAll(oids.map((oid) => sampleInvitation(ref, oid)));
    await store.addAll([sampleInvitation({ ...ref, waveId: 'wave-2' }, 'dora')]);
    expect(new Set(store.buckets).size).toBe(store.buckets.length);
    const parts = await Promise.all(store.buckets.map((bucket) => allOf(store.bucketPages(ref, bucket))));
    expect(parts.filter((part) => part.length > 0).length).toBeGreaterThan(1);
    expect(sortedOids(parts.flat())).toEqual(oids);
    const [one] = parts.flat();
    expect(await store.find(ref, one?.value.oid ?? '')).toEqual(one);
    for (const bucket of store.buckets) {
      expect(await allOf(store.bucketPages({ ...ref, tenantId: injectedTenant }, bucket))).toEqual([]);
    }
  });

  test('a bucket gives those of it that have no end yet as of a card', async () => {
    const store = make();
    const ref = newWaveRef();
    const states = ['planned', 'claimed', 'sent', 'unknown', 'unreachable', 'failed', 'cancelled'] as const;
    for (const microPulse of [1, 2]) {
      await store.addAll(states.map((state) => sampleInvitation(ref, `${state}-${microPulse}`, { state, microPulse })));
    }
    for (const microPulse of [1, 2, 3]) {
      const parts = await Promise.all(store.buckets.map((bucket) => allOf(store.pendingOf(ref, bucket, microPulse))));
      const whole = await allOf(store.pendingPages(ref, microPulse));
      expect(sortedOids(parts.flat())).toEqual(sortedOids(whole));
      for (const [index, bucket] of store.buckets.entries()) {
        const inBucket = new Set(sortedOids(await allOf(store.bucketPages(ref, bucket))));
        expect(sortedOids(parts[index] ?? []).every((oid) => inBucket.has(oid))).toBe(true);
      }
    }
  });

  test('removes these people and nobody else; who is not there is no fault', async () => {
    const store = make();
    const ref = newWaveRef();
    await store.addAll(oidsOf(40).map((oid) => sampleInvitation(ref, oid)));
    await store.addAll([sampleInvitation({ ...ref, waveId: 'wave-2' }, 'p-00000')]);
    await store.remove(ref, ['p-00000', 'p-00007', 'nobody']);
    await store.remove(ref, ['p-00007']);
    await store.remove(ref, []);
    expect(sortedOids(await store.list(ref))).toEqual(
      oidsOf(40).filter((oid) => oid !== 'p-00000' && oid !== 'p-00007'),
    );
    expect(await store.find({ ...ref, waveId: 'wave-2' }, 'p-00000')).not.toBeNull();
  });
};

const describeReplacingMany = (make: () => InvitationStore): void => {
  test('replaces many, and gives the versions under which they stand', async () => {
    const store = make();
    const { ref, rows } = await makeBucket(store, 60);
    const changes = rows.map((row) => claimed(row));
    const versions = await store.replaceAll(changes);
    const found = await readAgain(store, ref, rows);
    expect(found).toEqual(changes.map(({ value }, index) => ({ value, version: versions[index] })));
    const again = await store.replaceAll(
      changes.map(({ value }, index) => ({ value, version: versions[index] ?? '' })),
    );
    expect(again).not.toContain(null);
    expect(await store.replaceAll([])).toEqual([]);
  });

  test('of many leaves those alone that changed meanwhile or are gone, and writes all others', async () => {
    const store = make();
    const { ref, rows } = await makeBucket(store, 160);
    const [changed, gone] = [rows[2], rows[4]];
    if (!changed || !gone) throw new Error('too small a bucket');
    const theirs = claimed(changed, 'theirs');
    await store.replace(theirs.value, theirs.version);
    await store.remove(ref, [gone.value.oid]);
    const versions = await store.replaceAll(rows.map((row) => claimed(row)));
    expect(versions.map((version, index) => (version === null ? index : -1)).filter((index) => index >= 0)).toEqual([
      2, 4,
    ]);
    const found = await readAgain(store, ref, rows);
    expect(found[2]?.value).toEqual(theirs.value);
    expect(found[4]).toBeUndefined();
    for (const [index, row] of rows.entries()) {
      if (index === 2 || index === 4) continue;
      expect(found[index]).toEqual({ value: claimed(row).value, version: versions[index] });
    }
  });

  test('of two who replace the same at once each row is won by one', async () => {
    const store = make();
    const { ref, rows } = await makeBucket(store, 120);
    const [mine, theirs] = await Promise.all([
      store.replaceAll(rows.map((row) => claimed(row, 'mine'))),
      store.replaceAll(rows.map((row) => claimed(row, 'theirs'))),
    ]);
    const found = await readAgain(store, ref, rows);
    for (const [index, row] of found.entries()) {
      expect([mine[index], theirs[index]].filter((version) => version !== null)).toEqual([row?.version]);
      expect(row?.value.claim).toBe(mine[index] === null ? 'theirs' : 'mine');
    }
  });

  test('never writes a row whatever its version is', async () => {
    const store = make();
    const { ref, rows } = await makeBucket(store, 60);
    const changes = rows.map((row, index) => ({ ...claimed(row), version: ['', '*', row.version][index % 3] ?? '' }));
    const versions = await store.replaceAll(changes);
    for (const [index, row] of (await readAgain(store, ref, rows)).entries()) {
      expect(versions[index] === null).toBe(index % 3 !== 2);
      expect(row?.value.state).toBe(index % 3 === 2 ? 'claimed' : 'planned');
    }
  });

  test(
    'replaces more than a hundred, of which some changed',
    async () => {
      const store = make();
      const { ref, rows } = await makeBucket(store, 1_900);
      expect(rows.length).toBeGreaterThan(100);
      const taken = [57, rows.length - 1];
      for (const index of taken) {
        const row = rows[index];
        if (row) await store.replace(claimed(row, 'theirs').value, row.version);
      }
      const versions = await store.replaceAll(rows.map((row) => claimed(row)));
      expect(versions.flatMap((version, index) => (version === null ? [index] : []))).toEqual(taken);
      const found = await readAgain(store, ref, rows);
      for (const [index, row] of found.entries()) {
        expect(row?.value.claim).toBe(taken.includes(index) ? 'theirs' : 'mine');
      }
    },
    busyMachineMilliseconds,
  );
};

/** What every InvitationStore must do with the parts of a wave. */
export const describeInvitationBuckets = (name: string, make: () => InvitationStore): void => {
  describe(`InvitationStore, by bucket: ${name}`, () => {
    describeParts(make);
    describeReplacingMany(make);
  });
};
