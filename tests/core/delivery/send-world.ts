import { makeFindPlaces } from '#core/delivery/find-places';
import { makeSendInvitations } from '#core/delivery/send-invitations';
import type { PulseSender, SendOutcome } from '#core/delivery/sender';
import type { Person } from '#core/stakeholder/person';
import {
  findInstrument,
  makeClock,
  makeMemoryKeys,
  makeStores,
  oids,
  ref,
  sampleInvitation,
  samplePerson,
  sampleWave,
  sampleWorkspace,
} from '../samples';

export const minute = 60_000;
export const sent: SendOutcome = { kind: 'sent', activityId: 'a1' };

/** An open wave with `size` planned invitations, and a sender that does what it is told. */
export const makeWorld = async (
  size: number,
  outcomeOf: (person: Person) => SendOutcome | Promise<SendOutcome> = () => sent,
) => {
  const stores = makeStores();
  const keys = makeMemoryKeys();
  const clock = makeClock();
  await keys.create(ref);
  await stores.invitations.addAll(oids(size).map((oid) => sampleInvitation(oid)));
  for (const oid of oids(size)) await stores.people.add(samplePerson(oid));
  const cards: string[] = [];
  const sender: PulseSender = {
    turn: async () => {},
    sendPulse: async ({ person }) => {
      cards.push(person.oid);
      return outcomeOf(person);
    },
  };
  const findPlaces = makeFindPlaces({ ...stores, keys });
  const deps = { ...stores, keys, clock, sender, findInstrument, findPlaces };
  const send = (overriding: Partial<typeof deps> = {}) =>
    makeSendInvitations({ ...deps, ...overriding })(sampleWorkspace(), sampleWave('open'));
  const states = async (): Promise<Record<string, string>> =>
    Object.fromEntries((await stores.invitations.list(ref)).map(({ value }) => [value.oid, value.state]));
  const one = async (oid = 'person-1') => (await stores.invitations.find(ref, oid))?.value;
  return { stores, clock, cards, deps, send, states, one };
};
