import type { LinearRow } from '#core/release/closure/close-cuts';
import { withheldCuts } from '#core/release/exactness';

const total = { id: 'total', atoms: [0, 1, 2, 3] };
const a = { id: 'A', atoms: [0] };
const b = { id: 'B', atoms: [1] };
const c = { id: 'C', atoms: [2] };
const d = { id: 'D', atoms: [3] };
const counts = [6, 7, 8, 9];
const withheld = (shown: readonly (typeof a)[], guarded: readonly (typeof a)[], fixed: readonly LinearRow[] = []) =>
  [...withheldCuts({ counts, shown, guarded, fixed })].sort();

test('without anything to guard every mean is exact', () => {
  expect(withheld([total, a, b, c, d], [])).toEqual([]);
});

test('the only group without an exact mean would follow from the others: the smallest of them goes too', () => {
  // D = total − A − B − C
  expect(withheld([total, a, b, c, d], [d])).toEqual(['A', 'D']);
});

test('where another group is hidden anyway, nothing more has to go', () => {
  expect(withheld([total, a, b, d], [d])).toEqual(['D']);
});

test('what is left of a larger group is guarded like a group', () => {
  // total − A is {B, C, D}: its mean must not be found out, so A goes, not the total.
  expect(withheld([total, a], [{ id: 'rest', atoms: [1, 2, 3] }])).toEqual(['A']);
});

test('the total goes when nothing else is left', () => {
  expect(withheld([total], [{ id: 'everybody', atoms: [0, 1, 2, 3] }])).toEqual(['total']);
});

test('two filters that cross: the guarded cell cannot be worked out from the rest', () => {
  const north = { id: 'north', atoms: [0, 1] };
  const south = { id: 'south', atoms: [2, 3] };
  // A + B = north, and B = (total − south) − A: with A guarded, B must go or north and total − south must.
  const found = withheld([total, north, south, a, b], [a]);
  expect(found).toContain('A');
  expect(found).toContain('B');
  expect(found).not.toContain('total');
});

test('what was published before counts, and cannot be taken back', () => {
  const term = (atom: number) => ({ atom, numerator: 1, denominator: 1 });
  const oldTotal: LinearRow = { id: 'old', terms: [0, 1, 2, 3].map(term) };
  // The old total minus B and C is A and D: B, the smaller, goes.
  expect(withheld([b, c], [{ id: 'rest', atoms: [0, 3] }], [oldTotal])).toEqual(['B']);
  // What the old means give by themselves no choice of new ones can hide.
  const oldRest: LinearRow = { id: 'oldRest', terms: [1, 2, 3].map(term) };
  expect(withheld([b, c], [a], [oldTotal, oldRest])).toEqual([]);
});

test('weighted figures that are out count with their weights', () => {
  // 3 A + 2 B and A + B give A alone.
  const weighted: LinearRow = {
    id: 'weighted',
    terms: [
      { atom: 0, numerator: 3, denominator: 1 },
      { atom: 1, numerator: 2, denominator: 1 },
    ],
  };
  expect(withheld([{ id: 'AB', atoms: [0, 1] }, c], [a], [weighted])).toEqual(['AB']);
});
