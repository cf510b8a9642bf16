import type { AuditDeed, AuditEntry } from '#core/audit/audit-entry';
import type { AuditStore } from '#core/audit/audit-store';
import type { WorkspaceRef } from '#core/workspace/workspace';
import { confusableIds, newTenant, oddText } from './samples';

const entryAt = (at: string, id: string, deed: AuditDeed = { kind: 'workspace-set-up' }): AuditEntry => ({
  id,
  at,
  by: 'lea',
  byName: oddText,
  deed,
});

const everyDeed: readonly AuditDeed[] = [
  { kind: 'workspace-set-up' },
  { kind: 'settings-changed', changes: [{ setting: 'strata', from: 'null', to: JSON.stringify(oddText) }] },
  { kind: 'lead-appointed', name: oddText },
  // A list of jargon at its longest, before and after.
  { kind: 'settings-changed', changes: [{ setting: 'jargon', from: '€'.repeat(60_000), to: '€'.repeat(60_000) }] },
  { kind: 'wave-opened', name: oddText },
  { kind: 'stakeholders-added', count: 50_000 },
  { kind: 'stakeholder-changed', name: oddText, fields: ['needs'] },
  { kind: 'release-downloaded', name: oddText, format: 'csv' },
];

/** What every AuditStore must do. */
export const describeAuditStore = (name: string, make: () => AuditStore): void => {
  describe(`AuditStore: ${name}`, () => {
    const newRef = (): WorkspaceRef => ({ tenantId: newTenant(), workspaceId: 'team-1' });
    const idsOf = ({ entries }: { readonly entries: readonly AuditEntry[] }): string[] => entries.map(({ id }) => id);

    test('tells every deed as it was written', async () => {
      const store = make();
      const ref = newRef();
      const entries = everyDeed.map((deed, index) => entryAt(`2026-11-22T09:00:0${index}.000Z`, `e${index}`, deed));
      for (const entry of entries) await store.add(ref, entry);
      expect(await store.list(ref, null, 10)).toEqual({ entries: [...entries].reverse(), next: null });
    });

    test('tells the newest first, over months and years, page by page', async () => {
      const store = make();
      const ref = newRef();
      const times = ['2025-12-31T23:59:59.999Z', '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.001Z']
        .concat(['2026-09-30T12:00:00.000Z', '2026-10-01T12:00:00.000Z', '2027-01-05T12:00:00.000Z'])
        .map((at, index) => entryAt(at, `e${index}`));
      for (const entry of [...times].sort(() => -1)) await store.add(ref, entry);
      expect(idsOf(await store.list(ref, null, 100))).toEqual(['e5', 'e4', 'e3', 'e2', 'e1', 'e0']);
      const read: string[][] = [];
      let from: string | null = null;
      do {
        const page = await store.list(ref, from, 2);
        read.push(idsOf(page));
        from = page.next;
      } while (from !== null);
      expect(read).toEqual([
        ['e5', 'e4'],
        ['e3', 'e2'],
        ['e1', 'e0'],
      ]);
    });

    test('tells two deeds of one millisecond both, in an order that stays', async () => {
      const store = make();
      const ref = newRef();
      const at = '2026-11-22T09:00:00.000Z';
      await store.add(ref, entryAt(at, 'b'));
      await store.add(ref, entryAt(at, 'a'));
      const first = await store.list(ref, null, 1);
      expect(idsOf(first)).toEqual(['a']);
      expect(idsOf(await store.list(ref, first.next, 1))).toEqual(['b']);
    });

    test('tells only what is wanted, page by page', async () => {
      const store = make();
      const ref = newRef();
      for (let day = 10; day < 20; day += 1) {
        const entry = entryAt(`2026-${day % 2 === 0 ? '10' : '11'}-${day}T09:00:00.000Z`, `e${day}`);
        await store.add(ref, { ...entry, by: day < 15 ? 'lea' : 'mia' });
      }
      expect(idsOf(await store.list(ref, null, 10, { month: '2026-10' }))).toEqual(['e18', 'e16', 'e14', 'e12', 'e10']);
      const first = await store.list(ref, null, 2, { by: 'lea' });
      expect(idsOf(first)).toEqual(['e13', 'e11']);
      expect(idsOf(await store.list(ref, first.next, 2, { by: 'lea' }))).toEqual(['e14', 'e12']);
      expect(idsOf(await store.list(ref, null, 10, { by: 'lea', month: '2026-11' }))).toEqual(['e13', 'e11']);
      expect(await store.list(ref, null, 10, { topic: 'waves' })).toEqual({ entries: [], next: null });
      expect(await store.list(ref, null, 10, { month: '2026-12' })).toEqual({ entries: [], next: null });
    });

    test('removes what was done before a time, over months, and nothing else', async () => {
      const store = make();
      const ref = newRef();
      const other = newRef();
      const times = ['2025-12-31T23:59:59.999Z', '2026-01-01T00:00:00.000Z', '2026-01-10T00:00:00.000Z'].concat([
        '2026-01-10T00:00:00.001Z',
        '2026-02-01T00:00:00.000Z',
      ]);
      for (const [index, at] of times.entries()) await store.add(ref, entryAt(at, `e${index}`));
      await store.add(other, entryAt('2020-01-01T00:00:00.000Z', 'e'));
      expect(await store.removeBefore(ref, '2026-01-10T00:00:00.000Z')).toBe(2);
      expect(await store.removeBefore(ref, '2026-01-10T00:00:00.000Z')).toBe(0);
      expect(idsOf(await store.list(ref, null, 10))).toEqual(['e4', 'e3', 'e2']);
      expect(idsOf(await store.list(other, null, 10))).toEqual(['e']);
    });

    test('the same entry again changes nothing', async () => {
      const store = make();
      const ref = newRef();
      const entry = entryAt('2026-11-22T09:00:00.000Z', 'e');
      await store.add(ref, entry);
      await store.add(ref, { ...entry, byName: 'Somebody else' });
      expect(await store.list(ref, null, 10)).toEqual({ entries: [entry], next: null });
    });

    test('tells nothing of another workspace, whatever it is called', async () => {
      const store = make();
      const tenant = newTenant();
      const refs = confusableIds.map(([one, other]) => ({ tenantId: `${tenant}${one}`, workspaceId: other }));
      for (const [index, ref] of refs.entries()) await store.add(ref, entryAt('2026-11-22T09:00:00.000Z', `e${index}`));
      for (const [index, ref] of refs.entries()) expect(idsOf(await store.list(ref, null, 10))).toEqual([`e${index}`]);
      expect(await store.list({ tenantId: tenant, workspaceId: 'team' }, null, 10)).toEqual({
        entries: [],
        next: null,
      });
    });

    test.each(['', 'yesterday', '2026-11-22T09:00:00.000Z', '2026-11-22~x', "' or true"])(
      'a page that begins at %j is empty',
      async (from) => {
        const store = make();
        const ref = newRef();
        await store.add(ref, entryAt('2026-11-22T09:00:00.000Z', 'e'));
        expect(await store.list(ref, from, 10)).toEqual({ entries: [], next: null });
      },
    );
  });
};
