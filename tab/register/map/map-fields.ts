import type { StakeholderView } from '#core/contract/stakeholders';
import { levels } from '#core/stakeholder/stakeholder';

/** One field of the map of interest and influence, and who is in it, in the order of the register. */
export type MapField = {
  readonly interest: number;
  readonly influence: number;
  readonly people: readonly StakeholderView[];
};

/** Every level, lowest first. */
export const allLevels: readonly number[] = Array.from({ length: levels.highest }, (_, index) => index + levels.lowest);

/** The fields of the map, highest influence first and in each row lowest interest first; and who is in none of them. */
export const mapOf = (
  register: readonly StakeholderView[],
): { readonly fields: readonly MapField[]; readonly notAssessed: number } => {
  const people = new Map<string, StakeholderView[]>();
  const keyOf = (interest: number | null, influence: number | null): string => `${interest} ${influence}`;
  let notAssessed = 0;
  for (const person of register) {
    const { interest, influence } = person;
    if (interest === null || influence === null) notAssessed += 1;
    const key = keyOf(interest, influence);
    const known = people.get(key);
    if (known) known.push(person);
    else people.set(key, [person]);
  }
  const fields = [...allLevels]
    .reverse()
    .flatMap((influence) =>
      allLevels.map((interest) => ({ interest, influence, people: people.get(keyOf(interest, influence)) ?? [] })),
    );
  return { fields, notAssessed };
};
