// Somebody who is erased leaves a hole that could be counted: a lead who sees a name vanish from the register, and one
// answer fewer at the same moment, knows that this person had answered. So a stand-in takes their place in each wave: an
// invitation under a name that says nothing, and where they had answered a response that says nothing. Every count stays.
import type { Invitation } from '#core/delivery/outbox/invitation';
import { isPending } from '#core/delivery/outbox/invitation';
import type { InvitationStore } from '#core/delivery/outbox/invitation-store';
import type { Reminder } from '#core/delivery/reminder/reminder';
import type { ReminderStore } from '#core/delivery/reminder/reminder-store';
import { type Clock, dayInMilliseconds, plusMilliseconds } from '#core/kernel/clock';
import type { PersonRef } from '#core/kernel/person-ref';
import { ok } from '#core/kernel/result';
import type { ResponseStore } from '#core/response/response-store';
import { withdrawn } from '#core/response/withdrawn';
import { changeWave } from '#core/wave/change-wave';
import { type Wave, type WaveRef, waveRefOf } from '#core/wave/wave';
import type { Pseudonymiser, WaveKeys } from '#core/wave/wave-keys';
import type { WaveStore } from '#core/wave/wave-store';
import type { Erasure } from './erasure';
import type { ErasureKey, ErasureMarker } from './erasure-key';
import type { ErasureStore } from './erasure-store';

export type StandInDeps = {
  readonly waves: WaveStore;
  readonly invitations: Pick<InvitationStore, 'find' | 'addAll' | 'remove'>;
  readonly responses: Pick<ResponseStore, 'find' | 'put' | 'remove'>;
  readonly reminders: Pick<ReminderStore, 'find' | 'add' | 'remove'>;
  readonly keys: Pick<WaveKeys, 'find'>;
  readonly erasures: Pick<ErasureStore, 'find' | 'add' | 'replace'>;
  readonly erasureKey: ErasureKey;
  readonly clock: Clock;
};

/** What is taken up next finds nobody to send it to: what was not sent ends as if the person had left. */
const ended = { state: 'unreachable', reason: 'gone', notBefore: null, claim: null } as const;

/** The groups are needed until the release is made and the answers are stored anew; afterwards nobody asks. */
const needsGroups = (wave: Wave): boolean =>
  !(wave.state === 'cancelled' || (wave.state === 'closed' && wave.shuffled));

/** The invitation of somebody who is erased, as it is kept for the counts. */
export const standInFor = (invitation: Invitation, wave: Wave, name: string): Invitation => ({
  ...invitation,
  ...(isPending(invitation) ? ended : {}),
  oid: name,
  // Where and when something was sent leads to a chat, and so to a person.
  activityId: null,
  sentAt: null,
  attributes: needsGroups(wave) ? invitation.attributes : {},
});

/**
 * A backup may outlive the wave's key, without which this answer could not be found in it. That it was erased is dated by
 * the end of the day, so that the list does not join it to the person who asked in the same moment. Of two dates the later
 * one counts: a backup between them has what was answered after the first.
 */
const noteAnswer = async (
  { erasures, erasureKey, clock }: StandInDeps,
  wave: Wave,
  pid: string,
  standIn: string,
): Promise<void> => {
  const { tenantId } = wave;
  const mark = (await erasureKey.marker()).answer(waveRefOf(wave), pid);
  const askedAt = `${plusMilliseconds(clock.now(), dayInMilliseconds).slice(0, 10)}T00:00:00.000Z`;
  const note: Erasure = { tenantId, mark, askedAt, standIn, underWay: null };
  for (;;) {
    const found = await erasures.find(tenantId, mark);
    if (found && found.value.askedAt >= askedAt && found.value.standIn === standIn) return;
    const write = found ? erasures.replace(note, found.version) : erasures.add(note);
    if ((await write) === 'written') return;
  }
};

const replaceResponse = async (
  deps: StandInDeps,
  wave: Wave,
  pseudonymiser: Pseudonymiser,
  person: PersonRef,
  standIn: PersonRef,
): Promise<void> => {
  const ref = waveRefOf(wave);
  const pid = pseudonymiser.pid(person);
  const response = await deps.responses.find(ref, pid);
  if (response === null) return;
  const left = pseudonymiser.pid(standIn);
  await noteAnswer(deps, wave, pid, left);
  await deps.responses.put(ref, withdrawn(response, left));
  await deps.responses.remove(ref, pid);
};

const replaceReminders = async (
  deps: StandInDeps,
  wave: Wave,
  pseudonymiser: Pseudonymiser,
  person: PersonRef,
  standIn: PersonRef,
): Promise<void> => {
  const ref = waveRefOf(wave);
  for (let microPulse = 1; microPulse <= wave.microPulse; microPulse += 1) {
    const found = await deps.reminders.find(ref, pseudonymiser.reminder(person, microPulse));
    if (!found) continue;
    const id = pseudonymiser.reminder(standIn, microPulse);
    const reminder: Reminder = { ...found.value, ...(isPending(found.value) ? ended : {}), id };
    await deps.reminders.add(reminder);
    await deps.reminders.remove(ref, found.value.id);
  }
};

/** Who was asked by name is asked for by the name of the stand-in, whom nobody knows. */
const replaceInAudience = async (deps: StandInDeps, wave: Wave, oid: string, name: string): Promise<void> => {
  if (wave.audience.kind !== 'people' || !wave.audience.userIds.includes(oid)) return;
  await changeWave(deps.waves, waveRefOf(wave), (current) => {
    const { audience } = current;
    if (audience.kind !== 'people' || !audience.userIds.includes(oid)) return ok(current);
    const userIds = audience.userIds.map((userId) => (userId === oid ? name : userId));
    return ok({ ...current, audience: { ...audience, userIds } });
  });
};

/** Who stands in for a person in a wave: erasing and restoring make the same name, and nobody makes it without the key. */
export const standInName = (marker: ErasureMarker, person: PersonRef, ref: WaveRef): string =>
  marker.standIn(marker.person(person), ref);

/** How a wave is gone through: are answers taken out, and what names those that were given after an earlier erasure? */
export type Sweep = { readonly takesAnswers: boolean; readonly secret: string };

/**
 * Puts a stand-in in the place of a person in one wave. The stand-in is written before the person goes, under the same name
 * in every attempt: broken off anywhere and done again, each count is what it was, and for a moment one more. Without
 * the key, which is destroyed 14 days after the end, no answer can be found any more, and none is looked for.
 */
export const replaceByStandIn = async (
  deps: StandInDeps,
  wave: Wave,
  person: PersonRef,
  { takesAnswers, secret }: Sweep,
): Promise<void> => {
  const ref = waveRefOf(wave);
  const marker = await deps.erasureKey.marker();
  const name = standInName(marker, person, ref);
  const standIn: PersonRef = { tenantId: person.tenantId, oid: name };
  const invitation = (await deps.invitations.find(ref, person.oid))?.value;
  if (invitation) await deps.invitations.addAll([standInFor(invitation, wave, name)]);
  const pseudonymiser = await deps.keys.find(ref);
  if (pseudonymiser) {
    // Without an invitation they were erased before, and answered anew: the first answer has its stand-in already.
    const answered = invitation ? standIn : { ...standIn, oid: marker.standIn(secret, ref) };
    if (takesAnswers) await replaceResponse(deps, wave, pseudonymiser, person, answered);
    await replaceReminders(deps, wave, pseudonymiser, person, standIn);
  }
  if (invitation) await deps.invitations.remove(ref, [person.oid]);
  await replaceInAudience(deps, wave, person.oid, name);
};
