import { type Aspect, aspects } from '#core/kernel/aspect';
import type { Release } from '#core/release/release';
import type { PairRow } from '#core/release/release-detail';
import type { ReleaseStore } from '#core/release/release-store';
import type { WorkspaceRef } from '#core/workspace/workspace';

/** One item of an aspect as it was released last. */
export type AspectItem = PairRow & { readonly itemId: string };

/** What people said of an aspect of customer experience, in the newest release that asked about it; null when none did. */
export type AspectFigures = {
  readonly aspect: Aspect;
  readonly released: {
    readonly waveId: string;
    readonly title: string;
    readonly closedAt: string;
    readonly items: readonly AspectItem[];
  } | null;
};

/** Looks no further back than this: figures of years ago say nothing about the messages of a quarter. */
const mostReleases = 12;

type Released = NonNullable<AspectFigures['released']>;

const releasedOf = ({ waveId, title, closedAt, detail }: Release, aspect: Aspect): Released | null => {
  const items = detail?.pairItems.filter((item) => item.aspect === aspect) ?? [];
  return items.length > 0 ? { waveId, title, closedAt, items } : null;
};

/** Makes the reader of the newest released figures of each aspect, as every page shows them: nothing is worked out anew. */
export const makeReadExperience =
  ({ releases }: { readonly releases: Pick<ReleaseStore, 'list' | 'find'> }) =>
  async (ref: WorkspaceRef): Promise<AspectFigures[]> => {
    let figures: AspectFigures[] = aspects.map((aspect) => ({ aspect, released: null }));
    for (const { waveId } of (await releases.list(ref)).slice(0, mostReleases)) {
      if (figures.every(({ released }) => released !== null)) break;
      const release = await releases.find({ ...ref, waveId });
      const found = (aspect: Aspect): Released | null => release && releasedOf(release, aspect);
      figures = figures.map(({ aspect, released }) => ({ aspect, released: released ?? found(aspect) }));
    }
    return figures;
  };
