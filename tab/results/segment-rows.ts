// The groups of a release as rows of a table: by attribute, shown ones and hidden ones alike.
import { stepsOf } from '#core/kernel/attribute-path';
import type { Segment } from '#core/release/release-detail';

/** The attribute, or pair of attributes, that a group is made of. */
export const attributeOf = (segment: Segment): string => segment.path.map(({ attribute }) => attribute).join(' × ');

/** The name of a group within its attribute; of a place in a tree only its last part, indented by its depth. */
export const nameOf = (segment: Segment): { readonly name: string; readonly depth: number } => {
  const [only, ...more] = segment.path;
  if (!only || more.length > 0) return { name: segment.path.map(({ value }) => value).join(' × '), depth: 0 };
  const steps = stepsOf(only.value);
  return { name: steps.at(-1) ?? only.value, depth: steps.length - 1 };
};

/** The full name of a group, wherever it stands alone. */
export const fullNameOf = (segment: Segment): string => segment.path.map(({ value }) => value).join(' × ');

export type SegmentGroup = { readonly attribute: string; readonly segments: readonly Segment[] };

/** The groups by attribute, in the order of the release. */
export const groupedSegments = (segments: readonly Segment[]): SegmentGroup[] => {
  const groups = new Map<string, Segment[]>();
  for (const segment of segments) {
    const attribute = attributeOf(segment);
    groups.set(attribute, [...(groups.get(attribute) ?? []), segment]);
  }
  return [...groups].map(([attribute, list]) => ({ attribute, segments: list }));
};

/** The first so many rows, with the groups they belong to. */
export const firstRows = (groups: readonly SegmentGroup[], most: number): SegmentGroup[] => {
  let left = most;
  return groups.flatMap(({ attribute, segments }) => {
    const shown = segments.slice(0, Math.max(0, left));
    left -= shown.length;
    return shown.length === 0 ? [] : [{ attribute, segments: shown }];
  });
};
