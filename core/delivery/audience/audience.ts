import { entraId } from '#core/kernel/person-ref';
import type { Stakeholder } from '#core/stakeholder/stakeholder';
import type { Audience } from '#core/wave/wave';

/** Makes the question whether a stakeholder belongs to the audience, reachable or not. */
export const makeIsMeant = (audience: Audience): ((stakeholder: Stakeholder) => boolean) => {
  switch (audience.kind) {
    case 'everyone':
      return () => true;
    case 'segment':
      return ({ attributes }) => attributes[audience.attribute] === audience.value;
    case 'people': {
      const named = new Set(audience.userIds.map(entraId));
      return ({ oid }) => named.has(oid);
    }
  }
};

/** Those a lead named who are not in the register (any more). */
export const unregisteredOf = (audience: Audience, register: readonly Stakeholder[]): string[] => {
  if (audience.kind !== 'people') return [];
  const registered = new Set(register.map(({ oid }) => oid));
  return [...new Set(audience.userIds.map(entraId))].filter((oid) => !registered.has(oid));
};

/** Two waves of a quarter may not differ by so few people: the difference of their results would be about them. */
export const fewestDifferentPeople = 5;

/** Do the two audiences differ, but by fewer than five people? */
export const isTooSimilar = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean => {
  let onlyInOne = 0;
  for (const oid of one) if (!other.has(oid)) onlyInOne += 1;
  const different = onlyInOne + (other.size - (one.size - onlyInOne));
  return different > 0 && different < fewestDifferentPeople;
};

/** The calendar quarter of a time, such as `2026-Q4`, in UTC. */
export const quarterOf = (time: string): string => {
  const date = new Date(time);
  return `${date.getUTCFullYear()}-Q${Math.floor(date.getUTCMonth() / 3) + 1}`;
};
