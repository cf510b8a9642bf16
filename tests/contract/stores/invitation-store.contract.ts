import type { InvitationStore } from '#core/delivery/outbox/invitation-store';
import { allOf, busyMachineMilliseconds, injectedTenant, newWaveRef, oddIds, sampleInvitation } from './samples';

/** Enough for more than one batch of 100 in each of 16 partitions. */
const manyPeople = 2000;

const oidsOf = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `p-${String(index).padStart(5, '0')}`);

const describeAdding = (make: () => InvitationStore): void => {
  test('adds everybody once, whole, also those named twice', async () => {
    const store = make();
    const ref = newWaveRef();
    expect(await store.list(ref)).toEqual([]);
    const all = oddIds.map((oid) => sampleInvitation(ref, oid));
    await store.addAll([...all, ...all.map((one) => ({ ...one, attempt: 9 }))]);
    const values = (await store.list(ref)).map(({ value }) => value);
    expect(values.sort((one, other) => (one.oid < other.oid ? -1 : 1))).toEqual(
      [...oddIds].sort().map((oid) => sampleInvitation(ref, oid)),
    );
    await store.addAll([]);
  });

  test('adds those that are missing and leaves the others alone', async () => {
    const store = make();
    const ref = newWaveRef();
    const all = oidsOf(60).map((oid) => sampleInvitation(ref, oid));
    await store.addAll(all.slice(0, 30));
    const first = await store.find(ref, 'p-00000');
    const sent = sampleInvitation(ref, 'p-00000', { state: 'sent', activityId: 'f:1' });
    expect(await store.replace(sent, first?.version ?? '')).toBe('written');
    const before = await store.find(ref, 'p-00000');
    await store.addAll(all);
    expect(await store.find(ref, 'p-00000')).toEqual(before);
    expect(before?.value).toEqual(sent);
    expect(await store.list(ref)).toHaveLength(60);
  });

  test('may be run by two at once', async () => {
    const store = make();
    const ref = newWaveRef();
    const all = oidsOf(120).map((oid) => sampleInvitation(ref, oid));
    await Promise.all([store.addAll(all.slice(0, 80)), store.addAll(all.slice(40)), store.addAll(all)]);
    const oids = (await store.list(ref)).map(({ value }) => value.oid).sort();
    expect(oids).toEqual(oidsOf(120));
  });

  test(
    'adds, lists and removes thousands',
    async () => {
      const store = make();
      const ref = newWaveRef();
      await store.addAll(oidsOf(manyPeople).map((oid) => sampleInvitation(ref, oid)));
      const oids = (await store.list(ref)).map(({ value }) => value.oid).sort();
      expect(oids).toEqual(oidsOf(manyPeople));
      const paged = (await allOf(store.pages(ref))).map(({ value }) => value.oid).sort();
      expect(paged).toEqual(oids);
      await store.addAll([sampleInvitation({ ...ref, waveId: 'other' }, 'p')]);
      expect(await store.removeAll(ref)).toBe(manyPeople);
      expect(await store.removeAll(ref)).toBe(0);
      expect(await store.list(ref)).toEqual([]);
      expect(await store.list({ ...ref, waveId: 'other' })).toHaveLength(1);
    },
    busyMachineMilliseconds,
  );
};

/** What every InvitationStore must do. */
export const describeInvitationStore = (name: string, make: () => InvitationStore): void => {
  describe(`InvitationStore: ${name}`, () => {
    describeAdding(make);

    test('tells who was asked, and nothing else of them', async () => {
      const store = make();
      const ref = newWaveRef();
      const asked = ['ada', 'ben', 'cleo'].map((oid, index) =>
        sampleInvitation(ref, oid, {
          state: 'sent',
          delivered: index,
          attributes: index === 0 ? {} : { site: 'Graz' },
        }),
      );
      await store.addAll(asked);
      await store.addAll([sampleInvitation({ ...ref, waveId: 'wave-2' }, 'dora')]);
      const found = (await allOf(store.askedPages(ref))).sort((a, b) => (a.oid < b.oid ? -1 : 1));
      expect(found).toEqual(
        asked.map(({ oid, state, delivered, attributes }) => ({ oid, state, delivered, attributes })),
      );
    });

    test('finds one person of one wave', async () => {
      const store = make();
      const ref = newWaveRef();
      const invitation = sampleInvitation(ref, 'ada', { notBefore: '2026-11-01T08:00:00.000Z', reason: 'quiet' });
      await store.addAll([invitation]);
      expect((await store.find(ref, 'ada'))?.value).toEqual(invitation);
      expect(await store.find(ref, 'bob')).toBeNull();
      expect(await store.find({ ...ref, waveId: 'wave-2' }, 'ada')).toBeNull();
      expect(await store.list({ ...ref, waveId: 'wave' })).toEqual([]);
      expect(await store.list({ ...ref, tenantId: injectedTenant })).toEqual([]);
      expect(await allOf(store.pages({ ...ref, tenantId: injectedTenant }))).toEqual([]);
    });

    test('gives those that have no end yet as of a card', async () => {
      const store = make();
      const ref = newWaveRef();
      const states = ['planned', 'claimed', 'sent', 'unknown', 'unreachable', 'failed', 'cancelled'] as const;
      for (const microPulse of [1, 2]) {
        await store.addAll(
          states.map((state) => sampleInvitation(ref, `${state}-${microPulse}`, { state, microPulse })),
        );
      }
      const pendingAsOf = async (microPulse: number): Promise<string[]> =>
        (await allOf(store.pendingPages(ref, microPulse))).map(({ value }) => value.oid).sort();
      const pending = ['claimed-1', 'claimed-2', 'planned-1', 'planned-2'];
      const ofFirst = states.map((state) => `${state}-1`);
      expect(await pendingAsOf(1)).toEqual(pending);
      expect(await pendingAsOf(2)).toEqual([...new Set([...pending, ...ofFirst])].sort());
      expect(await allOf(store.pendingPages({ ...ref, tenantId: injectedTenant }, 2))).toEqual([]);
      const [one] = await allOf(store.pendingPages(ref, 1));
      expect(await store.find(ref, one?.value.oid ?? '')).toEqual(one);
    });

    test('lets one of two workers claim an invitation, by the version from a page too', async () => {
      const store = make();
      const ref = newWaveRef();
      await store.addAll([sampleInvitation(ref, 'ada')]);
      const version = (await allOf(store.pages(ref)))[0]?.version ?? '';
      const claimed = sampleInvitation(ref, 'ada', { state: 'claimed', attempt: 1 });
      const outcomes = await Promise.all([store.replace(claimed, version), store.replace(claimed, version)]);
      expect([...outcomes].sort()).toEqual(['conflict', 'written']);
      expect((await store.find(ref, 'ada'))?.value).toEqual(claimed);
      expect(await store.replace(sampleInvitation(ref, 'bob'), version)).toBe('conflict');
    });
  });
};
