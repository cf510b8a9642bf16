import type { ReleasedComment, ReleasedComments } from '#core/comment/comment';

/** A comment with what matters to a test. */
export const comment = (part: Partial<ReleasedComment>): ReleasedComment => ({
  id: 'c1',
  itemId: 'comment',
  text: 'Fewer forms, please.',
  themes: [],
  ...part,
});

/** Five comments to one question, two themes of which one is too rare to count. */
export const someComments: ReleasedComments = {
  hidden: null,
  comments: [
    comment({ id: 'c1', text: 'Fewer forms, please.', themes: ['Forms'] }),
    comment({ id: 'c2', text: 'The weekly report is clear now.', themes: ['Reports'] }),
    comment({ id: 'c3', text: 'I fill in the same thing twice.', themes: ['Forms'] }),
    comment({ id: 'c4', text: 'Somebody to call would help.' }),
    comment({ id: 'c5', text: 'Too many templates.', themes: ['Forms'] }),
  ],
  themes: [
    { theme: 'Forms', count: 3 },
    { theme: 'Reports', count: null },
  ],
};
