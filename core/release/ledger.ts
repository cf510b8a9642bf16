// Everything ever published about a wave, as equations over its atoms: whoever cuts the wave anew later starts from here
// (measurement method, sections 9.3 and 9.4 d). Kept beside the release and shown to nobody.
// No route cuts a wave anew yet; `tests/attack` does.
import { z } from 'zod';
import type { Atom } from './closure/catalogue';
import type { LinearRow } from './closure/close-cuts';

const rowSchema = z.object({
  id: z.string(),
  /** Positions of atoms, each with its coefficient as a fraction. */
  terms: z.array(z.tuple([z.int(), z.number(), z.number()])),
});

export const ledgerSchema = z.object({
  /** The wave's atoms: attribute values, in the order their positions count. */
  atoms: z.array(z.record(z.string(), z.string())),
  /** What was published of each block. */
  blocks: z.record(z.string(), z.array(rowSchema)),
});
export type Ledger = z.infer<typeof ledgerSchema>;

/** A ledger of nothing yet. */
export const emptyLedger = (atoms: readonly Atom[]): Ledger => ({
  atoms: atoms.map((atom) => ({ ...atom })),
  blocks: {},
});

/** What was published of one block, as rows of the closure rule. */
export const ledgerRows = (ledger: Ledger, block: string): LinearRow[] =>
  (ledger.blocks[block] ?? []).map(({ id, terms }) => ({
    id,
    terms: terms.map(([atom, numerator, denominator]) => ({ atom, numerator, denominator })),
  }));

/** The ledger with what a release adds to one block; what is there already is not written twice. */
export const withPublished = (ledger: Ledger, block: string, rows: readonly LinearRow[]): Ledger => {
  const before = ledger.blocks[block] ?? [];
  const known = new Set(before.map(({ id }) => id));
  const added = rows
    .filter(({ id }) => !known.has(id))
    .map(({ id, terms }) => ({
      id,
      terms: terms.map(({ atom, numerator, denominator }): [number, number, number] => [atom, numerator, denominator]),
    }));
  return { ...ledger, blocks: { ...ledger.blocks, [block]: [...before, ...added] } };
};
