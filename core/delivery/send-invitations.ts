import { type Clock, plusMilliseconds, secondInMilliseconds } from '#core/kernel/clock';
import type { Stored } from '#core/kernel/stored';
import { changePerson } from '#core/stakeholder/meet-person';
import { mayBeAsked } from '#core/stakeholder/person';
import type { PersonStore } from '#core/stakeholder/person-store';
import { type Wave, waveRefOf } from '#core/wave/wave';
import type { Pseudonymiser, WaveKeys } from '#core/wave/wave-keys';
import type { Workspace } from '#core/workspace/workspace';
import type { Invitation } from './invitation';
import type { InvitationStore } from './invitation-store';
import type { PulseSender, SendOutcome } from './sender';

type Deps = {
  readonly invitations: InvitationStore;
  readonly people: PersonStore;
  readonly keys: WaveKeys;
  readonly sender: PulseSender;
  readonly clock: Clock;
};

/** How long a worker may hold an invitation, in milliseconds: well beyond the longest single attempt. */
const leaseMilliseconds = 60 * secondInMilliseconds;

/** So many cards are under way at once; the pace itself is the sender's. */
const sendsAtOnce = 8;

/** The invitation after an attempt. What Teams was too busy for goes back to planned: throttling is never an end. */
const afterAttempt = (invitation: Invitation, outcome: SendOutcome, now: string): Invitation => {
  const done = { ...invitation, notBefore: null };
  switch (outcome.kind) {
    case 'sent':
      return { ...done, state: 'sent', activityId: outcome.activityId };
    case 'later':
      return { ...done, state: 'planned', notBefore: plusMilliseconds(now, outcome.afterMilliseconds) };
    case 'unknown':
      return { ...done, state: 'unknown', reason: 'connection-lost' };
    case 'unreachable':
    case 'failed':
      return { ...done, state: outcome.kind, reason: outcome.reason };
  }
};

/** What is to be done with an invitation now: send it, give up a claim that ran out, or leave it alone. */
const stepOf = (invitation: Invitation, now: string): 'send' | 'expire' | 'leave' => {
  const isDue = invitation.notBefore === null || invitation.notBefore <= now;
  if (!isDue) return 'leave';
  if (invitation.state === 'planned') return 'send';
  return invitation.state === 'claimed' ? 'expire' : 'leave';
};

const attempt = async (
  deps: Deps,
  workspace: Workspace,
  wave: Wave,
  pseudonymiser: Pseudonymiser,
  invitation: Invitation,
): Promise<Invitation> => {
  const found = await deps.people.find(invitation);
  if (found?.value.reachability !== 'reachable') {
    return { ...invitation, state: 'unreachable', reason: found?.value.reachability ?? 'gone', notBefore: null };
  }
  if (!mayBeAsked(found.value)) {
    return { ...invitation, state: 'cancelled', reason: 'asked-to-stop', notBefore: null };
  }
  const outcome = await deps.sender.sendPulse({
    wave,
    person: found.value,
    pseudonymiser,
    workspaceName: workspace.name,
    simulated: workspace.simulated,
  });
  if (outcome.kind === 'unreachable') await changePerson(deps.people, invitation, { reachability: outcome.reason });
  return afterAttempt(invitation, outcome, deps.clock.now());
};

const sendOne = async (
  deps: Deps,
  workspace: Workspace,
  wave: Wave,
  pseudonymiser: Pseudonymiser,
  { value, version }: Stored<Invitation>,
): Promise<void> => {
  const now = deps.clock.now();
  const step = stepOf(value, now);
  if (step === 'leave') return;
  if (step === 'expire') {
    // Its worker died between sending and writing down: the card may be out, so it is not sent again.
    const lost: Invitation = { ...value, state: 'unknown', reason: 'worker-lost', notBefore: null };
    await deps.invitations.replace(lost, version);
    return;
  }
  const claim: Invitation = {
    ...value,
    state: 'claimed',
    attempt: value.attempt + 1,
    notBefore: plusMilliseconds(now, leaseMilliseconds),
  };
  if ((await deps.invitations.replace(claim, version)) === 'conflict') return;
  const claimed = await deps.invitations.find(waveRefOf(wave), value.oid);
  if (!claimed) return;
  const after = await attempt(deps, workspace, wave, pseudonymiser, claimed.value);
  await deps.invitations.replace(after, claimed.version);
};

/**
 * Makes the worker of the outbox: it goes once over a wave's invitations, claims each that is due, sends it, and writes
 * down what became of it. Any number of workers may run; a claim decides who sends. Answers true when every invitation
 * was final already, so that the wave needs no worker any more.
 */
export const makeSendInvitations =
  (deps: Deps) =>
  async (workspace: Workspace, wave: Wave): Promise<boolean> => {
    const pseudonymiser = await deps.keys.find(waveRefOf(wave));
    if (!pseudonymiser) throw new Error('An open wave has no key');
    const all = await deps.invitations.list(waveRefOf(wave));
    const queue = all.filter(({ value }) => value.state === 'planned' || value.state === 'claimed');
    if (queue.length === 0) return true;
    const worker = async (): Promise<void> => {
      for (let next = queue.shift(); next; next = queue.shift()) {
        await sendOne(deps, workspace, wave, pseudonymiser, next);
      }
    };
    await Promise.all(Array.from({ length: sendsAtOnce }, worker));
    return false;
  };
