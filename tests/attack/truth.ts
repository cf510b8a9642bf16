// What people really answered. The attacker is told who answered a block; the answers serve to check the attacker only.
import { blockOf } from '#core/response/block';
import type { BlockName, Knowledge } from './equations';
import { blockNames } from './equations';
import type { Organisation } from './organisations';
import type { Column } from './reconstruct';

/** A person's value in whole units of the column, or null. */
export type AnswerOf = (member: number, block: BlockName, side: Column['side']) => number | null;

const itemIdsOf = ({ instrument }: Organisation, block: BlockName) =>
  instrument.items.filter(({ p }) => p === block).map(({ id }) => id);

export const gridOf = (organisation: Organisation, block: BlockName): number =>
  block === 'V1' ? 1 : itemIdsOf(organisation, block).length;

export const valuesOf =
  (organisation: Organisation): AnswerOf =>
  (member, block, side) => {
    const answers = organisation.members[member]?.answers;
    if (!answers) return null;
    if (block === 'V1') return answers.ratings.V1 ?? null;
    const means = blockOf(answers, itemIdsOf(organisation, block));
    if (!means) return null;
    const points =
      side === 'gap' ? means.experience - means.expectation : means[side === 'rating' ? 'experience' : side];
    return Math.round(points * gridOf(organisation, block));
  };

/** The columns of a block with the values they can have. */
export const columnsOf = (organisation: Organisation, block: BlockName): Column[] => {
  const grid = gridOf(organisation, block);
  const range = { low: grid, high: 7 * grid };
  if (block === 'V1') return [{ side: 'rating', grid, range }];
  return [
    { side: 'expectation', grid, range },
    { side: 'experience', grid, range },
    { side: 'gap', grid, range: { low: -6 * grid, high: 6 * grid } },
  ];
};

/** Who answered which block. */
export const answeredOf = (organisation: Organisation): Knowledge['answered'] => {
  const answerOf = valuesOf(organisation);
  return new Map(
    blockNames.map((block) => [
      block,
      organisation.members.map(
        (_, member) => answerOf(member, block, block === 'V1' ? 'rating' : 'experience') !== null,
      ),
    ]),
  );
};
