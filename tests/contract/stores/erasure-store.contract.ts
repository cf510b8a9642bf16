import type { Erasure } from '#core/my-data/erasure';
import type { ErasureStore } from '#core/my-data/erasure-store';
import { injectedTenant, newTenant, samplePid } from './samples';

const underWay = { who: 'sealed:ada', secret: 'secret-1', isSwept: true, left: ['pmo|wave'] };

const sampleErasure = (tenantId: string, changes: Partial<Erasure> = {}): Erasure => ({
  tenantId,
  mark: samplePid('a'),
  askedAt: '2026-11-22T09:00:00.000Z',
  standIn: null,
  underWay: null,
  ...changes,
});

/** What every ErasureStore must do. */
export const describeErasureStore = (name: string, make: () => ErasureStore): void => {
  describe(`ErasureStore: ${name}`, () => {
    test('finds what was added, whole, in its tenant only, and does not add it twice', async () => {
      const store = make();
      const erasure = sampleErasure(newTenant(), { underWay, standIn: samplePid('e') });
      expect(await store.find(erasure.tenantId, erasure.mark)).toBeNull();
      expect(await store.add(erasure)).toBe('written');
      expect(await store.add({ ...erasure, underWay: null })).toBe('conflict');
      expect((await store.find(erasure.tenantId, erasure.mark))?.value).toEqual(erasure);
      expect(await store.find(newTenant(), erasure.mark)).toBeNull();
      expect(await store.list(injectedTenant)).toEqual([]);
    });

    test('replaces only the version that was read, and forgets who it was', async () => {
      const store = make();
      const erasure = sampleErasure(newTenant(), { underWay });
      await store.add(erasure);
      const version = (await store.find(erasure.tenantId, erasure.mark))?.version ?? '';
      expect(await store.replace({ ...erasure, underWay: null }, version)).toBe('written');
      expect(await store.replace(erasure, version)).toBe('conflict');
      expect((await store.find(erasure.tenantId, erasure.mark))?.value).toEqual({ ...erasure, underWay: null });
    });

    test('lists those under way, and all of a tenant', async () => {
      const store = make();
      const tenantId = newTenant();
      const all = [sampleErasure(tenantId, { underWay }), sampleErasure(tenantId, { mark: samplePid('b') })];
      for (const erasure of all) await store.add(erasure);
      expect(await store.list(tenantId)).toEqual(all);
      const listed = (await store.listUnderWay()).filter(({ value }) => value.tenantId === tenantId);
      expect(listed.map(({ value }) => value)).toEqual([all[0]]);
      expect(await store.replace({ ...sampleErasure(tenantId) }, listed[0]?.version ?? '')).toBe('written');
    });

    test('forgets what is old and finished, and nothing else', async () => {
      const store = make();
      const tenantId = newTenant();
      const kept = [
        sampleErasure(tenantId, { mark: samplePid('b'), askedAt: '2025-01-01T00:00:00.000Z', underWay }),
        sampleErasure(tenantId, { mark: samplePid('c') }),
      ];
      for (const erasure of kept) await store.add(erasure);
      await store.add(sampleErasure(tenantId, { askedAt: '2025-01-01T00:00:00.000Z' }));
      await store.removeBefore('2026-01-01T00:00:00.000Z');
      expect(await store.list(tenantId)).toEqual(kept);
    });
  });
};
