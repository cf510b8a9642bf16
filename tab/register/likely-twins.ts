import type { StakeholderView } from '#core/contract/stakeholders';

/** The parts of a name in any order and case: `Lee, Ann` and `ann lee` are alike. */
const partsOf = (name: string): Set<string> => new Set(name.toLocaleLowerCase().split(/[^\p{L}\p{N}]+/u));

/** The other entries whose name holds the wanted text, those most like the person's own name first. */
export const likelyTwins = (
  person: StakeholderView,
  register: readonly StakeholderView[],
  wanted: string,
): StakeholderView[] => {
  const own = partsOf(person.name);
  const text = wanted.trim().toLocaleLowerCase();
  const likeness = ({ name }: StakeholderView): number => [...partsOf(name)].filter((part) => own.has(part)).length;
  return register
    .filter(({ userId, name }) => userId !== person.userId && name.toLocaleLowerCase().includes(text))
    .map((other) => ({ other, like: likeness(other) }))
    .sort((one, two) => two.like - one.like)
    .map(({ other }) => other);
};
