import { emptyLedger, type Ledger } from '#core/release/ledger';
import type { Release, ReleaseSummary } from '#core/release/release';
import type { ReleaseStore } from '#core/release/release-store';
import { detailOf, injectedTenant, newWaveRef, oddText, sampleRelease } from './samples';

const ledger: Ledger = {
  atoms: [{ Site: oddText }, {}],
  blocks: {
    product: [
      {
        id: 'total',
        terms: [
          [0, 1, 1],
          [1, 3, 7],
        ],
      },
    ],
  },
};
const summaryOf = ({ detail: _, ...summary }: Release): ReleaseSummary => summary;

/** What every ReleaseStore must do. */
export const describeReleaseStore = (name: string, make: () => ReleaseStore): void => {
  describe(`ReleaseStore: ${name}`, () => {
    test('keeps a release and its ledger exactly, and the first one for good', async () => {
      const store = make();
      const ref = newWaveRef();
      const release = sampleRelease(ref.waveId);
      expect(await store.find(ref)).toBeNull();
      expect(await store.findSummary(ref)).toBeNull();
      expect(await store.findLedger(ref)).toBeNull();
      expect(await store.addOnce(ref, release, ledger)).toEqual(release);
      expect(await store.addOnce(ref, { ...release, invited: 99 }, emptyLedger([]))).toEqual(release);
      expect(await store.find(ref)).toEqual(release);
      expect(await store.findSummary(ref)).toEqual(summaryOf(release));
      expect(await store.findLedger(ref)).toEqual(ledger);
      expect(await store.find({ ...ref, waveId: 'wave-2' })).toBeNull();
      expect(await store.findLedger({ ...ref, workspaceId: 'team-2' })).toBeNull();
    });

    test('gives two who add at once the same release, with the ledger that belongs to it', async () => {
      const store = make();
      const ref = newWaveRef();
      const ledgers = { 20: emptyLedger([{ Site: 'a' }]), 30: emptyLedger([{ Site: 'b' }]) };
      const [one, other] = await Promise.all([
        store.addOnce(ref, sampleRelease(ref.waveId, { invited: 20 }), ledgers[20]),
        store.addOnce(ref, sampleRelease(ref.waveId, { invited: 30 }), ledgers[30]),
      ]);
      expect(one).toEqual(other);
      expect(await store.find(ref)).toEqual(one);
      expect(await store.findLedger(ref)).toEqual(ledgers[one.invited === 20 ? 20 : 30]);
    });

    test('lists the first pages of one workspace, newest closing first, without any detail', async () => {
      const store = make();
      const ref = newWaveRef();
      for (const day of ['02', '04', '03']) {
        const waveId = `wave-${day}`;
        const release = sampleRelease(waveId, { closedAt: `2026-11-${day}T08:00:00.000Z`, detail: detailOf(1) });
        await store.addOnce({ ...ref, waveId }, release, ledger);
      }
      await store.addOnce({ ...ref, workspaceId: 'team-2' }, sampleRelease('wave-1'), ledger);
      const listed = await store.list(ref);
      expect(listed.map(({ waveId }) => waveId)).toEqual(['wave-04', 'wave-03', 'wave-02']);
      expect(listed.every((summary) => !('detail' in summary))).toBe(true);
      expect(await store.list({ ...ref, tenantId: injectedTenant })).toEqual([]);
    });

    test('keeps a release longer than one property holds', async () => {
      const store = make();
      const ref = newWaveRef();
      const release = sampleRelease(ref.waveId, { title: `${'🙂'.repeat(30_000)}${oddText}` });
      await store.addOnce(ref, release, ledger);
      expect(await store.find(ref)).toEqual(release);
      expect(await store.list(ref)).toEqual([summaryOf(release)]);
    });

    test('keeps a detail longer than one row holds', async () => {
      const store = make();
      const ref = newWaveRef();
      const release = sampleRelease(ref.waveId, { detail: detailOf(2_800) });
      expect(JSON.stringify(release).length).toBeGreaterThan(700_000);
      await store.addOnce(ref, release, ledger);
      expect(await store.find(ref)).toEqual(release);
    });

    test('removes a release with its parts, and may be asked again', async () => {
      const store = make();
      const ref = newWaveRef();
      const other = { ...ref, waveId: 'wave-2' };
      for (const one of [ref, other])
        await store.addOnce(one, sampleRelease(one.waveId, { detail: detailOf(1) }), ledger);
      expect(await store.remove(ref)).toBe(true);
      expect(await store.remove(ref)).toBe(false);
      expect(await store.find(ref)).toBeNull();
      expect(await store.findLedger(ref)).toBeNull();
      expect((await store.find(other))?.detail).toEqual(detailOf(1));
      expect(await store.findLedger(other)).toEqual(ledger);
    });
  });
};
