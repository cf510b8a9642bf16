// Reminders go to those who have not answered, and leave no trace of who they are: nothing keyed by a person is written,
// not even that somebody could not be reached. All of a wave is gone through in one random order, by one worker, and
// looked at again after the same time whatever it found: neither the order of rows nor any waiting tells of a person.

import { deliveryTimes } from '#core/delivery/delivery-times';
import { asOfCard, type Invitation, isPending } from '#core/delivery/outbox/invitation';
import { type AttemptOutcome, afterAttempt, withoutSending } from '#core/delivery/sending/attempt';
import { type BucketOutcome, beginPass, isStillOn } from '#core/delivery/sending/deliver-bucket';
import type { Pass, SendDeps } from '#core/delivery/sending/send-chunk';
import { nextAllowedAt } from '#core/delivery/sending/sending-hours';
import { itemsOfCard } from '#core/instrument/card-items';
import { dayInMilliseconds, plusMilliseconds, secondInMilliseconds } from '#core/kernel/clock';
import type { Stored } from '#core/kernel/stored';
import type { ResponseStore } from '#core/response/response-store';
import type { WaveResponse } from '#core/response/wave-response';
import type { Person } from '#core/stakeholder/person';
import { type Wave, waveRefOf } from '#core/wave/wave';
import type { WaveKeys } from '#core/wave/wave-keys';
import type { Workspace } from '#core/workspace/workspace';
import type { Reminder } from './reminder';
import type { ReminderStore } from './reminder-store';

type Deps = Parameters<typeof beginPass>[0] &
  SendDeps & {
    readonly keys: WaveKeys;
    readonly reminders: ReminderStore;
    readonly responses: Pick<ResponseStore, 'find' | 'pages'>;
  };

/** A pass with what went wrong in it so far. */
type RemindPass = Pass & { readonly faults: unknown[] };

/** Has this person said anything on the card? */
const hasAnswered = (response: WaveResponse | null, pass: Pass, { oid, microPulse }: Invitation): boolean => {
  if (response === null) return false;
  const { instrument, wave } = pass;
  const { pairs, ratings, texts, choices } = response.answers;
  const items = itemsOfCard({ instrument, microPulse, place: pass.places.get(oid) ?? 0, turn: wave.turn });
  const chosen = Object.keys(choices).map((id) => id.split('.')[0]);
  return items.some(({ id }) => id in pairs || id in ratings || id in texts || chosen.includes(id));
};

/** When the newest card was sent, or may have been; one that is still to be sent is not before now. */
const sentFrom = (invitation: Invitation, wave: Wave, now: string): string | null => {
  const newest = asOfCard(invitation, wave.microPulse);
  if (isPending(newest)) return now;
  const isOut = newest.microPulse === wave.microPulse && (newest.state === 'sent' || newest.state === 'unknown');
  return isOut ? newest.sentAt : null;
};

/** When a card that was sent, or will be, is to be reminded of; null when it is not. */
const reminderDueAt = (invitation: Invitation, wave: Wave, now: string): string | null => {
  const from = sentFrom(invitation, wave, now);
  if (wave.reminderAfterDays === null || from === null) return null;
  return plusMilliseconds(from, wave.reminderAfterDays * dayInMilliseconds);
};

const newReminder = (wave: Wave, id: string): Reminder => ({
  ...waveRefOf(wave),
  id,
  microPulse: wave.microPulse,
  state: 'planned',
  attempt: 0,
  notBefore: null,
  reason: null,
  claim: null,
});

/** Writes the claim of a reminder; its version, or null when somebody else has it. */
const claim = async (deps: Deps, known: Stored<Reminder> | null, fresh: Reminder): Promise<Stored<Reminder> | null> => {
  const current = known?.value ?? fresh;
  const notBefore = plusMilliseconds(deps.clock.now(), (deps.times ?? deliveryTimes).lease);
  const mine: Reminder = {
    ...current,
    state: 'claimed',
    attempt: current.attempt + 1,
    claim: deps.ids.next(),
    notBefore,
  };
  await (known ? deps.reminders.replace(mine, known.version) : deps.reminders.add(mine));
  // Read back: a write that met a conflict may be our own.
  const found = await deps.reminders.find(mine, mine.id);
  return found?.value.claim === mine.claim ? found : null;
};

const remind = async (
  deps: Deps,
  pass: RemindPass,
  invitation: Invitation,
  person: Person,
  known: Stored<Reminder> | null,
): Promise<void> => {
  const { wave, workspace, pseudonymiser } = pass;
  const { microPulse, oid } = invitation;
  const mine = await claim(deps, known, newReminder(wave, pseudonymiser.reminder(invitation, microPulse)));
  if (!mine) return;
  const send = async (): Promise<AttemptOutcome> => {
    const place = pass.places.get(oid) ?? 0;
    const { instrument, message } = pass;
    const card = { wave, instrument, message, microPulse, place, person, pseudonymiser, isReminder: true };
    const sendIt = deps.sender.prepare({ ...card, workspaceName: workspace.name, simulated: workspace.simulated });
    const notBefore = await deps.sender.turn(wave.tenantId, (deps.times ?? deliveryTimes).startWithin);
    if (notBefore === null) return sendIt();
    const wait = Math.max(0, Date.parse(notBefore) - Date.parse(deps.clock.now()));
    return { kind: 'later', afterMilliseconds: wait };
  };
  const outcome = await send().catch((fault: unknown): AttemptOutcome => {
    pass.faults.push(fault);
    return { kind: 'fault' };
  });
  const now = deps.clock.now();
  // The rules of an invitation hold for its reminder; what only an invitation has is left out again.
  const { state, attempt, notBefore, reason } = afterAttempt(
    { ...invitation, ...mine.value },
    outcome,
    now,
    deps.draw(),
  );
  await deps.reminders.replace({ ...mine.value, state, attempt, notBefore, reason, claim: null }, mine.version);
};

