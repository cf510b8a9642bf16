import { entraId } from '#core/kernel/person-ref';
import { mayBeAsked, type Person } from '#core/stakeholder/person';
import type { Stakeholder } from '#core/stakeholder/stakeholder';
import type { Audience } from '#core/wave/wave';

/** Makes the question whether a stakeholder belongs to the audience, reachable or not. */
const makeIsMeant = (audience: Audience): ((stakeholder: Stakeholder) => boolean) => {
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

/** The stakeholders a wave is sent to: registered, meant, reachable, willing, and not of the PMO itself. */
export const resolveAudience = (
  audience: Audience,
  register: readonly Stakeholder[],
  people: readonly Person[],
  pmoMembers: ReadonlySet<string>,
): Stakeholder[] => {
  const isMeant = makeIsMeant(audience);
  const askable = new Set(people.filter(mayBeAsked).map((person) => person.oid));
  return register.filter(
    (stakeholder) => isMeant(stakeholder) && askable.has(stakeholder.oid) && !pmoMembers.has(stakeholder.oid),
  );
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
