import { type ClosureInput, closeCuts, findLeaks, type LinearRow } from '#core/release/closure/close-cuts';

const cutsOf = (cuts: Readonly<Record<string, readonly number[]>>) =>
  Object.entries(cuts).map(([id, atoms]) => ({ id, atoms }));
const rowOf = (id: string, atoms: readonly number[]): LinearRow => ({
  id,
  terms: atoms.map((atom) => ({ atom, numerator: 1, denominator: 1 })),
});
const input = (
  counts: readonly number[],
  cuts: Readonly<Record<string, readonly number[]>>,
  more: Partial<ClosureInput> = {},
): ClosureInput => ({ counts, cuts: cutsOf(cuts), ledger: [], optional: [], smallestGroup: 5, ...more });

/** What a plain threshold would publish: every cut of at least five. */
const thresholdLeaks = ({ counts, cuts, ledger, smallestGroup }: ClosureInput) =>
  findLeaks(
    counts,
    [
      ...ledger,
      ...cuts
        .filter(({ atoms }) => atoms.reduce((sum, atom) => sum + (counts[atom] ?? 0), 0) >= smallestGroup)
        .map(({ id, atoms }) => rowOf(id, atoms)),
    ],
    smallestGroup,
  );

describe('what may be shown together', () => {
  it('hides a group inside one that is hardly larger', () => {
    // Atom 0: sponsors in London (5), 1: sponsors elsewhere (1), 2: everybody else (10). Six sponsors less five in
    // London is one person's answer. Either cut ends it alone; London has fewer people.
    const nested = input([5, 1, 10], { total: [0, 1, 2], London: [0], Sponsors: [0, 1] });
    expect(thresholdLeaks(nested)).toEqual([[1]]);
    const outcome = closeCuts(nested);
    expect(outcome.shown).toEqual(['total', 'Sponsors']);
    expect(outcome.hidden).toEqual([{ id: 'London', reason: 'complementary' }]);
    expect(outcome.published).toEqual([rowOf('total', [0, 1, 2]), rowOf('Sponsors', [0, 1])]);
  });

  it('hides a second leaf of a tree where one is too small', () => {
    // Total 25 = A 13 (A1 5, A2 8) + B 12 (B1 9, B2 3). B − B1 = B2, three people. B also follows from total − A, so
    // that neither B nor A nor the total ends the leak: B1 (9 people) alone does. A1 and A2 may both be shown.
    const tree = input([5, 8, 9, 3], {
      total: [0, 1, 2, 3],
      A: [0, 1],
      A1: [0],
      A2: [1],
      B: [2, 3],
      B1: [2],
      B2: [3],
    });
    expect(thresholdLeaks(tree)).toEqual([[3]]);
    expect(closeCuts(tree)).toMatchObject({
      shown: ['total', 'A', 'A1', 'A2', 'B'],
      hidden: [
        { id: 'B1', reason: 'complementary' },
        { id: 'B2', reason: 'too-few' },
      ],
    });
  });

  it('closes a crosstab with margins', () => {
    // Rows R1, R2 by columns C1, C2: 6 5 | 4 7. Every margin and three cells are large enough; R2 − R2C2 = 4 people, and
    // so is C1 − R1C1, and total − R1 − R2C2: nothing ends it alone. C1 (10) and R2 (11) touch the cell and go first,
    // but both follow from the total and the other margin; R1C2 (5) and R1C1 (6) go next, and then R2C2 (7) alone
    // ends it. What is left is the total, R1 and C2, from which R2 and C1 follow: all margins are shown, no cell is.
    const crosstab = input([6, 5, 4, 7], {
      total: [0, 1, 2, 3],
      R1: [0, 1],
      R2: [2, 3],
      C1: [0, 2],
      C2: [1, 3],
      R1C1: [0],
      R1C2: [1],
      R2C1: [2],
      R2C2: [3],
    });
    expect(thresholdLeaks(crosstab)).toEqual([[2]]);
    const outcome = closeCuts(crosstab);
    expect(outcome.shown).toEqual(['total', 'R1', 'R2', 'C1', 'C2']);
    expect(outcome.hidden).toContainEqual({ id: 'R2C1', reason: 'too-few' });
    expect(findLeaks(crosstab.counts, outcome.published, 5)).toEqual([]);
  });

  it('minds what was shown of an old wave before a reorganisation', () => {
    // Shown then: Division X (12 people: atoms 0 and 1) and the total. Now Team Y is atom 0 (9 people): X − Y is three.
    // Z (8) is the rest of the whole, which X gave already. Without the past Z would go: it is smaller than Y.
    const before = [rowOf('total', [0, 1, 2]), rowOf('X', [0, 1])];
    const recut = input([9, 3, 8], { total: [0, 1, 2], Y: [0], Z: [2] }, { ledger: before });
    expect(thresholdLeaks(recut)).toEqual([[1]]);
    expect(closeCuts({ ...recut, ledger: [] }).shown).toEqual(['total', 'Y']);
    expect(closeCuts(recut).shown).toEqual(['total', 'Z']);
    expect(closeCuts(recut).hidden).toEqual([{ id: 'Y', reason: 'complementary' }]);
  });

  it('shows a cut again that the ledger gives anyway', () => {
    // {0} was shown to nobody's harm: 9 of 20. To hide it now would protect nobody, and no leak asks for it.
    const again = input([9, 3, 8], { total: [0, 1, 2], Y: [0] }, { ledger: [rowOf('Y', [0])] });
    expect(closeCuts(again).shown).toEqual(['total', 'Y']);
  });

  it('publishes nothing new after an erasure would give the erased answer back', () => {
    // Seven people were shown; one (atom 1) asks to be forgotten. Six now would tell what the seventh said.
    const erased = input([6, 1], { total: [0] }, { ledger: [rowOf('total', [0, 1])] });
    expect(thresholdLeaks(erased)).toEqual([[1]]);
    expect(closeCuts(erased)).toEqual({
      shown: [],
      hidden: [{ id: 'total', reason: 'complementary' }],
      shownOptional: [],
      published: [],
    });
  });

  it('drops a weighted total rather than a cut', () => {
    // Three strata of 6, 3 and 4 people, of 60, 60 and 40 invited (N = 160), the first shown. Sums: x0 + x1 + x2 (the
    // total), x0, and Σ N_h/(N·n_h)·x_h = 1/16·x0 + 1/8·x1 + 1/16·x2: three equations for three unknowns.
    const weighted: LinearRow = {
      id: 'weighted',
      terms: [
        { atom: 0, numerator: 60, denominator: 160 * 6 },
        { atom: 1, numerator: 60, denominator: 160 * 3 },
        { atom: 2, numerator: 40, denominator: 160 * 4 },
      ],
    };
    const strata = input([6, 3, 4], { total: [0, 1, 2], S0: [0], S1: [1], S2: [2] });
    expect(findLeaks(strata.counts, [rowOf('total', [0, 1, 2]), rowOf('S0', [0]), weighted], 5)).toEqual([[1], [2]]);
    expect(closeCuts({ ...strata, optional: [weighted] })).toMatchObject({ shown: ['total', 'S0'], shownOptional: [] });
    // Without a shown stratum the two totals leave 2 equations for 3 strata, but twice the weighted one less an eighth
    // of the other still holds x1 alone: 16·w − t = x1.
    expect(findLeaks(strata.counts, [rowOf('total', [0, 1, 2]), weighted], 5)).toEqual([[1]]);
    expect(closeCuts({ ...strata, cuts: strata.cuts.slice(0, 1), optional: [weighted] }).shownOptional).toEqual([]);
  });

  it('shows a weighted total that gives nobody away', () => {
    // Two strata of 6 and 8: any two of the rows give both strata, which are large enough.
    const weighted: LinearRow = {
      id: 'weighted',
      terms: [
        { atom: 0, numerator: 1, denominator: 12 },
        { atom: 1, numerator: 1, denominator: 16 },
      ],
    };
    const outcome = closeCuts(input([6, 8], { total: [0, 1] }, { optional: [weighted] }));
    expect(outcome).toMatchObject({ shown: ['total'], shownOptional: ['weighted'] });
    expect(outcome.published.map(({ id }) => id)).toEqual(['total', 'weighted']);
  });

  it('finds combinations with unequal coefficients among plain groups', () => {
    // Atoms of 1, 2, 5, 5, 5 people. {0,2} + {0,3} + {0,1,4} − {2,3,4} = 3·x0 + x1: three people, and no 0/1 sum of
    // theirs follows from the rows (4 rows, 5 unknowns; the zero-sum test sees nothing).
    const rows = [rowOf('a', [0, 2]), rowOf('b', [0, 3]), rowOf('c', [0, 1, 4]), rowOf('d', [2, 3, 4])];
    expect(findLeaks([1, 2, 5, 5, 5], rows, 5)).toEqual([[0, 1]]);
    const outcome = closeCuts(input([1, 2, 5, 5, 5], { a: [0, 2], b: [0, 3], c: [0, 1, 4], d: [2, 3, 4] }));
    // Each of the four ends it alone; a and b have six people, and a comes first.
    expect(outcome.hidden).toEqual([{ id: 'a', reason: 'complementary' }]);
  });

  it('keeps the total when only the total can be left', () => {
    // Nested by one person each: 5, 6, 7 of 8. Each step would give one person away, the last one as well.
    const steps = input([5, 1, 1, 1], { total: [0, 1, 2, 3], five: [0], six: [0, 1], seven: [0, 1, 2] });
    expect(closeCuts(steps).shown).toEqual(['total']);
  });

  it('treats cuts of the same people alike', () => {
    const twins = input([5, 1, 10], { total: [0, 1, 2], London: [0], Office: [0], Sponsors: [0, 1] });
    expect(closeCuts(twins).shown).toEqual(['total', 'Sponsors']);
    const allSponsors = input([6, 0], { total: [0, 1], Sponsors: [0] });
    expect(closeCuts(allSponsors).shown).toEqual(['total', 'Sponsors']);
  });

  it('breaks ties by the least id, whatever the order', () => {
    // The whole less two cuts of five is three people. The first two are one cut: its least id is 'a', before 'b'.
    const tied = input([5, 5, 3], { total: [0, 1, 2], c: [0], b: [1], a: [0] });
    expect(closeCuts(tied).shown).toEqual(['total', 'b']);
    expect(closeCuts({ ...tied, cuts: [...tied.cuts].reverse() }).shown).toEqual(['b', 'total']);
  });

  it('drops what alone ends a leak, though others that lead to it are smaller', () => {
    // Q (14) − P (11) is three people. P follows from P1 and P2, and either of these from P and the other.
    const replaceable = input([5, 6, 3, 20], { total: [0, 1, 2, 3], P1: [0], P2: [1], P: [0, 1], Q: [0, 1, 2] });
    expect(closeCuts(replaceable).shown).toEqual(['total', 'P1', 'P2', 'P']);
  });

  it('shows nothing of fewer than five, or of nobody', () => {
    expect(closeCuts(input([2, 2], { total: [0, 1], A: [0] }))).toMatchObject({
      shown: [],
      hidden: [
        { id: 'total', reason: 'too-few' },
        { id: 'A', reason: 'too-few' },
      ],
      published: [],
    });
    expect(closeCuts(input([], {}))).toEqual({ shown: [], hidden: [], shownOptional: [], published: [] });
    expect(closeCuts(input([6, 0], { total: [0, 1], B: [1] })).hidden).toEqual([{ id: 'B', reason: 'too-few' }]);
  });

  it('asks for ten where shares are shown', () => {
    // 12 less 6 is 6 people: enough for a mean, too few for a distribution.
    const halves = input([6, 12, 20], { total: [0, 1, 2], A: [0, 1], B: [1] });
    expect(closeCuts(halves).shown).toEqual(['total', 'A', 'B']);
    expect(closeCuts({ ...halves, smallestGroup: 10 }).shown).toEqual(['total', 'A']);
  });

  it('refuses coefficients it cannot tell from zero', () => {
    const term = { atom: 0, numerator: 1, denominator: 0 };
    expect(() => findLeaks([5], [{ id: 'broken', terms: [term] }], 5)).toThrow('out of range');
  });
});
