// A coded mean must not be worked out from the exact ones around it: the rest of the organisation minus its other groups
// would give it back (measurement method, section 9.4 i). The same holds for a small group whose exact mean leaves one
// set of answers only.
import type { Cut } from './closure/close-cuts';
import { makePrimeField, primes } from './closure/prime-field';

export type ExactnessInput = {
  /** People with an answer, per atom. */
  readonly counts: readonly number[];
  /** The cuts that are shown, the total among them. */
  readonly shown: readonly Cut[];
  /** Cuts whose exact mean must not be found out, and other groups of atoms likewise. */
  readonly guarded: readonly Cut[];
};

const field = makePrimeField(primes[2]);

type Row = { readonly cut: Cut; readonly body: Float64Array; readonly trace: Float64Array; pivot: number };

const formOf = ({ atoms }: Cut, counts: readonly number[]): Float64Array => {
  const form = new Float64Array(counts.length);
  for (const atom of atoms) if ((counts[atom] ?? 0) > 0) form[atom] = 1;
  return form;
};

const subtract = (target: Float64Array, source: Float64Array, factor: number): void =>
  field.addScaled(target, source, field.prime - factor);

/** Brings the exact rows into echelon form; each row's trace says which cuts it is made of. */
const reduce = (cuts: readonly Cut[], counts: readonly number[]): Row[] => {
  const rows: Row[] = [];
  cuts.forEach((cut, index) => {
    const body = formOf(cut, counts);
    const trace = new Float64Array(cuts.length);
    trace[index] = 1;
    for (const row of rows) {
      const factor = body[row.pivot] ?? 0;
      if (factor === 0) continue;
      subtract(body, row.body, factor);
      subtract(trace, row.trace, factor);
    }
    const pivot = body.findIndex((entry) => entry !== 0);
    if (pivot < 0) return;
    const inverse = field.inverse(body[pivot] ?? 1);
    field.scale(body, inverse);
    field.scale(trace, inverse);
    rows.push({ cut, body, trace, pivot });
  });
  return rows;
};

/** The cuts a combination for `target` is made of, or null when the rows do not give it. */
const madeOf = (rows: readonly Row[], cuts: readonly Cut[], target: Float64Array): Cut[] | null => {
  const rest = target.slice();
  const trace = new Float64Array(cuts.length);
  for (const row of rows) {
    const factor = rest[row.pivot] ?? 0;
    if (factor === 0) continue;
    subtract(rest, row.body, factor);
    field.addScaled(trace, row.trace, factor);
  }
  return rest.some((entry) => entry !== 0) ? null : cuts.filter((_, index) => trace[index] !== 0);
};

const sizeOf = ({ atoms }: Cut, counts: readonly number[]): number =>
  atoms.reduce((sum, atom) => sum + (counts[atom] ?? 0), 0);

/** The total goes last, otherwise the smallest, then by id: the same whoever asks. */
const cheapest = (cuts: readonly Cut[], counts: readonly number[]): Cut | undefined =>
  [...cuts].sort((a, b) => {
    const byTotal = Number(a.id === 'total') - Number(b.id === 'total');
    return byTotal || sizeOf(a, counts) - sizeOf(b, counts) || (a.id < b.id ? -1 : 1);
  })[0];

/**
 * The ids of shown cuts whose mean of one quantity must not be shown exactly: the guarded ones, and as many others as it
 * takes that no sum or difference of the exact ones is a guarded group.
 */
export const withheldCuts = ({ counts, shown, guarded }: ExactnessInput): ReadonlySet<string> => {
  const guardedIds = new Set(guarded.map(({ id }) => id));
  const withheld = new Set(shown.filter(({ id }) => guardedIds.has(id)).map(({ id }) => id));
  const ordered = [...guarded].sort((a, b) => (a.id < b.id ? -1 : 1));
  let exact = shown.filter(({ id }) => !withheld.has(id));
  let rows = reduce(exact, counts);
  for (const target of ordered) {
    const form = formOf(target, counts);
    if (form.every((entry) => entry === 0)) continue;
    for (let found = madeOf(rows, exact, form); found !== null; found = madeOf(rows, exact, form)) {
      const dropped = cheapest(found, counts);
      if (!dropped) break;
      withheld.add(dropped.id);
      exact = exact.filter((cut) => cut !== dropped);
      rows = reduce(exact, counts);
    }
  }
  return withheld;
};