/** May a reminder be taken up, by what is known of it already? */
const isFree = async (deps: Deps, known: Stored<Reminder> | null, now: string): Promise<boolean> => {
  if (known === null) return true;
  const { state, notBefore } = known.value;
  if (!isPending({ state }) || (notBefore !== null && notBefore > now)) return false;
  if (state === 'planned') return true;
  // The worker that had it died: it may have arrived, so it is never sent again.
  const lost: Reminder = { ...known.value, state: 'unknown', reason: 'worker-lost', notBefore: null };
  await deps.reminders.replace(lost, known.version);
  return false;
};

/** Reminds a person whose time it is, unless they have answered meanwhile, or cannot or do not want to be written to. */
const takeUp = async (deps: Deps, pass: RemindPass, invitation: Invitation): Promise<void> => {
  const { wave, workspace, pseudonymiser } = pass;
  const now = deps.clock.now();
  const person = (await deps.people.find(invitation))?.value;
  if (!person || withoutSending(invitation, person, wave.kind)) return;
  if (nextAllowedAt(now, person.timeZone, workspace.settings) > now) return;
  const known = await deps.reminders.find(waveRefOf(wave), pseudonymiser.reminder(invitation, wave.microPulse));
  if (!(await isFree(deps, known, now))) return;
  const response = await deps.responses.find(waveRefOf(wave), pseudonymiser.pid(invitation));
  if (!hasAnswered(response, pass, invitation)) await remind(deps, pass, invitation, person, known);
};

const inRandomOrder = <Row>(rows: readonly Row[], draw: () => number): Row[] =>
  rows
    .map((row) => ({ row, at: draw() }))
    .sort((one, other) => one.at - other.at)
    .map(({ row }) => row);

/** What has been said in the wave so far, by pid; held for one pass only. */
const readResponses = async (deps: Deps, wave: Wave): Promise<ReadonlyMap<string, WaveResponse>> => {
  const known = new Map<string, WaveResponse>();
  for await (const page of deps.responses.pages(waveRefOf(wave))) {
    for (const response of page) known.set(response.pid, response);
  }
  return known;
};

/** Those whose time it is and who had not answered when the pass began, in random order. */
const readWaiting = async (deps: Deps, pass: RemindPass): Promise<Invitation[]> => {
  const { wave, pseudonymiser } = pass;
  const now = deps.clock.now();
  const responses = await readResponses(deps, wave);
  const reminders = await deps.reminders.list(waveRefOf(wave));
  const ended = new Set(reminders.flatMap(({ id, state }) => (isPending({ state }) ? [] : [id])));
  const waiting: Invitation[] = [];
  for await (const page of deps.invitations.pages(waveRefOf(wave))) {
    for (const { value } of page) {
      const dueAt = reminderDueAt(value, wave, now);
      if (dueAt === null || dueAt > now) continue;
      const response = responses.get(pseudonymiser.pid(value)) ?? null;
      const isDone = ended.has(pseudonymiser.reminder(value, wave.microPulse)) || hasAnswered(response, pass, value);
      if (!isDone) waiting.push(value);
    }
  }
  return inRandomOrder(waiting, deps.draw);
};

/** A wave is looked at this often, in milliseconds, as long as it is open, whether or not anybody is left to remind. */
export const remindersEveryMilliseconds = 15 * 60 * secondInMilliseconds;

/** A wave that is paused, closed or called off meanwhile gets no more reminders after this long, in milliseconds. */
const lookMilliseconds = 1_000;

/** Reminds one after the other; true when the time was up before all had their turn. */
const remindAll = async (
  deps: Deps,
  pass: RemindPass,
  waiting: readonly Invitation[],
  end: string,
): Promise<boolean> => {
  let lookAt = plusMilliseconds(deps.clock.now(), lookMilliseconds);
  for (const invitation of waiting) {
    const now = deps.clock.now();
    if (now >= end || deps.isEnding?.()) return true;
    if (now >= lookAt) {
      if (!(await isStillOn(deps, pass.wave))) return false;
      lookAt = plusMilliseconds(now, lookMilliseconds);
    }
    await takeUp(deps, pass, invitation);
  }
  return false;
};

/**
 * Makes the worker that reminds those who have not answered the wave's newest card, once each, as long after it was sent as
 * the wave says. A card of which nobody knows whether it arrived is healed by that.
 */
export const makeRemindWave =
  (deps: Deps) =>
  async (workspace: Workspace, wave: Wave): Promise<BucketOutcome> => {
    const pass: RemindPass = { ...(await beginPass(deps, workspace, wave)), faults: [] };
    const waiting = await readWaiting(deps, pass);
    const end = plusMilliseconds(deps.clock.now(), (deps.times ?? deliveryTimes).pass);
    const isCutShort = await remindAll(deps, pass, waiting, end);
    if (pass.faults.length > 0) throw pass.faults[0];
    return { kind: 'again', afterMilliseconds: isCutShort ? 0 : remindersEveryMilliseconds };
  };
