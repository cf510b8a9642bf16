import { randomUUID } from 'node:crypto';
import type { ReleasedComment } from '#core/comment/comment';
import type { CommentStore } from '#core/comment/comment-store';
import type { CommentSet } from '#core/comment/release-comments';
import { busyMachineMilliseconds, injectedTenant, newWaveRef, oddText } from './samples';

export const sampleComment = (id: string, changes: Partial<ReleasedComment> = {}): ReleasedComment => ({
  id,
  itemId: 'comment',
  text: oddText,
  themes: [],
  ...changes,
});

export const setOf = (...ids: readonly string[]): CommentSet => ({
  hidden: null,
  comments: ids.map((id) => sampleComment(id)),
});

const three = setOf('a', 'b', 'c');

/** More than one transaction and one page of a scan. */
const manyComments = 1005;

/** What every CommentStore must do. */
export const describeCommentStore = (name: string, make: () => CommentStore): void => {
  describe(`CommentStore: ${name}`, () => {
    test('keeps the comments of a wave exactly, in the order of their ids', async () => {
      const store = make();
      const ref = newWaveRef();
      expect(await store.list(ref)).toBeNull();
      await store.addOnce(ref, { hidden: null, comments: [...three.comments].reverse() });
      expect(await store.list(ref)).toEqual(three);
      expect(await store.list({ ...ref, waveId: 'wave-2' })).toBeNull();
      expect(await store.list({ ...ref, workspaceId: 'team-2' })).toBeNull();
      expect(await store.list({ ...ref, tenantId: injectedTenant })).toBeNull();
    });

    test.each(['too-few', 'not-asked'] as const)('keeps why there are none: %s', async (hidden) => {
      const store = make();
      const ref = newWaveRef();
      await store.addOnce(ref, { hidden, comments: [] });
      expect(await store.list(ref)).toEqual({ hidden, comments: [] });
      await store.addOnce(ref, three);
      expect(await store.list(ref)).toEqual({ hidden, comments: [] });
    });

    test('the first set stands, whoever adds another', async () => {
      const store = make();
      const ref = newWaveRef();
      await store.addOnce(ref, three);
      await store.setThemes(ref, 'b', ['Speed']);
      await store.addOnce(ref, three);
      await store.addOnce(ref, setOf('x', 'y'));
      expect((await store.list(ref))?.comments.map(({ id, themes }) => [id, ...themes])).toEqual([
        ['a'],
        ['b', 'Speed'],
        ['c'],
      ]);
    });

    test(
      'of sets that are added at once one stands, and it is whole',
      async () => {
        const store = make();
        const ref = newWaveRef();
        const sets = Array.from({ length: 3 }, () => setOf(...Array.from({ length: 102 }, () => randomUUID())));
        await Promise.all(sets.map((set) => store.addOnce(ref, set)));
        const listed = (await store.list(ref))?.comments.map(({ id }) => id);
        expect(sets.map(({ comments }) => comments.map(({ id }) => id).sort())).toContainEqual(listed);
      },
      busyMachineMilliseconds,
    );

    test('changes the themes of one comment and nothing else', async () => {
      const store = make();
      const ref = newWaveRef();
      await store.addOnce(ref, three);
      expect(await store.setThemes(ref, 'b', ['Speed', oddText.trim()])).toBe(true);
      expect(await store.setThemes(ref, 'a', ['One'])).toBe(true);
      expect(await store.setThemes(ref, 'a', [])).toBe(true);
      expect((await store.list(ref))?.comments).toEqual([
        sampleComment('a'),
        sampleComment('b', { themes: ['Speed', oddText.trim()] }),
        sampleComment('c'),
      ]);
    });

    test('somebody else tagging at the same time does not undo it, and the last one stands', async () => {
      const store = make();
      const ref = newWaveRef();
      await store.addOnce(ref, three);
      const done = await Promise.all(['one', 'two', 'three'].map((theme) => store.setThemes(ref, 'a', [theme])));
      expect(done).toEqual([true, true, true]);
      expect(['one', 'two', 'three']).toContain((await store.list(ref))?.comments[0]?.themes[0]);
    });

    test('knows no comment that was never added', async () => {
      const store = make();
      const ref = newWaveRef();
      await store.addOnce(ref, three);
      for (const id of ['d', '~standing', 'A', oddText]) expect(await store.setThemes(ref, id, ['x'])).toBe(false);
      expect(await store.setThemes({ ...ref, waveId: 'wave-2' }, 'a', ['x'])).toBe(false);
      expect(await store.list(ref)).toEqual(three);
    });

    test('removes the comments of one wave, and may be asked again', async () => {
      const store = make();
      const ref = newWaveRef();
      const other = { ...ref, waveId: 'wave-2' };
      await store.addOnce(ref, three);
      await store.addOnce(other, three);
      expect(await store.removeAll(ref)).toBe(3);
      expect(await store.removeAll(ref)).toBe(0);
      expect(await store.list(ref)).toBeNull();
      expect(await store.list(other)).toEqual(three);
      await store.addOnce(ref, setOf('x'));
      expect(await store.list(ref)).toEqual(setOf('x'));
    });

    test(
      'keeps more comments than one transaction and one page hold',
      async () => {
        const store = make();
        const ref = newWaveRef();
        const ids = Array.from({ length: manyComments }, (_, index) => `c-${String(index).padStart(4, '0')}`);
        await store.addOnce(ref, setOf(...ids));
        expect((await store.list(ref))?.comments.map(({ id }) => id)).toEqual(ids);
      },
      busyMachineMilliseconds,
    );
  });
};
