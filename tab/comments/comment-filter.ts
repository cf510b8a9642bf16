import type { ReleasedComment } from '#core/comment/comment';

/** Which comments are to be seen: all, those without a theme, or those with one. */
export type CommentFilter =
  | { readonly kind: 'all' }
  | { readonly kind: 'untagged' }
  | { readonly kind: 'theme'; readonly theme: string };

/** Does the comment belong under the filter? */
export const isUnder = (filter: CommentFilter, { themes }: ReleasedComment): boolean => {
  switch (filter.kind) {
    case 'all':
      return true;
    case 'untagged':
      return themes.length === 0;
    case 'theme':
      return themes.includes(filter.theme);
  }
};

/** The comments of each open question, in the order in which the questions first appear. */
export const byQuestion = (comments: readonly ReleasedComment[]): [string, ReleasedComment[]][] => {
  const groups = new Map<string, ReleasedComment[]>();
  for (const comment of comments) groups.set(comment.itemId, [...(groups.get(comment.itemId) ?? []), comment]);
  return [...groups];
};
