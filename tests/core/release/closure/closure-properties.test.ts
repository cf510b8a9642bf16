import fc from 'fast-check';
import { type ClosureInput, closeCuts, findLeaks, type LinearRow } from '#core/release/closure/close-cuts';
import { bruteForceLeaks } from './brute-force';

const most = 7;
const atomSet = fc.uniqueArray(fc.nat(most - 1), { minLength: 1, maxLength: most });
const coefficient = fc.record({
  numerator: fc.integer({ min: -3, max: 4 }),
  denominator: fc.integer({ min: 1, max: 6 }),
});

const plainRow = (id: string, atoms: readonly number[]): LinearRow => ({
  id,
  terms: atoms.map((atom) => ({ atom, numerator: 1, denominator: 1 })),
});
const weightedRow = (id: string) =>
  fc
    .array(coefficient, { minLength: most, maxLength: most })
    .map((terms): LinearRow => ({ id, terms: terms.map((term, atom) => ({ atom, ...term })) }));

const counts = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: most, maxLength: most });
const cuts = fc
  .uniqueArray(atomSet, { maxLength: 9, selector: (atoms) => [...atoms].sort().join() })
  .map((sets) => [
    { id: 'total', atoms: Array.from({ length: most }, (_, atom) => atom) },
    ...sets.map((atoms, index) => ({ id: `cut ${index}`, atoms: atoms.sort((a, b) => a - b) })),
  ]);
const ledger = fc.oneof(
  { weight: 3, arbitrary: fc.constant([]) },
  {
    weight: 1,
    arbitrary: fc.array(
      atomSet.map((atoms) => plainRow('before', atoms)),
      { maxLength: 2 },
    ),
  },
);
const inputs: fc.Arbitrary<ClosureInput> = fc.record({
  counts,
  cuts,
  ledger,
  optional: fc.oneof(
    fc.constant([]),
    weightedRow('weighted').map((row) => [row]),
  ),
  smallestGroup: fc.constantFrom(3, 5, 10),
});

describe('the closure rule on any small organisation', () => {
  it('leaves no group that exact fractions can single out', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { published } = closeCuts(input);
        if (published.length === 0) return;
        expect(bruteForceLeaks(input.counts, [...input.ledger, ...published], input.smallestGroup)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('shows everything where a threshold alone leaks nothing', () => {
    fc.assert(
      fc.property(inputs, ({ counts, cuts, smallestGroup }) => {
        const large = cuts.filter(
          ({ atoms }) => atoms.reduce((sum, atom) => sum + (counts[atom] ?? 0), 0) >= smallestGroup,
        );
        const rows = large.map(({ id, atoms }) => plainRow(id, atoms));
        const { shown } = closeCuts({ counts, cuts, ledger: [], optional: [], smallestGroup });
        const leaks = bruteForceLeaks(counts, rows, smallestGroup).length > 0;
        expect(shown.length < large.length).toBe(leaks);
      }),
      { numRuns: 200 },
    );
  });

  it('finds every least group that exact fractions single out', () => {
    const rows = fc.tuple(fc.array(atomSet, { maxLength: 6 }), fc.array(weightedRow('weighted'), { maxLength: 2 }));
    fc.assert(
      fc.property(counts, rows, fc.constantFrom(3, 5, 10), (people, [plain, weighted], smallestGroup) => {
        const all = [...plain.map((atoms) => plainRow('plain', atoms)), ...weighted];
        const found = findLeaks(people, all, smallestGroup).map((atoms) => [...atoms]);
        expect(found.sort()).toEqual(bruteForceLeaks(people, all, smallestGroup).sort());
      }),
      { numRuns: 300 },
    );
  });

  it('does not depend on the order of cuts, and gives the same again', () => {
    const shuffled = inputs.chain((input) =>
      fc.shuffledSubarray([...input.cuts], { minLength: input.cuts.length }).map((order) => ({ input, order })),
    );
    fc.assert(
      fc.property(shuffled, ({ input, order }) => {
        const outcome = closeCuts(input);
        expect(closeCuts(input)).toEqual(outcome);
        const other = closeCuts({ ...input, cuts: order });
        expect([...other.shown].sort()).toEqual([...outcome.shown].sort());
        expect(other.shown).toEqual(order.map(({ id }) => id).filter((id) => outcome.shown.includes(id)));
        expect(other.shownOptional).toEqual(outcome.shownOptional);
      }),
      { numRuns: 150 },
    );
  });

  it('shows nothing of too few, accounts for every cut, and hides no cut for a weighted row', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { counts: people, smallestGroup } = input;
        const outcome = closeCuts(input);
        const large = ({ atoms }: { readonly atoms: readonly number[] }): boolean =>
          atoms.reduce((sum, atom) => sum + (people[atom] ?? 0), 0) >= smallestGroup;
        for (const cut of input.cuts) {
          const hidden = outcome.hidden.find(({ id }) => id === cut.id);
          expect(outcome.shown.includes(cut.id)).toBe(hidden === undefined);
          if (hidden !== undefined) expect(hidden.reason).toBe(large(cut) ? 'complementary' : 'too-few');
          if (hidden === undefined) expect(large(cut)).toBe(true);
        }
        expect(outcome.shown).toEqual(closeCuts({ ...input, optional: [] }).shown);
        expect(outcome.published.map(({ id }) => id)).toEqual([...outcome.shown, ...outcome.shownOptional]);
      }),
      { numRuns: 150 },
    );
  });
});
