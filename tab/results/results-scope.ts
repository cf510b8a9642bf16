import type { P } from '#core/kernel/five-p';
import type { ReleaseSummary } from '#core/release/release';
import type { ReleaseDetail } from '#core/release/release-detail';

/** What the parts of the results page show: one release, narrowed to the Ps the reader chose. */
export type ResultsScope = {
  readonly release: ReleaseSummary;
  readonly detail: ReleaseDetail;
  readonly ps: readonly P[];
};

/** Keeps what belongs to the chosen Ps. */
export const ofChosen = <One extends { readonly p: P }>(ps: readonly P[], all: readonly One[]): One[] =>
  all.filter(({ p }) => ps.includes(p));
