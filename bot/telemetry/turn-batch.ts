/** Fewer than this many turns are never told about: one alone could be one person's answer. */
const fewest = 5;
const hourMilliseconds = 60 * 60 * 1000;

/**
 * Keeps how long turns took for an hour and then tells all of them together, shortest first, so that neither a time nor an
 * order is told; fewer than five wait for the next hour. Turns that carry an answer are not told apart from the others.
 */
export const makeTurnBatch = (tell: (milliseconds: number) => void): ((milliseconds: number) => void) => {
  let kept: number[] = [];
  const telling = setInterval(() => {
    if (kept.length < fewest) return;
    const told = kept.sort((one, other) => one - other);
    kept = [];
    for (const milliseconds of told) tell(milliseconds);
  }, hourMilliseconds);
  // What has not been told when the process ends never is.
  telling.unref();
  return (milliseconds) => void kept.push(milliseconds);
};
