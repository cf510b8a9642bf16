// A release as it would be with nothing but "five answers or more": the attack must find it wanting.
import tQuantile from '@stdlib/stats-base-dists-t-quantile';
import type { Figure } from '#core/release/figure';
import type { Release } from '#core/release/release';
import type { Attributes } from '#core/stakeholder/stakeholder';
import type { BlockName } from './equations';
import type { Organisation } from './organisations';
import { columnsOf, valuesOf } from './truth';

type Path = readonly { readonly attribute: string; readonly value: string }[];

const figureOf = (values: readonly number[], isCodable: boolean): Figure => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  if (isCodable && mean < 1.5) return { coded: '<=1.5' };
  if (isCodable && mean > 6.5) return { coded: '>=6.5' };
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
  const half = tQuantile(0.975, values.length - 1) * Math.sqrt(variance / values.length);
  return { mean, low: mean - half, high: mean + half };
};

/** The same release with every group of five or more, each with its own interval. */
export const naiveRelease = (
  release: Release,
  organisation: Organisation,
  attributes: readonly Attributes[],
): Release => {
  const answerOf = valuesOf(organisation);
  const isIn = (member: number, path: Path): boolean =>
    path.every(({ attribute, value }) => `${attributes[member]?.[attribute]} / `.startsWith(`${value} / `));
  const figuresOf = (block: BlockName, path: Path) => {
    const members = organisation.members.flatMap((_, member) => (isIn(member, path) ? [member] : []));
    return columnsOf(organisation, block).map(({ side, grid }) => {
      const values = members.map((member) => answerOf(member, block, side)).filter((value) => value !== null);
      const isShown = values.length >= 5;
      return {
        n: isShown ? values.length : null,
        figure: isShown
          ? figureOf(
              values.map((value) => value / grid),
              side !== 'gap',
            )
          : ({ hidden: 'too-few' } as const),
        basis: { spread: 'own' as const, df: values.length - 1 },
      };
    });
  };
  const pairOf = <Row extends Release['ps'][number]>(row: Row, path: Path): Row => {
    const [expectation, experience, gap] = figuresOf(row.p, path);
    if (!expectation || !experience || !gap) return row;
    const { n, basis } = expectation;
    return { ...row, n, basis, expectation: expectation.figure, experience: experience.figure, gap: gap.figure };
  };
  const ratingOf = <Rating extends object>(rating: Rating, path: Path) => {
    const [own] = figuresOf('V1', path);
    return own ? { ...rating, n: own.n, figure: own.figure, basis: own.basis } : rating;
  };
  const { detail } = release;
  return {
    ...release,
    ps: release.ps.map((row) => pairOf(row, [])),
    value: ratingOf(release.value, []),
    detail: detail && {
      ...detail,
      segments: detail.segments.map((segment) => ({
        ...segment,
        value: ratingOf(segment.value, segment.path),
        ps: segment.ps.map((row) => ({ ...pairOf(row, segment.path), confirmed: null })),
      })),
    },
  };
};
