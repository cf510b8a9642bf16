import { makeListComments, makeTagComment } from '#core/comment/read-comments';
import type { WaveState } from '#core/wave/wave';
import { sampleWave } from '../../contract/stores/samples';
import { makeMemoryCommentStore } from '../../support/memory/memory-comment-store';
import { makeMemoryWaveStore } from '../../support/memory/memory-wave-store';

const ref = { tenantId: 'tenant', workspaceId: 'team', waveId: 'wave' };
const comment = (id: string, ...themes: readonly string[]) => ({
  id,
  itemId: 'need',
  text: `Text ${id}`,
  themes: [...themes],
});

const start = async (state: WaveState = 'closed') => {
  const waves = makeMemoryWaveStore();
  const comments = makeMemoryCommentStore();
  await waves.add(sampleWave(ref, { state }));
  return { comments, list: makeListComments({ waves, comments }), tag: makeTagComment({ waves, comments }) };
};
const three = { hidden: null, comments: [comment('a'), comment('b'), comment('c')] } as const;

test('lists the comments of a closed wave with their themes', async () => {
  const { comments, list } = await start();
  await comments.addOnce(ref, { hidden: null, comments: [comment('b', 'Speed'), comment('a'), comment('c')] });
  expect(await list(ref)).toEqual({
    ok: true,
    value: {
      hidden: null,
      comments: [comment('a'), comment('b', 'Speed'), comment('c')],
      themes: [{ theme: 'Speed', count: null }],
    },
  });
});

test.each(['too-few', 'not-asked'] as const)('says why there are none: %s', async (hidden) => {
  const { comments, list } = await start();
  await comments.addOnce(ref, { hidden, comments: [] });
  expect(await list(ref)).toEqual({ ok: true, value: { hidden, comments: [], themes: [] } });
});

test('a wave that was closed before comments were kept has none', async () => {
  const { list } = await start();
  expect(await list(ref)).toMatchObject({ ok: true, value: { hidden: 'too-few', comments: [] } });
});

test.each(['draft', 'scheduled', 'open', 'closing', 'cancelled'] as const)(
  'refuses a wave that is %s, even if its comments are already written',
  async (state) => {
    const { comments, list, tag } = await start(state);
    await comments.addOnce(ref, three);
    const refusal = { ok: false, error: { kind: 'not-released', state } };
    expect(await list(ref)).toEqual(refusal);
    expect(await tag(ref, 'a', ['Speed'])).toEqual(refusal);
    expect((await comments.list(ref))?.comments).toEqual(three.comments);
  },
);

test('knows no other wave', async () => {
  const { list, tag } = await start();
  const other = { ...ref, waveId: 'other' };
  expect(await list(other)).toEqual({ ok: false, error: { kind: 'unknown-wave' } });
  expect(await tag(other, 'a', [])).toEqual({ ok: false, error: { kind: 'unknown-wave' } });
});

describe('tagging', () => {
  test('replaces the themes of one comment, tidied, and answers all comments', async () => {
    const { comments, tag } = await start();
    await comments.addOnce(ref, three);
    await tag(ref, 'a', ['Old']);
    expect(await tag(ref, 'a', [' Speed', 'speed', 'Tools'])).toEqual({
      ok: true,
      value: {
        hidden: null,
        comments: [comment('a', 'Speed', 'Tools'), comment('b'), comment('c')],
        themes: [
          { theme: 'Speed', count: null },
          { theme: 'Tools', count: null },
        ],
      },
    });
  });

  test('takes over the spelling that other comments use, and can change that of its own', async () => {
    const { comments, tag } = await start();
    await comments.addOnce(ref, three);
    await tag(ref, 'a', ['Speed']);
    await tag(ref, 'b', ['SPEED']);
    expect(await tag(ref, 'c', ['speed'])).toMatchObject({
      value: { comments: [{}, { themes: ['Speed'] }, { themes: ['Speed'] }], themes: [{ theme: 'Speed', count: 3 }] },
    });
    await tag(ref, 'a', []);
    await tag(ref, 'b', []);
    expect(await tag(ref, 'c', ['Tempo', 'speed'])).toMatchObject({ value: { themes: [{}, { theme: 'Tempo' }] } });
    expect((await comments.list(ref))?.comments[2]?.themes).toEqual(['Tempo', 'speed']);
  });

  test('refuses a comment that is not there', async () => {
    const { comments, tag } = await start();
    await comments.addOnce(ref, three);
    expect(await tag(ref, 'x', ['Speed'])).toEqual({ ok: false, error: { kind: 'unknown-comment' } });
  });
});
