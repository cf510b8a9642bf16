import type { StakeholderView } from '#core/contract/stakeholders';
import { mergeRareValues } from '#core/stakeholder/merge-rare-values';
import type { Attributes } from '#core/stakeholder/stakeholder';

/** A group of the register and what it counts as in results. */
export type CountedGroup = {
  readonly attribute: string;
  readonly value: string;
  /** How many of its people can be asked. */
  readonly n: number;
  /** The group it is counted with: its own value, one above it, or null when its people count in the whole only. */
  readonly countedWith: string | null;
};

const canBeAsked = ({ reachability }: StakeholderView): boolean => reachability === 'reachable';

/** What one person's groups are counted with when everybody who can be asked is asked, the person among them. */
export const countedWith = (
  person: Pick<StakeholderView, 'userId'>,
  attributes: Attributes,
  register: readonly StakeholderView[],
): Attributes => {
  const others = register.filter((other) => canBeAsked(other) && other.userId !== person.userId);
  return mergeRareValues([attributes, ...others.map((other) => other.attributes)])[0] ?? {};
};

/** The groups of the register, by name and value, as they are counted when everybody who can be asked is asked. */
export const countedGroups = (register: readonly StakeholderView[]): CountedGroup[] => {
  const asked = register.filter(canBeAsked).map(({ attributes }) => attributes);
  const merged = mergeRareValues(asked);
  const groups = new Map<string, CountedGroup>();
  const add = (attributes: Attributes, counted: Attributes, n: number): void => {
    for (const [attribute, value] of Object.entries(attributes)) {
      const key = JSON.stringify([attribute, value]);
      const known = groups.get(key);
      const found = known ?? { attribute, value, n: 0, countedWith: counted[attribute] ?? null };
      groups.set(key, { ...found, n: found.n + n });
    }
  };
  asked.forEach((attributes, index) => {
    add(attributes, merged[index] ?? {}, 1);
  });
  for (const person of register) if (!canBeAsked(person)) add(person.attributes, {}, 0);
  return [...groups.values()].sort(
    (one, other) => one.attribute.localeCompare(other.attribute) || one.value.localeCompare(other.value),
  );
};
