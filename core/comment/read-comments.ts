import { ok, type Result, refused } from '#core/kernel/result';
import type { WaveRef, WaveState } from '#core/wave/wave';
import type { WaveStore } from '#core/wave/wave-store';
import type { ReleasedComments } from './comment';
import type { CommentStore } from './comment-store';
import { adoptSpelling, countThemes, tidyThemes } from './theme';

export type CommentRefusal =
  | { readonly kind: 'unknown-wave' }
  /** There are no comments before the wave is closed, even if they are already written. */
  | { readonly kind: 'not-released'; readonly state: WaveState };

type Deps = {
  readonly waves: Pick<WaveStore, 'find'>;
  readonly comments: Pick<CommentStore, 'list' | 'setThemes'>;
};

const readComments = async (deps: Deps, ref: WaveRef): Promise<Result<ReleasedComments, CommentRefusal>> => {
  const wave = await deps.waves.find(ref);
  if (!wave) return refused({ kind: 'unknown-wave' });
  const { state, removed } = wave.value;
  if (state !== 'closed') return refused({ kind: 'not-released', state });
  if (removed.includes('comments')) return ok({ hidden: 'removed', comments: [], themes: [] });
  const set = await deps.comments.list(ref);
  // Waves closed before comments were kept have none, and never will.
  if (!set) return ok({ hidden: 'too-few', comments: [], themes: [] });
  return ok({ hidden: set.hidden, comments: [...set.comments], themes: countThemes(set.comments) });
};

/** Makes the reading of a closed wave's comments, with their themes counted; the same for everybody who may ask. */
export const makeListComments =
  (deps: Deps) =>
  (ref: WaveRef): Promise<Result<ReleasedComments, CommentRefusal>> =>
    readComments(deps, ref);

/** Makes the step that gives a comment its themes, and answers all comments as they are then. */
export const makeTagComment =
  (deps: Deps) =>
  async (
    ref: WaveRef,
    id: string,
    themes: readonly string[],
  ): Promise<Result<ReleasedComments, CommentRefusal | { readonly kind: 'unknown-comment' }>> => {
    const read = await readComments(deps, ref);
    if (!read.ok) return read;
    const others = read.value.comments.filter((comment) => comment.id !== id);
    const tidy = tidyThemes(themes.map((theme) => adoptSpelling(theme.trim(), others)));
    const isKnown = await deps.comments.setThemes(ref, id, tidy);
    return isKnown ? readComments(deps, ref) : refused({ kind: 'unknown-comment' });
  };

/** Makes both. */
export const makeReadComments = (deps: Deps) => ({
  listComments: makeListComments(deps),
  tagComment: makeTagComment(deps),
});
