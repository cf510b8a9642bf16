import { annual } from '#core/instrument/annual';
import type { Instrument } from '#core/instrument/instrument';
import type { InstrumentStore } from '#core/instrument/instrument-store';
import { quarterly } from '#core/instrument/quarterly';
import { injectedTenant, newTenant, oddIds, oddText } from './samples';

const sampleCopy = (id: string, version: number, source: Instrument = quarterly): Instrument => ({
  ...source,
  id,
  version,
  title: oddText.trim().slice(0, 100),
  copyOf: source.id,
  copyOfVersion: source.version,
});

/** Every item with the longest wording that is allowed: more than one column of a row holds. */
const longWorded = (id: string): Instrument => ({
  ...sampleCopy(id, 1, annual),
  items: annual.items.map((item) => ({ ...item, wording: { en: 'ä'.repeat(200), de: '€'.repeat(200) } })),
});

/** What every InstrumentStore must do. */
export const describeInstrumentStore = (name: string, make: () => InstrumentStore): void => {
  describe(`InstrumentStore: ${name}`, () => {
    test('finds a version as it was added, and nothing else', async () => {
      const store = make();
      const ref = { tenantId: newTenant(), workspaceId: 'team-1' };
      const copy = sampleCopy('copy', 2);
      expect(await store.add(ref, copy)).toBe('written');
      expect(await store.find(ref, 'copy', 2)).toEqual(copy);
      expect(await store.find(ref, 'copy', 1)).toBeNull();
      expect(await store.find(ref, 'other', 2)).toBeNull();
      expect(await store.find({ ...ref, workspaceId: 'team-2' }, 'copy', 2)).toBeNull();
      expect(await store.find({ ...ref, tenantId: injectedTenant }, 'copy', 2)).toBeNull();
    });

    test('never writes a version twice', async () => {
      const store = make();
      const ref = { tenantId: newTenant(), workspaceId: 'team-1' };
      const first = sampleCopy('copy', 1);
      expect(await store.add(ref, first)).toBe('written');
      expect(await store.add(ref, { ...first, title: 'Other' })).toBe('conflict');
      expect(await store.find(ref, 'copy', 1)).toEqual(first);
      expect(await store.add({ ...ref, workspaceId: 'team-2' }, first)).toBe('written');
    });

    test('of two at once, one writes', async () => {
      const store = make();
      const ref = { tenantId: newTenant(), workspaceId: 'team-1' };
      const outcomes = await Promise.all(
        ['One', 'Two'].map((title) => store.add(ref, { ...sampleCopy('copy', 1), title })),
      );
      expect(outcomes.sort()).toEqual(['conflict', 'written']);
    });

    test('lists every version of a workspace, oldest first', async () => {
      const store = make();
      const ref = { tenantId: newTenant(), workspaceId: 'team-1' };
      expect(await store.list(ref)).toEqual([]);
      for (const version of [10, 2, 1]) await store.add(ref, sampleCopy('copy', version));
      for (const id of oddIds) await store.add(ref, sampleCopy(id, 1));
      await store.add({ ...ref, workspaceId: 'team-2' }, sampleCopy('others', 1));
      const listed = (await store.list(ref)).map(({ id, version }) => `${id} ${version}`);
      expect(listed.filter((one) => one.startsWith('copy '))).toEqual(['copy 1', 'copy 2', 'copy 10']);
      expect([...listed].sort()).toEqual([...oddIds.map((id) => `${id} 1`), 'copy 1', 'copy 2', 'copy 10'].sort());
      expect(await store.list({ tenantId: injectedTenant, workspaceId: 'team-1' })).toEqual([]);
    });

    test('keeps the longest instrument there can be', async () => {
      const store = make();
      const ref = { tenantId: newTenant(), workspaceId: 'team-1' };
      await store.add(ref, longWorded('long'));
      expect(await store.find(ref, 'long', 1)).toEqual(longWorded('long'));
      expect(await store.list(ref)).toEqual([longWorded('long')]);
    });
  });
};
