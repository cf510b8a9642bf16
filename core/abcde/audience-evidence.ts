import type { Stakeholder } from '#core/stakeholder/stakeholder';
import type { Audience } from '#core/wave/wave';
import type { Evidence } from './evidence';
import { good, weak } from './make-evidence';

const whoIsMeant = (audience: Audience, people: number): Evidence => {
  if (people === 0) return weak('audience-nobody');
  switch (audience.kind) {
    case 'everyone':
      return weak('audience-everyone', { values: { people } });
    case 'segment':
      return good('audience-group', { values: { group: audience.value, people } });
    case 'people':
      return good('audience-people', { values: { people } });
  }
};

const whatTheyNeed = (meant: readonly Stakeholder[]): Evidence => {
  const values = { people: meant.length, known: meant.filter(({ needs }) => needs.trim() !== '').length };
  // Half is our own choice: of one group, the needs of the other half are most often the same.
  return values.known * 2 >= values.people ? good('needs-known', { values }) : weak('needs-unknown', { values });
};

/** A: whom it is for, and what the register knows of their needs. */
export const audienceEvidence = (audience: Audience | null, meant: readonly Stakeholder[]): Evidence[] => {
  if (audience === null) return [weak('audience-missing')];
  const who = whoIsMeant(audience, meant.length);
  return meant.length === 0 ? [who] : [who, whatTheyNeed(meant)];
};
