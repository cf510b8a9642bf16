import type { ReleasedComments } from '#core/comment/comment';
import type { CommentRefusal, makeListComments, makeTagComment } from '#core/comment/read-comments';
import { type Result, refused } from '#core/kernel/result';
import type { WaveRef } from '#core/wave/wave';
import { refOf } from '#core/workspace/workspace';
import { answer, type Context, type Handlers, type Reply } from './handler';
import { type HttpProblem, problemOf } from './problem';

export type CommentDeps = {
  readonly listComments: ReturnType<typeof makeListComments>;
  readonly tagComment: ReturnType<typeof makeTagComment>;
};

type Refusal = CommentRefusal | { readonly kind: 'unknown-comment' };

const problemFor = (refusal: Refusal): HttpProblem =>
  refusal.kind === 'not-released'
    ? problemOf(404, refusal.kind, { state: refusal.state })
    : problemOf(404, refusal.kind);

const answerOf = (read: Result<ReleasedComments, Refusal>): Result<Reply<ReleasedComments>, HttpProblem> =>
  read.ok ? answer(read.value) : refused(problemFor(read.error));

const refIn = ({ access, param }: Pick<Context<'listComments'>, 'access' | 'param'>): WaveRef => ({
  ...refOf(access.workspace),
  waveId: param('waveId'),
});

/** Makes the routes of a closed wave's comments. */
export const makeComments = (deps: CommentDeps): Handlers<'listComments' | 'tagComment'> => ({
  listComments: async (context) => answerOf(await deps.listComments(refIn(context))),

  tagComment: async (context) =>
    answerOf(await deps.tagComment(refIn(context), context.param('commentId'), context.body.themes)),
});
