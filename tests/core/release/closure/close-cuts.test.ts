import { type ClosureInput, closeCuts, findLeaks } from '#core/release/closure/close-cuts';

it('nests', () => {
  const out = closeCuts({
    counts: [5, 1, 10],
    cuts: [
      { id: 'total', atoms: [0, 1, 2] },
      { id: 'L', atoms: [0] },
      { id: 'S', atoms: [0, 1] },
    ],
    ledger: [],
    optional: [],
    smallestGroup: 5,
  });
  expect(out).toEqual({});
});
