import { type AskedPerson, countDelivered } from '#core/delivery/outbox/invitation';
import type { InvitationStore } from '#core/delivery/outbox/invitation-store';
import type { Attributes } from '#core/stakeholder/stakeholder';
import type { WaveRef } from '#core/wave/wave';
import type { Pseudonymiser } from '#core/wave/wave-keys';
import type { Asked } from './release-blocks';

/** Everybody who was asked: counts for the release, and the atom of each pseudonym. */
export type GatheredAsked = {
  readonly asked: Asked;
  /** The position of a person's atom; of somebody unknown that of people without attributes. */
  readonly atomOf: (pid: string) => number;
  /** The frozen attributes behind a position, as the response keeps them. */
  readonly atomName: (atom: number) => string;
};

/** The same attributes always make the same name, in whatever order they were written down. */
const nameOf = (attributes: Attributes): string =>
  JSON.stringify(Object.entries(attributes).sort(([a], [b]) => (a < b ? -1 : 1)));

/** Makes the collector of a wave's invitations; `pidOf` computes a person's pseudonym. */
const makeGatherAsked = (pidOf: (oid: string) => string) => {
  const [names, atoms, invitedByAtom]: [Map<string, number>, Attributes[], number[]] = [new Map(), [], []];
  const atomOfPid = new Map<string, number>();
  /** People of one atom mostly share their attributes object: its name is worked out once. */
  const positions = new WeakMap<Attributes, number>();
  let [invited, delivered] = [0, 0];

  const positionOf = (attributes: Attributes): number => {
    const shared = positions.get(attributes);
    if (shared !== undefined) return shared;
    const position = positionOfName(attributes);
    positions.set(attributes, position);
    return position;
  };
  const positionOfName = (attributes: Attributes): number => {
    const name = nameOf(attributes);
    const known = names.get(name);
    if (known !== undefined) return known;
    names.set(name, atoms.length);
    atoms.push(attributes);
    invitedByAtom.push(0);
    return atoms.length - 1;
  };
  const withoutAttributes = positionOf({});

  return {
    add: (invitation: AskedPerson): void => {
      const atom = positionOf(invitation.attributes);
      invited += 1;
      delivered += countDelivered([invitation]);
      invitedByAtom[atom] = (invitedByAtom[atom] ?? 0) + 1;
      atomOfPid.set(pidOf(invitation.oid), atom);
    },
    finish: (): GatheredAsked => ({
      asked: { invited, delivered, atoms, invitedByAtom },
      atomOf: (pid) => atomOfPid.get(pid) ?? withoutAttributes,
      atomName: (atom) => nameOf(atoms[atom] ?? {}),
    }),
  };
};

/**
 * Reads a wave's invitations once. Pseudonyms are computed, so that answers find their atom without a word about who gave
 * them; nothing of it is stored.
 */
export const gatherAsked = async (
  invitations: Pick<InvitationStore, 'askedPages'>,
  ref: WaveRef,
  pseudonymiser: Pseudonymiser,
): Promise<GatheredAsked> => {
  const gather = makeGatherAsked((oid) => pseudonymiser.pid({ tenantId: ref.tenantId, oid }));
  for await (const page of invitations.askedPages(ref)) for (const person of page) gather.add(person);
  return gather.finish();
};
