// Which answers can a few people have given, when their sum is known? Values are whole units from `low` to `high`.

export type Range = { readonly low: number; readonly high: number };

/** Every multiset of so many values with that sum, as values in ascending order; made one by one. */
export function* multisetsOf(n: number, sum: number, { low, high }: Range): Generator<number[]> {
  const chosen: number[] = [];
  function* grow(from: number, left: number): Generator<number[]> {
    const open = n - chosen.length;
    if (open === 0) {
      if (left === 0) yield [...chosen];
      return;
    }
    const most = Math.min(high, Math.floor(left / open));
    for (let value = Math.max(from, left - (open - 1) * high); value <= most; value++) {
      chosen.push(value);
      yield* grow(value, left - value);
      chosen.pop();
    }
  }
  yield* grow(low, sum);
}

export const squaresOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value * value, 0);

/** The least and the most that the squares of so many values with that sum can add up to; null where there are none. */
export const squaresBetween = (n: number, sum: number, { low, high }: Range): readonly [number, number] | null => {
  if (n === 0) return sum === 0 ? [0, 0] : null;
  if (sum < n * low || sum > n * high) return null;
  const floor = Math.floor(sum / n);
  const above = sum - floor * n;
  const least = above * (floor + 1) ** 2 + (n - above) * floor ** 2;
  const tops = Math.floor((sum - n * low) / (high - low));
  if (tops === n) return [least, n * high * high];
  const rest = sum - tops * high - (n - tops - 1) * low;
  return [least, tops * high * high + rest * rest + (n - tops - 1) * low * low];
};

const known = new Map<string, ReadonlySet<number>>();

/** So few values that all their multisets can be gone through. */
export const isFew = (n: number, { low, high }: Range): boolean => n <= (high - low > 12 ? 5 : 9);

/** Can so many values have that sum and that sum of squares? Of many values only the bounds are asked. */
export const isPossible = (n: number, sum: number, squares: number, range: Range): boolean => {
  const between = squaresBetween(n, sum, range);
  if (!between || squares < between[0] || squares > between[1]) return false;
  if (n === 0 || !isFew(n, range)) return true;
  const key = `${n}|${sum}|${range.low}|${range.high}`;
  const set = known.get(key) ?? new Set(Array.from(multisetsOf(n, sum, range), squaresOf));
  known.set(key, set);
  return set.has(squares);
};
