import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReleasedComments } from '#core/comment/comment';
import { tagComment } from '#core/contract/comments';
import { queryKeys } from './query-keys';
import { useWorkspaceScope } from './workspace-scope';

/** A comment and all the themes it is to have. */
export type Tagging = { readonly commentId: string; readonly themes: readonly string[] };

const tagged = (known: ReleasedComments, { commentId, themes }: Tagging): ReleasedComments => ({
  ...known,
  comments: known.comments.map((comment) => (comment.id === commentId ? { ...comment, themes: [...themes] } : comment)),
});

/** Gives a comment its themes: shown at once, and taken back when the server says no. */
export const useTagComment = (waveId: string) => {
  const { api, workspaceId } = useWorkspaceScope();
  const queries = useQueryClient();
  const queryKey = queryKeys.comments(workspaceId, waveId);
  const mutationKey = ['tag', ...queryKey];
  const show = (tagging: Tagging): void => {
    queries.setQueryData<ReleasedComments>(queryKey, (known) => known && tagged(known, tagging));
  };
  return useMutation({
    mutationKey,
    // One after the other: the last answer then holds all the changes before it.
    scope: { id: mutationKey.join(' ') },
    mutationFn: ({ commentId, themes }: Tagging) =>
      api(tagComment, { workspaceId, waveId, commentId }, { themes: [...themes] }),
    onMutate: async (tagging) => {
      await queries.cancelQueries({ queryKey });
      const before = queries.getQueryData<ReleasedComments>(queryKey);
      show(tagging);
      return before?.comments.find(({ id }) => id === tagging.commentId)?.themes;
    },
    onSuccess: (answer) => {
      if (queries.isMutating({ mutationKey }) === 1) queries.setQueryData(queryKey, answer);
    },
    onError: (_, { commentId }, before) => {
      if (before) show({ commentId, themes: before });
      if (queries.isMutating({ mutationKey }) === 1) return queries.invalidateQueries({ queryKey });
    },
  });
};
