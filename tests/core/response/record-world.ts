// Recording an answer, on stores in memory.
import { makeFindPlaces } from '#core/delivery/pulse/find-places';
import { express } from '#core/instrument/express';
import type { PersonRef } from '#core/kernel/person-ref';
import { type CardClaim, makeFindSeat } from '#core/response/find-seat';
import { inputsOf } from '#core/response/read-answers';
import { makeRecallResponse, makeRecordResponse, type NamesOf } from '#core/response/record-response';
import type { Wave, WaveState } from '#core/wave/wave';
import { makeWaveMemory } from '#core/wave/wave-memory';
import {
  allOf,
  answersOf,
  findInstrument,
  makeClock,
  makeMemoryKeys,
  makeStores,
  ref,
  sampleInvitation,
  sampleWave,
  tenantId,
  watch,
} from '../samples';

export const ann = { tenantId, oid: 'ann' };
export const ben = { tenantId, oid: 'ben' };
/** What ann answers to the express pulse. */
export const inputs = inputsOf(express.items, answersOf(6, 2, 3));

export const namesOf: NamesOf = async () => ['Carla Curie', 'Dirk Müller'];

/** A wave to which ann is invited and ben is not, and the steps of recording and recalling an answer. */
export const makeWorld = async (state: WaveState = 'open', changes: Partial<Wave> = {}) => {
  const { stores, writes, calls } = watch(makeStores());
  const keys = makeMemoryKeys();
  await stores.waves.add(sampleWave(state, changes));
  await stores.invitations.addAll([sampleInvitation('ann', { state: 'sent' })]);
  await keys.create(ref);
  const findSeat = makeFindSeat({
    ...stores,
    keys,
    findInstrument,
    findPlaces: makeFindPlaces({ ...stores, keys }),
    recallWave: makeWaveMemory({ ...stores, clock: makeClock() }),
  });
  writes.length = 0;
  calls.length = 0;
  const pseudonymiser = await keys.find(ref);
  if (!pseudonymiser) throw new Error('no key');
  let namesRead = 0;
  const record = makeRecordResponse({
    ...stores,
    findSeat,
    clock: makeClock(),
    namesOf: (workspace) => {
      namesRead += 1;
      return namesOf(workspace);
    },
  });
  const recall = makeRecallResponse({ ...stores, findSeat });
  type Pressed = CardClaim & {
    readonly person?: PersonRef;
    readonly inputs?: Readonly<Record<string, unknown>>;
    readonly authorName?: string;
    readonly seen?: string | undefined;
  };
  return {
    stores,
    writes,
    calls,
    pseudonymiser,
    findSeat,
    namesRead: () => namesRead,
    rows: () => allOf(stores.responses.pages(ref)),
    /** Records what somebody, ann unless told otherwise, sends with a card. */
    record: ({ person = ann, inputs: given = inputs, authorName, seen, ...claim }: Pressed = {}) =>
      record({ person, ref, claim, inputs: given, authorName: authorName ?? null, seen }),
    recall: ({ person = ann, ...claim }: Omit<Pressed, 'inputs'> = {}) => recall({ person, ref, claim }),
  };
};
