import { keptThings } from '#core/retention/periods';
import type { RetentionRun } from '#core/retention/run';
import type { RunStore } from '#core/retention/run-store';
import { confusableIds, newTenant } from './samples';

const runOf = (day: string, changes: Partial<RetentionRun> = {}): RetentionRun => ({
  day,
  startedAt: `${day}T09:00:00.000Z`,
  endedAt: `${day}T09:00:01.500Z`,
  milliseconds: 1500,
  removed: Object.fromEntries(keptThings.map((thing, index) => [thing, index + 1])),
  faults: [{ thing: 'keys', fault: 'key' }],
  wholeWorkspace: false,
  ...changes,
});

/** What every RunStore must do. */
export const describeRunStore = (name: string, make: () => RunStore): void => {
  describe(`RunStore: ${name}`, () => {
    const newRef = () => ({ tenantId: newTenant(), workspaceId: 'team-1' });

    test('tells what was put, newest first, and one entry a day', async () => {
      const store = make();
      const ref = newRef();
      expect(await store.find(ref, '2026-11-22')).toBeNull();
      expect(await store.list(ref)).toEqual([]);
      for (const day of ['2026-11-22', '2025-12-31', '2026-11-23']) await store.put(ref, runOf(day));
      const whole = runOf('2026-11-22', { removed: {}, faults: [], wholeWorkspace: true });
      await store.put(ref, whole);
      expect(await store.find(ref, '2026-11-22')).toEqual(whole);
      expect(await store.list(ref)).toEqual([runOf('2026-11-23'), whole, runOf('2025-12-31')]);
    });

    test('tells nothing of another workspace, whatever it is called', async () => {
      const store = make();
      const tenant = newTenant();
      const refs = confusableIds.map(([one, other]) => ({ tenantId: `${tenant}${one}`, workspaceId: other }));
      for (const [index, ref] of refs.entries()) await store.put(ref, runOf('2026-11-22', { milliseconds: index }));
      for (const [index, ref] of refs.entries()) {
        expect((await store.list(ref)).map(({ milliseconds }) => milliseconds)).toEqual([index]);
      }
    });

    test('removes the entries of all workspaces from before a day', async () => {
      const store = make();
      const [one, other] = [newRef(), newRef()];
      for (const ref of [one, other]) for (const day of ['1990-01-01', '1990-01-02']) await store.put(ref, runOf(day));
      expect(await store.removeBefore('1990-01-02')).toBe(2);
      expect(await store.removeBefore('1990-01-02')).toBe(0);
      for (const ref of [one, other]) expect((await store.list(ref)).map(({ day }) => day)).toEqual(['1990-01-02']);
      await store.removeBefore('1990-01-03');
    });
  });
};
