import { newProgress, type Progress } from '#core/training/progress';
import type { ProgressStore } from '#core/training/progress-store';
import { newTenant, oddIds, oddText } from './samples';

const at = '2026-11-22T09:00:00.000Z';
const newRef = () => ({ tenantId: newTenant(), workspaceId: 'team-1' });
type Ref = ReturnType<typeof newRef>;

const progressOf = (ref: Ref, oid: string, changes: Partial<Progress> = {}): Progress => ({
  ...newProgress({ ...ref, oid, course: 'abcde' }, at),
  ...changes,
});

const whole: Partial<Progress> = {
  lessons: ['audience', 'content'],
  exercises: {
    'acronym-soup': {
      rounds: 2,
      rightInARow: 1,
      doneAt: at,
      dueAt: null,
      ratings: { audience: 1, behaviour: 2, content: 3, delivery: 4, evaluation: 5 },
      answer: null,
    },
    [oddText]: {
      rounds: 1,
      rightInARow: 0,
      doneAt: at,
      dueAt: at,
      ratings: null,
      answer: { choice: 'all', about: 'w' },
    },
  },
  wantsFollowUps: false,
  remindedAt: at,
  finishedAt: at,
};

/** What every ProgressStore must do. */
export const describeProgressStore = (name: string, make: () => ProgressStore): void => {
  describe(`ProgressStore: ${name}`, () => {
    test('gives back what was added, course by course, and nothing of anybody else', async () => {
      const store = make();
      const ref = newRef();
      const [own, other] = [progressOf(ref, 'ann', whole), progressOf(ref, 'ann', { course: 'five-ps' })];
      expect(await store.find(own)).toBeNull();
      expect(await store.add(own)).toBe('written');
      expect(await store.add(other)).toBe('written');
      expect((await store.find(own))?.value).toEqual(own);
      expect((await store.find(other))?.value).toEqual(other);
      expect(await store.find({ ...own, oid: 'ben' })).toBeNull();
      expect(await store.find({ ...own, workspaceId: 'team-2' })).toBeNull();
    });

    test('adds nothing twice, and replaces only what was read', async () => {
      const store = make();
      const own = progressOf(newRef(), 'ann');
      await store.add(own);
      expect(await store.add({ ...own, lessons: ['content'] })).toBe('conflict');
      const { version } = (await store.find(own)) ?? { version: '' };
      const changed = { ...own, ...whole };
      expect(await store.replace(changed, version)).toBe('written');
      expect(await store.replace(own, version)).toBe('conflict');
      expect((await store.find(own))?.value).toEqual(changed);
    });

    test('lists a workspace whole, whatever people are called, and none but it', async () => {
      const store = make();
      const ref = newRef();
      const all = oddIds.map((oid) => progressOf(ref, oid));
      for (const one of all) await store.add(one);
      await store.add(progressOf({ ...ref, workspaceId: 'team-2' }, 'ann'));
      const listed = await store.list(ref);
      expect(listed.map(({ oid }) => oid).sort()).toEqual([...oddIds].sort());
      expect(await store.list(newRef())).toEqual([]);
    });

    test('forgets a person in all courses, and nobody else', async () => {
      const store = make();
      const ref = newRef();
      await store.add(progressOf(ref, 'ann'));
      await store.add(progressOf(ref, 'ann', { course: 'five-ps' }));
      await store.add(progressOf(ref, 'ben'));
      expect(await store.remove(ref, 'ann')).toBe(true);
      expect(await store.remove(ref, 'ann')).toBe(false);
      expect((await store.list(ref)).map(({ oid }) => oid)).toEqual(['ben']);
    });

    test('forgets what was last changed before a time, in one workspace', async () => {
      const store = make();
      const [ref, other] = [newRef(), newRef()];
      await store.add(progressOf(ref, 'ann', { changedAt: '2025-11-22T08:59:59.999Z' }));
      await store.add(progressOf(ref, 'ben'));
      await store.add(progressOf(other, 'ann', { changedAt: '2025-01-01T00:00:00.000Z' }));
      expect(await store.removeBefore(ref, at)).toBe(1);
      expect(await store.removeBefore(ref, at)).toBe(0);
      expect((await store.list(ref)).map(({ oid }) => oid)).toEqual(['ben']);
      expect(await store.list(other)).toHaveLength(1);
    });
  });
};
