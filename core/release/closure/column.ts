import type { PrimeField } from './prime-field';

/**
 * Something published that is not a plain group: a linear form over the atoms' sums, with exact rational coefficients
 * (measurement method, section 9.4 j).
 */
export type LinearRow = {
  readonly id: string;
  readonly terms: readonly { readonly atom: number; readonly numerator: number; readonly denominator: number }[];
};

/** Atoms that nothing published tells apart: every combination has all of them, with one coefficient, or none. */
export type Column = { readonly atoms: readonly number[]; readonly people: number };

/** The atoms with people in them, those with the same coefficient in every row taken together. */
export const columnsOf = (counts: readonly number[], rows: readonly LinearRow[]): readonly Column[] => {
  const keys = counts.map((): string[] => []);
  rows.forEach(({ terms }, index) => {
    for (const { atom, numerator, denominator } of terms) keys[atom]?.push(`${index}:${numerator}/${denominator}`);
  });
  const columns = new Map<string, number[]>();
  keys.forEach((key, atom) => {
    if ((counts[atom] ?? 0) === 0 || key.length === 0) return;
    const atoms = columns.get(key.join());
    if (atoms === undefined) columns.set(key.join(), [atom]);
    else atoms.push(atom);
  });
  return [...columns.values()].map((atoms) => ({
    atoms,
    people: atoms.reduce((sum, atom) => sum + (counts[atom] ?? 0), 0),
  }));
};

/** A row as residues over the columns; terms of the same atom add up. */
export const formOf = (field: PrimeField, columns: readonly Column[], row: LinearRow): Float64Array => {
  const byAtom = new Map<number, number>();
  for (const { atom, numerator, denominator } of row.terms) {
    byAtom.set(atom, field.add(byAtom.get(atom) ?? 0, field.quotient(numerator, denominator)));
  }
  const form = new Float64Array(columns.length);
  columns.forEach(({ atoms: [first = -1] }, column) => {
    form[column] = byAtom.get(first) ?? 0;
  });
  return form;
};
