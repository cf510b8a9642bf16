import type { PrimeField } from './prime-field';

/** A vector with a leading 1, at `lead`. */
export type Echelon = { readonly vector: Float64Array; readonly lead: number };

/** What of `vector` the others do not span, or null when they span it. */
export const reduceBy = (field: PrimeField, echelon: readonly Echelon[], vector: Float64Array): Echelon | null => {
  const rest = vector.slice();
  for (const { vector: by, lead } of echelon) {
    const entry = rest[lead] ?? 0;
    if (entry !== 0) field.addScaled(rest, by, field.prime - entry);
  }
  const lead = rest.findIndex((entry) => entry !== 0);
  if (lead < 0) return null;
  field.scale(rest, field.inverse(rest[lead] ?? 0));
  return { vector: rest, lead };
};
