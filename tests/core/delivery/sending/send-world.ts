import { makeFindPlaces } from '#core/delivery/pulse/find-places';
import { makeDeliverBucket } from '#core/delivery/sending/deliver-bucket';
import type { SendOutcome } from '#core/delivery/sending/sender';
import type { Person } from '#core/stakeholder/person';
import type { Wave } from '#core/wave/wave';
import {
  findInstrument,
  makeClock,
  makeIds,
  makeMemoryKeys,
  makeSender,
  makeStores,
  oids,
  ref,
  sampleInvitation,
  samplePerson,
  sampleWave,
  sampleWorkspace,
} from '../../samples';

export const minute = 60_000;
export const sent: SendOutcome = { kind: 'sent', activityId: 'a1' };

/** A worker that goes once over every bucket of a wave; true when nothing is left to send. */
export const makeSendAll = (deps: Parameters<typeof makeDeliverBucket>[0]) => {
  const deliverBucket = makeDeliverBucket(deps);
  return async (workspace = sampleWorkspace(), wave: Wave = sampleWave('open')): Promise<boolean> => {
    let isDone = true;
    for (const bucket of deps.invitations.buckets) {
      isDone = (await deliverBucket(workspace, wave, bucket)).kind === 'done' && isDone;
    }
    return isDone;
  };
};

/** An open wave with `size` planned invitations, and a sender that does what it is told. */
export const makeWorld = async (
  size: number,
  outcomeOf: (person: Person) => SendOutcome | Promise<SendOutcome> = () => sent,
) => {
  const stores = makeStores();
  const keys = makeMemoryKeys();
  const clock = makeClock();
  await keys.create(ref);
  await stores.waves.add(sampleWave('open'));
  await stores.invitations.addAll(oids(size).map((oid) => sampleInvitation(oid)));
  for (const oid of oids(size)) await stores.people.add(samplePerson(oid));
  const cards: string[] = [];
  const sender = makeSender(async ({ person }) => {
    cards.push(person.oid);
    return outcomeOf(person);
  });
  const findPlaces = makeFindPlaces({ ...stores, keys });
  const deps = { ...stores, keys, clock, sender, findInstrument, findPlaces, ids: makeIds('claim'), draw: () => 0.5 };
  const send = (overriding: Partial<typeof deps> = {}) => makeSendAll({ ...deps, ...overriding })();
  const states = async (): Promise<Record<string, string>> =>
    Object.fromEntries((await stores.invitations.list(ref)).map(({ value }) => [value.oid, value.state]));
  const one = async (oid = 'person-1') => (await stores.invitations.find(ref, oid))?.value;
  return { stores, keys, clock, cards, deps, send, states, one };
};
