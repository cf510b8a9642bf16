/** Answers to the express instrument that differ from person to person, with a comment that is found again wherever it is. */
export const variedAnswers = (index: number, comment: string): Record<string, string> => ({
  ...Object.fromEntries(
    ['PR1', 'PE1', 'PC1', 'PP1', 'PS1'].flatMap((id) => [
      [`${id}.expectation`, String(3 + (index % 5))],
      [`${id}.experience`, String(2 + (index % 4))],
    ]),
  ),
  V1: String(1 + (index % 7)),
  comment,
});
