import { mergeRareValues } from '#core/stakeholder/merge-rare-values';
import type { Stakeholder } from '#core/stakeholder/stakeholder';
import type { Wave } from '#core/wave/wave';
import type { WorkspaceSettings } from '#core/workspace/workspace';

/** By what the results of a wave may be cut. */
export type Cuts = Pick<Wave, 'attributes' | 'crosses' | 'strata'>;

/**
 * Fixes what each invited person is, and by what results may be cut, when a wave opens: later changes of the register
 * must not move anybody from one segment into another. Rare values are merged, so that no segment names a few people.
 */
export const freezeAttributes = (
  audience: readonly Stakeholder[],
  settings: Pick<WorkspaceSettings, 'crosses' | 'strata'>,
): { readonly audience: Stakeholder[]; readonly cuts: Cuts } => {
  const merged = mergeRareValues(audience.map(({ attributes }) => attributes));
  const left = new Set(merged.flatMap((attributes) => Object.keys(attributes)));
  // A cross is the same whichever of its two attributes comes first.
  const crosses = new Map(
    settings.crosses
      .filter((cross) => cross.every((attribute) => left.has(attribute)))
      .map((cross) => [JSON.stringify([...cross].sort()), cross]),
  );
  const { strata } = settings;
  return {
    audience: audience.map((stakeholder, index) => ({ ...stakeholder, attributes: merged[index] ?? {} })),
    cuts: {
      attributes: [...left].sort(),
      crosses: [...crosses.values()],
      strata: strata !== null && left.has(strata) ? strata : null,
    },
  };
};
