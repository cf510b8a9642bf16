import { markOf, positionOf, ratingOf } from '../../../tab/charts/scale-position';

describe('where a rating stands on the scale', () => {
  it.each([
    [1, 0],
    [4, 50],
    [7, 100],
    [0.2, 0],
    [7.8, 100],
  ])('%d stands at %d %%', (rating, position) => expect(positionOf(rating)).toBe(position));

  it('draws a mean as a point with its interval, clipped', () => {
    expect(markOf({ mean: 4, low: 0, high: 5.5 })).toEqual({ kind: 'point', at: 50, from: 0, to: 75 });
    expect(markOf({ mean: 4, noInterval: 'no-spread' })).toEqual({ kind: 'point', at: 50, from: 50, to: 50 });
  });

  it('draws a coded mean as the range it lies in', () => {
    expect(markOf({ coded: '>=6.5' })).toMatchObject({ kind: 'range', to: 100 });
    expect(markOf({ coded: '<=1.5' })).toMatchObject({ kind: 'range', from: 0 });
  });

  it('draws nothing for a hidden or a named figure', () => {
    expect(markOf({ hidden: 'too-few' })).toBeNull();
    expect(markOf({ label: 'shortfall' })).toBeNull();
    expect(ratingOf({ hidden: 'no-data' })).toBeNull();
  });
});
