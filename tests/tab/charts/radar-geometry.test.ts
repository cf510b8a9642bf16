import { outlineOf, radarPoints } from '../../../tab/charts/radar-geometry';

const centre = { x: 0, y: 0 };

describe('the polygon view', () => {
  it('points the first spoke up and lets 1 be the middle', () => {
    const [first, second] = radarPoints(centre, 100, [7, 1, 4, 4, 4]);
    expect(first?.x).toBeCloseTo(0);
    expect(first?.y).toBeCloseTo(-100);
    expect(second?.x).toBeCloseTo(0);
    expect(second?.y).toBeCloseTo(0);
  });

  it('closes the polygon when every corner is shown', () => {
    const outline = outlineOf(radarPoints(centre, 100, [4, 4, 4, 4, 4]));
    expect(outline).toMatch(/^M .* Z$/);
    expect(outline.match(/L/g)).toHaveLength(4);
  });

  it('draws no edge to a hidden corner', () => {
    const outline = outlineOf(radarPoints(centre, 100, [4, null, 4, 4, 4]));
    expect(outline).not.toContain('Z');
    expect(outline.match(/L/g)).toHaveLength(3);
  });
});
