import { placeLabels } from '../../../tab/charts/place-labels';

const heights = (ys: readonly number[]): number[] => {
  const placed = placeLabels(
    ys.map((y, key) => ({ key, y })),
    10,
    [0, 100],
  );
  return ys.map((_, key) => placed.get(key) ?? Number.NaN);
};

describe('names beside marks', () => {
  it('keep to their marks where there is room', () => expect(heights([20, 50, 80])).toEqual([20, 50, 80]));

  it('share their room around their middle where marks crowd', () => {
    expect(heights([50, 52])).toEqual([46, 56]);
    expect(heights([50, 50, 50])).toEqual([40, 50, 60]);
  });

  it('stay inside the plot', () => {
    expect(heights([0, 1])).toEqual([0, 10]);
    expect(heights([99, 100])).toEqual([90, 100]);
  });

  it('never stand closer than asked, whatever the crowd', () => {
    const placed = heights([10, 14, 30, 33, 35, 90, 95]).sort((one, other) => one - other);
    for (const [index, y] of placed.entries()) {
      if (index > 0) expect(y - (placed[index - 1] ?? 0)).toBeGreaterThanOrEqual(10 - 1e-9);
    }
  });
});
