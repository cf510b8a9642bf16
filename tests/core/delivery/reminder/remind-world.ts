import type { Invitation } from '#core/delivery/outbox/invitation';
import { makeFindPlaces } from '#core/delivery/pulse/find-places';
import { makeRemindWave } from '#core/delivery/reminder/remind-wave';
import type { Pulse, SendOutcome } from '#core/delivery/sending/sender';
import { dayInMilliseconds } from '#core/kernel/clock';
import type { Answers } from '#core/response/wave-response';
import type { Person } from '#core/stakeholder/person';
import type { Wave } from '#core/wave/wave';
import {
  findInstrument,
  makeClock,
  makeIds,
  makeMemoryKeys,
  makeSender,
  makeStores,
  ref,
  responseOf,
  sampleInvitation,
  samplePerson,
  sampleWave,
  sampleWorkspace,
  start,
  tenantId,
  watch,
} from '../../samples';

export const days = 3;
const noAnswers: Answers = { pairs: {}, ratings: {}, choices: {}, texts: {} };
export const sentCard = { state: 'sent', sentAt: start, activityId: 'a1', delivered: 1, attempt: 1 } as const;

/** An open wave whose cards went out three days ago to ann, ben and cleo, of whom nobody has answered. */
export const makeWorld = async (
  people: Readonly<Record<string, Partial<Invitation>>> = { ann: {}, ben: {}, cleo: {} },
  draw: () => number = Math.random,
) => {
  const tables = makeStores();
  const { stores, writes } = watch(tables);
  const keys = makeMemoryKeys();
  const clock = makeClock();
  await keys.create(ref);
  await tables.waves.add(sampleWave('open', { reminderAfterDays: days }));
  const pseudonymiser = await keys.find(ref);
  if (!pseudonymiser) throw new Error('no key');
  for (const oid of Object.keys(people)) await tables.people.add(samplePerson(oid));
  await tables.invitations.addAll(
    Object.entries(people).map(([oid, one]) => sampleInvitation(oid, { ...sentCard, ...one })),
  );
  const pulses: Pulse[] = [];
  const told: { outcome: (pulse: Pulse) => SendOutcome | Promise<SendOutcome> } = {
    outcome: () => ({ kind: 'sent', activityId: 'a2' }),
  };
  const sender = makeSender(async (pulse) => {
    pulses.push(pulse);
    return told.outcome(pulse);
  });
  const findPlaces = makeFindPlaces({ ...tables, keys });
  const deps = { ...stores, keys, clock, sender, findInstrument, findPlaces, ids: makeIds('claim'), draw };
  const remindAll = async (changes: Partial<Wave> = {}, settings = {}) => {
    const remindWave = makeRemindWave(deps);
    const workspace = sampleWorkspace({ settings: { ...sampleWorkspace().settings, ...settings } });
    const wave = sampleWave('open', { reminderAfterDays: days, ...changes });
    return [await remindWave(workspace, wave)];
  };
  const answer = (oid: string, answers: Partial<Answers>) =>
    tables.responses.put(ref, responseOf(pseudonymiser.pid({ tenantId, oid }), { ...noAnswers, ...answers }));
  const change = async (oid: string, changes: Partial<Person>) => {
    const found = await tables.people.find({ tenantId, oid });
    if (found) await tables.people.replace({ ...found.value, ...changes }, found.version);
  };
  const idOf = (oid: string, card = 1): string => pseudonymiser.reminder({ tenantId, oid }, card);
  const find = async (oid: string) => (await tables.reminders.find(ref, idOf(oid)))?.value;
  const reminded = () => pulses.map(({ person }) => person.oid).sort();
  clock.pass(days * dayInMilliseconds);
  return { tables, findPlaces, writes, clock, pulses, told, remindAll, answer, change, idOf, find, reminded };
};
