// The whole attack on what was published of one organisation.
import { type BlockView, blockNames, type Knowledge, viewOf } from './equations';
import { isolatedSets } from './isolate';
import { codedMeansKnown, gapsFromComposites, type Leak } from './know-back';
import type { Organisation } from './organisations';
import { reconstructed } from './reconstruct';
import { type AnswerOf, columnsOf, valuesOf } from './truth';

export type Outcome = { readonly leaks: readonly Leak[]; readonly shown: number };

const isolated = (view: BlockView): Leak[] =>
  isolatedSets(
    view.rows.map(({ coefficients }) => coefficients),
    view.atoms.map(({ n }) => n),
  ).map((set) => ({
    kind: 'isolated',
    block: view.block,
    where: set.map((atom) => `atom ${atom}`).join(' + '),
    what: `${set.reduce((sum, atom) => sum + (view.atoms[atom]?.n ?? 0), 0)} people`,
  }));

/** Published numbers of people that are not those of the register: then the attacker's equations are wrong. */
const miscounted = (view: BlockView): Leak[] =>
  view.rows
    .filter(({ toldN, n }) => toldN !== null && toldN !== n)
    .map(({ id, toldN, n }) => ({
      kind: 'attack-mistaken',
      block: view.block,
      where: id,
      what: `n ${toldN}, not ${n}`,
    }));

/** Published means that the attacker's equations do not give: then they are wrong. */
const misread = (view: BlockView, answerOf: AnswerOf, organisation: Organisation): Leak[] =>
  view.rows.flatMap(({ id, coefficients, figures }) =>
    columnsOf(organisation, view.block).flatMap(({ side, grid }) => {
      const figure = figures[side];
      if (!figure || !('mean' in figure)) return [];
      let [sum, weight] = [0, 0];
      view.atoms.forEach(({ members }, atom) => {
        const coefficient = Number(coefficients[atom] ?? 0n);
        for (const member of members) sum += coefficient * (answerOf(member, view.block, side) ?? 0);
        weight += coefficient * members.length;
      });
      const isRight = Math.abs(sum / weight / grid - figure.mean) < 1e-9;
      return isRight ? [] : [{ kind: 'attack-mistaken', block: view.block, where: id, what: `mean of ${side}` }];
    }),
  );

/** Everything that gives somebody away. The organisation's answers only check the attacker's own sums. */
export const attack = (organisation: Organisation, knowledge: Knowledge): Outcome => {
  const answerOf = valuesOf(organisation);
  const leaks: Leak[] = [...gapsFromComposites(knowledge)];
  let shown = 0;
  for (const block of blockNames) {
    const view = viewOf(knowledge, block);
    shown += view.rows.length;
    leaks.push(...miscounted(view), ...misread(view, answerOf, organisation));
    leaks.push(...isolated(view), ...codedMeansKnown(knowledge, view));
    for (const column of columnsOf(organisation, block)) {
      const answersOf = (atoms: readonly number[]): number[] =>
        atoms
          .flatMap((atom) => view.atoms[atom]?.members ?? [])
          .map((member) => answerOf(member, block, column.side) ?? 0)
          .sort((a, b) => a - b);
      leaks.push(...reconstructed(knowledge, view, column, answersOf));
    }
  }
  return { leaks, shown };
};
