// A coded mean must not be worked out from the exact ones around it: the rest of the organisation minus its other groups
// would give it back (measurement method, section 9.4 i). The same holds for a small group whose exact mean leaves one
// set of answers only.
import type { Cut, LinearRow } from './closure/close-cuts';
import { fieldFor } from './closure/field-for';
import type { PrimeField } from './closure/prime-field';

export type ExactnessInput = {
  /** People with an answer, per atom. */
  readonly counts: readonly number[];
  /** The cuts that are shown, the total among them. */
  readonly shown: readonly Cut[];
  /** Cuts whose exact mean must not be found out, and other groups of atoms likewise. */
  readonly guarded: readonly Cut[];
  /** Exact means that were published before and cannot be taken back. */
  readonly fixed: readonly LinearRow[];
};

/** An exact mean: of a cut that may still be withheld, or one that is out. */
type Exact = { readonly form: Float64Array; readonly cut: Cut | null };

type Row = { readonly body: Float64Array; readonly trace: Float64Array; readonly pivot: number };

const formOf = (field: PrimeField, terms: LinearRow['terms'], counts: readonly number[]): Float64Array => {
  const form = new Float64Array(counts.length);
  for (const { atom, numerator, denominator } of terms) {
    if ((counts[atom] ?? 0) > 0) form[atom] = field.quotient(numerator, denominator);
  }
  return form;
};

const termsOf = ({ atoms }: Cut): LinearRow['terms'] => atoms.map((atom) => ({ atom, numerator: 1, denominator: 1 }));

const subtract = (field: PrimeField, target: Float64Array, source: Float64Array, factor: number): void =>
  field.addScaled(target, source, field.prime - factor);

/** Brings the exact rows into echelon form; each row's trace says which of them it is made of. */
const reduce = (field: PrimeField, exact: readonly Exact[]): Row[] => {
  const rows: Row[] = [];
  exact.forEach(({ form }, index) => {
    const body = form.slice();
    const trace = new Float64Array(exact.length);
    trace[index] = 1;
    for (const row of rows) {
      const factor = body[row.pivot] ?? 0;
      if (factor === 0) continue;
      subtract(field, body, row.body, factor);
      subtract(field, trace, row.trace, factor);
    }
    const pivot = body.findIndex((entry) => entry !== 0);
    if (pivot < 0) return;
    const inverse = field.inverse(body[pivot] ?? 1);
    field.scale(body, inverse);
    field.scale(trace, inverse);
    rows.push({ body, trace, pivot });
  });
  return rows;
};

/** The exact means a combination for `target` is made of, or null when they do not give it. */
const madeOf = (
  field: PrimeField,
  rows: readonly Row[],
  exact: readonly Exact[],
  target: Float64Array,
): Exact[] | null => {
  const rest = target.slice();
  const trace = new Float64Array(exact.length);
  for (const row of rows) {
    const factor = rest[row.pivot] ?? 0;
    if (factor === 0) continue;
    subtract(field, rest, row.body, factor);
    field.addScaled(trace, row.trace, factor);
  }
  return rest.some((entry) => entry !== 0) ? null : exact.filter((_, index) => trace[index] !== 0);
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
export const withheldCuts = ({ counts, shown, guarded, fixed }: ExactnessInput): ReadonlySet<string> => {
  const field = fieldFor(fixed, 'closure');
  const guardedIds = new Set(guarded.map(({ id }) => id));
  const withheld = new Set(shown.filter(({ id }) => guardedIds.has(id)).map(({ id }) => id));
  const ordered = [...guarded].sort((a, b) => (a.id < b.id ? -1 : 1));
  let exact: Exact[] = [
    ...fixed.map(({ terms }) => ({ form: formOf(field, terms, counts), cut: null })),
    ...shown.filter(({ id }) => !withheld.has(id)).map((cut) => ({ form: formOf(field, termsOf(cut), counts), cut })),
  ];
  let rows = reduce(field, exact);
  for (const target of ordered) {
    const form = formOf(field, termsOf(target), counts);
    if (form.every((entry) => entry === 0)) continue;
    for (let found = madeOf(field, rows, exact, form); found !== null; found = madeOf(field, rows, exact, form)) {
      const dropped = cheapest(
        found.flatMap(({ cut }) => cut ?? []),
        counts,
      );
      // What was published before gives it: nothing shown now can take that back.
      if (!dropped) break;
      withheld.add(dropped.id);
      exact = exact.filter(({ cut }) => cut !== dropped);
      rows = reduce(field, exact);
    }
  }
  return withheld;
};
