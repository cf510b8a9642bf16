import type { ReleaseStore } from '#core/release/release-store';
import { injectedTenant, newWaveRef, oddText, sampleRelease } from './samples';

/** What every ReleaseStore must do. */
export const describeReleaseStore = (name: string, make: () => ReleaseStore): void => {
  describe(`ReleaseStore: ${name}`, () => {
    test('keeps a release exactly, and the first one for good', async () => {
      const store = make();
      const ref = newWaveRef();
      const release = sampleRelease(ref.waveId);
      expect(await store.find(ref)).toBeNull();
      expect(await store.addOnce(ref, release)).toEqual(release);
      expect(await store.addOnce(ref, { ...release, invited: 99 })).toEqual(release);
      expect(await store.find(ref)).toEqual(release);
      expect(await store.find({ ...ref, waveId: 'wave-2' })).toBeNull();
      expect(await store.find({ ...ref, workspaceId: 'team-2' })).toBeNull();
    });

    test('gives two who add at once the same release', async () => {
      const store = make();
      const ref = newWaveRef();
      const [one, other] = await Promise.all([
        store.addOnce(ref, sampleRelease(ref.waveId, { invited: 20 })),
        store.addOnce(ref, sampleRelease(ref.waveId, { invited: 30 })),
      ]);
      expect(one).toEqual(other);
      expect(await store.find(ref)).toEqual(one);
    });

    test('lists the releases of one workspace, newest closing first', async () => {
      const store = make();
      const ref = newWaveRef();
      for (const day of ['02', '04', '03']) {
        const waveId = `wave-${day}`;
        await store.addOnce({ ...ref, waveId }, sampleRelease(waveId, { closedAt: `2026-11-${day}T08:00:00.000Z` }));
      }
      await store.addOnce({ ...ref, workspaceId: 'team-2' }, sampleRelease('wave-1'));
      const listed = (await store.list(ref)).map(({ waveId }) => waveId);
      expect(listed).toEqual(['wave-04', 'wave-03', 'wave-02']);
      expect(await store.list({ ...ref, tenantId: injectedTenant })).toEqual([]);
    });

    test('keeps a release longer than one property holds', async () => {
      const store = make();
      const ref = newWaveRef();
      const release = sampleRelease(ref.waveId, { title: `${'🙂'.repeat(30_000)}${oddText}` });
      await store.addOnce(ref, release);
      expect(await store.find(ref)).toEqual(release);
      expect(await store.list(ref)).toEqual([release]);
    });
  });
};
