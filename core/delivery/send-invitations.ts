import type { FindInstrument } from '#core/instrument/find-instrument';
import type { Instrument } from '#core/instrument/instrument';
import { type Clock, plusMilliseconds, secondInMilliseconds } from '#core/kernel/clock';
import type { Stored } from '#core/kernel/stored';
import { changePerson } from '#core/stakeholder/meet-person';
import { mayBeAsked, type Person } from '#core/stakeholder/person';
import type { PersonStore } from '#core/stakeholder/person-store';
import { type Wave, waveRefOf } from '#core/wave/wave';
import type { Pseudonymiser, WaveKeys } from '#core/wave/wave-keys';
import type { WaveStore } from '#core/wave/wave-store';
import type { Workspace } from '#core/workspace/workspace';
import type { FindPlaces } from './find-places';
import type { Invitation } from './invitation';
import type { InvitationStore } from './invitation-store';
import { makeFindSendQueue, type SendQueue } from './send-queue';
import type { PulseSender, SendOutcome } from './sender';
import { lostByWorker } from './settle-invitations';

type Deps = {
  readonly waves: Pick<WaveStore, 'find'>;
  readonly invitations: InvitationStore;
  readonly people: PersonStore;
  readonly keys: WaveKeys;
  readonly findInstrument: FindInstrument;
  readonly findPlaces: FindPlaces;
  readonly sender: PulseSender;
  readonly clock: Clock;
};

/** How long a worker may hold an invitation, in milliseconds: longer than the three calls of one attempt may take. */
const leaseMilliseconds = 40 * secondInMilliseconds;

/** A pass starts no new card after this long, in milliseconds, so that closing and stopping never wait for a long queue. */
const passMilliseconds = 2 * secondInMilliseconds;

/** So many cards are under way at once; the pace itself is the sender's. */
const sendsAtOnce = 8;

/** The invitation after an attempt. What Teams was too busy for goes back to planned: throttling is never an end. */
const afterAttempt = (invitation: Invitation, outcome: SendOutcome, now: string): Invitation => {
  const done = { ...invitation, notBefore: null };
  switch (outcome.kind) {
    case 'sent':
      return { ...done, state: 'sent', activityId: outcome.activityId, delivered: invitation.delivered + 1 };
    case 'later':
    case 'halt':
      return { ...done, state: 'planned', notBefore: plusMilliseconds(now, outcome.afterMilliseconds) };
    case 'unknown':
      return { ...done, state: 'unknown', reason: 'connection-lost', delivered: invitation.delivered + 1 };
    case 'unreachable':
    case 'failed':
      return { ...done, state: outcome.kind, reason: outcome.reason };
  }
};

/** Why a person is not sent a card now, as the final state of the invitation; null when they are. */
const withoutSending = (invitation: Invitation, person: Person | undefined): Invitation | null => {
  if (person?.reachability !== 'reachable') {
    return { ...invitation, state: 'unreachable', reason: person?.reachability ?? 'gone', notBefore: null };
  }
  return mayBeAsked(person) ? null : { ...invitation, state: 'cancelled', reason: 'asked-to-stop', notBefore: null };
};

type Pass = {
  readonly workspace: Workspace;
  readonly wave: Wave;
  readonly instrument: Instrument;
  readonly places: ReadonlyMap<string, number>;
  readonly pseudonymiser: Pseudonymiser;
  readonly queue: SendQueue;
};

/** A card that could not go out waits for another pass; a wave that was called off meanwhile gets none. */
const unlessCalledOff = async (deps: Deps, wave: Wave, after: Invitation): Promise<Invitation> => {
  if (after.state !== 'planned') return after;
  const current = await deps.waves.find(waveRefOf(wave));
  if (current?.value.state !== 'cancelled') return after;
  return { ...after, state: 'cancelled', reason: 'wave-cancelled', notBefore: null };
};

const send = async (deps: Deps, pass: Pass, person: Person, claimed: Stored<Invitation>): Promise<void> => {
  const { workspace, wave, instrument, pseudonymiser } = pass;
  const { name: workspaceName, simulated } = workspace;
  const { oid, microPulse } = claimed.value;
  const place = pass.places.get(oid) ?? 0;
  const card = { wave, instrument, microPulse, place, person, pseudonymiser };
  const outcome = await deps.sender.sendPulse({ ...card, workspaceName, simulated });
  const after = afterAttempt(claimed.value, outcome, deps.clock.now());
  await deps.invitations.replace(await unlessCalledOff(deps, wave, after), claimed.version);
  if (outcome.kind === 'unreachable') await changePerson(deps.people, person, { reachability: outcome.reason });
  if (outcome.kind === 'halt') pass.queue.length = 0;
};

const sendOne = async (deps: Deps, pass: Pass, { value, version }: Stored<Invitation>): Promise<void> => {
  const now = deps.clock.now();
  if (value.notBefore !== null && value.notBefore > now) return;
  if (value.state === 'claimed') {
    await deps.invitations.replace(lostByWorker(value), version);
    return;
  }
  // Read before the claim: a fault here must leave the invitation planned, because nothing was sent.
  const person = (await deps.people.find(value))?.value;
  const ended = withoutSending(value, person);
  if (ended || !person) {
    if (ended) await deps.invitations.replace(ended, version);
    return;
  }
  await deps.sender.turn();
  const notBefore = plusMilliseconds(deps.clock.now(), leaseMilliseconds);
  const claim: Invitation = { ...value, state: 'claimed', attempt: value.attempt + 1, notBefore };
  if ((await deps.invitations.replace(claim, version)) === 'conflict') return;
  const claimed = await deps.invitations.find(waveRefOf(pass.wave), value.oid);
  if (claimed?.value.state === 'claimed') await send(deps, pass, person, claimed);
};

/** Reads all that a pass needs before it claims anything: a fault here must leave the invitations planned. */
const beginPass = async (deps: Deps, workspace: Workspace, wave: Wave, queue: SendQueue): Promise<Pass> => {
  const pseudonymiser = await deps.keys.find(waveRefOf(wave));
  const instrument = await deps.findInstrument(wave, wave.instrumentId, wave.instrumentVersion);
  if (!pseudonymiser || !instrument) throw new Error('An open wave has no key or no instrument');
  const places = await deps.findPlaces(wave, instrument);
  return { workspace, wave, instrument, places, pseudonymiser, queue };
};

const work = async (deps: Deps, pass: Pass): Promise<void> => {
  const end = plusMilliseconds(deps.clock.now(), passMilliseconds);
  const faults: unknown[] = [];
  const worker = async (): Promise<void> => {
    while (deps.clock.now() < end) {
      const next = pass.queue.shift();
      if (!next) return;
      await sendOne(deps, pass, next).catch((fault: unknown) => faults.push(fault));
    }
  };
  await Promise.all(Array.from({ length: sendsAtOnce }, worker));
  if (faults.length > 0) throw faults[0];
};

/**
 * Makes the worker of the outbox: it goes over a wave's invitations for at most `passMilliseconds`, claims each that is
 * due, sends it, and writes down what became of it. Any number of workers may run; a claim decides who sends. Answers
 * true when every invitation was final already, so that the wave needs no worker any more. A fault with one invitation
 * does not keep the others from being sent; the first is thrown at the end.
 */
export const makeSendInvitations = (deps: Deps) => {
  const findQueue = makeFindSendQueue(deps);
  return async (workspace: Workspace, wave: Wave): Promise<boolean> => {
    const queue = await findQueue(wave);
    if (queue === null) return true;
    await work(deps, await beginPass(deps, workspace, wave, queue));
    return false;
  };
};
