// Reminders go to those who have not answered, and leave no trace of who they are: nothing keyed by a person is written,
// not even that somebody could not be reached, and people are gone through in random order.
import { itemsOfCard } from '#core/instrument/card-items';
import { dayInMilliseconds, plusMilliseconds } from '#core/kernel/clock';
import type { Stored } from '#core/kernel/stored';
import type { ResponseStore } from '#core/response/response-store';
import type { WaveResponse } from '#core/response/wave-response';
import type { Person } from '#core/stakeholder/person';
import { type Wave, waveRefOf } from '#core/wave/wave';
import type { WaveKeys } from '#core/wave/wave-keys';
import type { Workspace } from '#core/workspace/workspace';
import { type AttemptOutcome, afterAttempt, withoutSending } from './attempt';
import { type BucketOutcome, beginPass } from './deliver-bucket';
import { deliveryTimes } from './delivery-times';
import { asOfCard, type Invitation, isPending } from './invitation';
import type { Reminder } from './reminder';
import type { ReminderStore } from './reminder-store';
import type { Pass, SendDeps } from './send-chunk';
import { nextAllowedAt } from './sending-hours';

type Deps = Parameters<typeof beginPass>[0] &
  SendDeps & {
    readonly keys: WaveKeys;
    readonly reminders: ReminderStore;
    readonly responses: Pick<ResponseStore, 'find'>;
  };

/** A pass with what went wrong in it so far. */
type RemindPass = Pass & { readonly faults: unknown[] };

/** What became of one person: nothing to do any more, or not before this time. */
type Later = string | null;

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
): Promise<Later> => {
  const { wave, workspace, pseudonymiser } = pass;
  const { microPulse, oid } = invitation;
  const notYet = await deps.sender.turn(wave.tenantId, (deps.times ?? deliveryTimes).startWithin);
  if (notYet !== null) return notYet;
  const mine = await claim(deps, known, newReminder(wave, pseudonymiser.reminder(invitation, microPulse)));
  if (!mine) return null;
  const outcome = await deps.sender
    .sendPulse({
      ...{ wave, instrument: pass.instrument, microPulse, place: pass.places.get(oid) ?? 0, person, pseudonymiser },
      ...{ workspaceName: workspace.name, simulated: workspace.simulated, isReminder: true },
    })
    .catch((fault: unknown): AttemptOutcome => {
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
  return state === 'planned' ? notBefore : null;
};

/** What is known of a reminder already: `free` when it may be taken up. */
const standingOf = async (deps: Deps, known: Stored<Reminder> | null, now: string): Promise<Later | 'free'> => {
  if (known === null) return 'free';
  const { state, notBefore } = known.value;
  if (state !== 'planned' && state !== 'claimed') return null;
  if (notBefore !== null && notBefore > now) return notBefore;
  if (state === 'planned') return 'free';
  // The worker that had it died: it may have arrived, so it is never sent again.
  const lost: Reminder = { ...known.value, state: 'unknown', reason: 'worker-lost', notBefore: null };
  await deps.reminders.replace(lost, known.version);
  return null;
};

/** Reminds a person whose time it is, unless they have answered, or cannot or do not want to be written to. */
const takeUp = async (deps: Deps, pass: RemindPass, invitation: Invitation): Promise<Later> => {
  const { wave, workspace, pseudonymiser } = pass;
  const now = deps.clock.now();
  const id = pseudonymiser.reminder(invitation, invitation.microPulse);
  const known = await deps.reminders.find(waveRefOf(wave), id);
  const stands = await standingOf(deps, known, now);
  if (stands !== 'free') return stands;
  const response = await deps.responses.find(waveRefOf(wave), pseudonymiser.pid(invitation));
  if (hasAnswered(response, pass, invitation)) return null;
  const person = (await deps.people.find(invitation))?.value;
  if (!person || withoutSending(invitation, person)) return null;
  const allowedAt = nextAllowedAt(now, person.timeZone, workspace.settings);
  return allowedAt > now ? allowedAt : remind(deps, pass, invitation, person, known);
};

const inRandomOrder = <Row>(rows: readonly Row[], draw: () => number): Row[] =>
  rows
    .map((row) => ({ row, at: draw() }))
    .sort((one, other) => one.at - other.at)
    .map(({ row }) => row);

/** When each person of a page whose time has not come is to be looked at again; null when the pass has to end. */
const remindPage = async (
  deps: Deps,
  pass: RemindPass,
  page: readonly Stored<Invitation>[],
  end: string,
): Promise<string[] | null> => {
  const later: string[] = [];
  for (const { value } of inRandomOrder(page, deps.draw)) {
    const now = deps.clock.now();
    if (now >= end) return null;
    const dueAt = reminderDueAt(value, pass.wave, now);
    const at = dueAt === null || dueAt > now ? dueAt : await takeUp(deps, pass, value);
    if (at !== null) later.push(at);
  }
  return later;
};

/** When the first of those whose time has not come is to be looked at again; a wave that closes before waits for nobody. */
const outcomeOf = (later: readonly string[], { closesAt }: Wave, now: string): BucketOutcome => {
  const [first] = [...later].sort();
  if (first === undefined || (closesAt !== null && first >= closesAt)) return { kind: 'done' };
  return { kind: 'again', afterMilliseconds: Math.max(0, Date.parse(first) - Date.parse(now)) };
};

/**
 * Makes the worker that reminds those of one bucket who have not answered the wave's newest card, once each, as long after
 * it was sent as the wave says. A card of which nobody knows whether it arrived is healed by that.
 */
export const makeRemindBucket =
  (deps: Deps) =>
  async (workspace: Workspace, wave: Wave, bucket: string): Promise<BucketOutcome> => {
    const pass: RemindPass = { ...(await beginPass(deps, workspace, wave)), faults: [] };
    const end = plusMilliseconds(deps.clock.now(), (deps.times ?? deliveryTimes).pass);
    const later: string[] = [];
    for await (const page of deps.invitations.bucketPages(waveRefOf(wave), bucket)) {
      const found = await remindPage(deps, pass, page, end);
      if (pass.faults.length > 0) throw pass.faults[0];
      if (found === null) return { kind: 'again', afterMilliseconds: 0 };
      later.push(...found);
    }
    return outcomeOf(later, wave, deps.clock.now());
  };
