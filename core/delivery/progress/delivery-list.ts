import { asOfCard, type Invitation } from '#core/delivery/outbox/invitation';
import type { InvitationStore } from '#core/delivery/outbox/invitation-store';
import type { PersonStore } from '#core/stakeholder/person-store';
import type { StakeholderStore } from '#core/stakeholder/stakeholder-store';
import { type Wave, waveRefOf } from '#core/wave/wave';
import type { SettledState } from './tally-delivery';

/** One invited person: where their invitation ended, or that it has not yet. Nothing of answers or reminders. */
export type DeliveryListLine = {
  readonly oid: string;
  /** Empty when neither the register nor Teams tells it any more. */
  readonly name: string;
  readonly state: SettledState;
  readonly reason: string | null;
  readonly attempt: number;
  readonly sentAt: string | null;
};

type Deps = {
  readonly invitations: Pick<InvitationStore, 'pages'>;
  readonly stakeholders: Pick<StakeholderStore, 'list'>;
  readonly people: Pick<PersonStore, 'findMany'>;
};

const lineOf = ({ oid, state, reason, attempt, sentAt }: Invitation): Omit<DeliveryListLine, 'name'> =>
  state === 'planned' || state === 'claimed'
    ? { oid, state: 'planned', reason: null, attempt, sentAt: null }
    : { oid, state, reason, attempt, sentAt };

/** What people are called: as in the register, else as in Teams. */
const namesOf = async (deps: Deps, wave: Wave, oids: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  const register = await deps.stakeholders.list(wave);
  const names = new Map(register.map(({ oid, name }) => [oid, name]));
  const others = oids.filter((oid) => !names.get(oid));
  for (const { oid, name } of await deps.people.findMany(wave.tenantId, others)) names.set(oid, name);
  return names;
};

const collator = new Intl.Collator(undefined, { numeric: true });

/** By name, so that the order of the lines says nothing; who has the same name by id. */
const byName = (one: DeliveryListLine, other: DeliveryListLine): number =>
  collator.compare(one.name, other.name) || Number(one.oid > other.oid) - Number(one.oid < other.oid);

/** Makes the reader of a wave's delivery list: every invited person once, in order of name. Of each, a few words are held. */
export const makeReadDeliveryList =
  (deps: Deps) =>
  async (wave: Wave): Promise<DeliveryListLine[]> => {
    // Before it is open, the invitations of an opening that may yet be refused are nobody's.
    if (!wave.openedAt) return [];
    const lines: Omit<DeliveryListLine, 'name'>[] = [];
    for await (const page of deps.invitations.pages(waveRefOf(wave))) {
      for (const { value } of page) lines.push(lineOf(asOfCard(value, wave.microPulse)));
    }
    const names = await namesOf(
      deps,
      wave,
      lines.map(({ oid }) => oid),
    );
    return lines.map((line) => ({ ...line, name: names.get(line.oid) ?? '' })).sort(byName);
  };
