// Where things stand in the polygon view. The first P points up, the others follow clockwise; 1 is the middle.
import { positionOf } from './scale-position';

export type Point = { readonly x: number; readonly y: number };

/** The point at a share (0–1) of the radius on one of `count` spokes. */
export const spokePoint = (centre: Point, radius: number, spoke: number, count: number, share: number): Point => {
  const angle = (2 * Math.PI * spoke) / count - Math.PI / 2;
  return { x: centre.x + Math.cos(angle) * radius * share, y: centre.y + Math.sin(angle) * radius * share };
};

/** The corners of a polygon of ratings; null for a rating that is not shown. */
export const radarPoints = (centre: Point, radius: number, ratings: readonly (number | null)[]): (Point | null)[] =>
  ratings.map((rating, spoke) =>
    rating === null ? null : spokePoint(centre, radius, spoke, ratings.length, positionOf(rating) / 100),
  );

/**
 * The outline through the shown corners as an SVG path: a closed polygon when all are shown, otherwise only the edges
 * between neighbours that both are, so that nothing is drawn through a hidden one.
 */
export const outlineOf = (corners: readonly (Point | null)[]): string => {
  const at = (point: Point): string => `${point.x.toFixed(1)} ${point.y.toFixed(1)}`;
  const shown = corners.filter((corner) => corner !== null);
  if (shown.length === corners.length) return `M ${shown.map(at).join(' L ')} Z`;
  return corners
    .flatMap((corner, index) => {
      const next = corners[(index + 1) % corners.length];
      return corner && next ? [`M ${at(corner)} L ${at(next)}`] : [];
    })
    .join(' ');
};
