import type { Communication } from '#core/communication/communication';
import { type DeliveryTimes, deliveryTimes } from '#core/delivery/delivery-times';
import type { PlanCard } from '#core/delivery/fatigue/find-holds';
import type { Invitation } from '#core/delivery/outbox/invitation';
import type { InvitationStore } from '#core/delivery/outbox/invitation-store';
import type { Instrument } from '#core/instrument/instrument';
import { type Clock, plusMilliseconds } from '#core/kernel/clock';
import type { Ids } from '#core/kernel/ids';
import type { Stored } from '#core/kernel/stored';
import { changePerson } from '#core/stakeholder/meet-person';
import type { Person } from '#core/stakeholder/person';
import type { PersonStore } from '#core/stakeholder/person-store';
import { type Wave, waveRefOf } from '#core/wave/wave';
import type { Pseudonymiser } from '#core/wave/wave-keys';
import type { WaveStore } from '#core/wave/wave-store';
import type { Workspace } from '#core/workspace/workspace';
import { type AttemptOutcome, afterAttempt, claimFor, giveBack, withoutSending } from './attempt';
import type { PulseSender } from './sender';
import { nextAllowedAt } from './sending-hours';

export type SendDeps = {
  readonly waves: Pick<WaveStore, 'find'>;
  readonly invitations: InvitationStore;
  readonly people: PersonStore;
  readonly sender: PulseSender;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly draw: () => number;
  /** Has this process been asked to end? Then a pass ends where it stands, and another process goes on. */
  readonly isEnding?: () => boolean;
  readonly times?: DeliveryTimes | undefined;
};

/** What every card of a pass has in common. */
export type Pass = {
  readonly workspace: Workspace;
  readonly wave: Wave;
  readonly instrument: Instrument;
  /** The message that the wave carries or asks about; null for a pulse. */
  readonly message: Communication | null;
  readonly places: ReadonlyMap<string, number>;
  readonly pseudonymiser: Pseudonymiser;
};

/** A pass that sends first or later cards, and what holds each person's back. */
export type SendingPass = Pass & { readonly planCard: PlanCard };

/** What a chunk came to. */
export type ChunkOutcome = {
  /** When the first of those that are planned again is due; null when all have ended. */
  readonly again: string | null;
  /** Teams does not know this bot: nothing more is sent before then. */
  readonly haltedUntil: string | null;
  readonly faults: readonly unknown[];
};

type Claimed = { readonly claimed: Stored<Invitation>; readonly person: Person };

/** How long somebody else who has an invitation is waited for, in milliseconds. */
const patienceMilliseconds = 5_000;

/** What is to be written before anything is sent: claims, and what ends or waits without being sent. */
const planChunk = (
  { clock, ids, times = deliveryTimes }: Pick<SendDeps, 'clock' | 'ids' | 'times'>,
  { workspace, wave, planCard }: SendingPass,
  rows: readonly Stored<Invitation>[],
  people: ReadonlyMap<string, Person>,
): readonly Stored<Invitation>[] => {
  const now = clock.now();
  const claim = ids.next();
  return rows.map(({ value, version }) => {
    const person = people.get(value.oid);
    const ended = withoutSending(value, person, wave.kind);
    if (ended) return { value: ended, version };
    const plan = person ? planCard(person) : null;
    if (plan?.kind === 'left-out') {
      return { value: { ...value, state: 'cancelled', reason: plan.reason, notBefore: null }, version };
    }
    const freeAt = plan !== null && plan.at > now ? plan.at : now;
    const allowedAt = nextAllowedAt(freeAt, person?.timeZone ?? null, workspace.settings);
    if (allowedAt > now) return { value: { ...value, notBefore: allowedAt }, version };
    return { value: claimFor(value, claim, now, times.lease), version };
  });
};

/** The version under which a write that met a conflict stands after all: the storage may have lost its acknowledgement. */
const recover = async (deps: SendDeps, meant: Invitation): Promise<string | null> => {
  const found = await deps.invitations.find(meant, meant.oid);
  if (!found) return null;
  const { state, claim, notBefore } = found.value;
  const isOurs = state === meant.state && claim === meant.claim && notBefore === meant.notBefore;
  return isOurs ? found.version : null;
};

/** Writes changes of one bucket; the version of each that stands, null where somebody else was faster. */
const writeAll = async (deps: SendDeps, changes: readonly Stored<Invitation>[]): Promise<(string | null)[]> => {
  const versions = await deps.invitations.replaceAll(changes);
  return Promise.all(changes.map(({ value }, index) => versions[index] ?? recover(deps, value)));
};

/** A claimed card that was not sent, because its turn would have come too late. */
type TooLate = { readonly kind: 'too-late'; readonly notBefore: string };

const attempt = async (deps: SendDeps, pass: Pass, { claimed, person }: Claimed): Promise<AttemptOutcome | TooLate> => {
  const { workspace, wave, instrument, message, pseudonymiser } = pass;
  const { oid, microPulse, tenantId } = claimed.value;
  const { startWithin } = deps.times ?? deliveryTimes;
  const place = pass.places.get(oid) ?? 0;
  const { name: workspaceName, simulated } = workspace;
  const card = { wave, instrument, message, microPulse, place, person, pseudonymiser, workspaceName, simulated };
  const send = deps.sender.prepare(card);
  const deadline = plusMilliseconds(deps.clock.now(), startWithin);
  const notBefore = await deps.sender.turn(tenantId, startWithin);
  if (notBefore !== null) return { kind: 'too-late', notBefore };
  const now = deps.clock.now();
  return now > deadline ? { kind: 'too-late', notBefore: now } : send();
};

/** A card that could not go out waits for another pass; a wave that was called off meanwhile gets none. */
const unlessCalledOff = async (deps: SendDeps, wave: Wave, changes: readonly Stored<Invitation>[]) => {
  if (changes.every(({ value }) => value.state !== 'planned')) return changes;
  const current = await deps.waves.find(waveRefOf(wave));
  if (current?.value.state !== 'cancelled') return changes;
  return changes.map(({ value, version }) =>
    value.state === 'planned'
      ? { value: { ...value, state: 'cancelled' as const, reason: 'wave-cancelled', notBefore: null }, version }
      : { value, version },
  );
};

/** Says what became of a card although its claim had run out meanwhile and somebody took it for lost. */
const correct = async (deps: SendDeps, { claimed }: Claimed, meant: Invitation): Promise<void> => {
  const found = await deps.invitations.find(meant, meant.oid);
  const isStillOurs = found?.value.claim === claimed.value.claim && found.value.microPulse === meant.microPulse;
  // What is planned again must not be: whoever took it for lost has told that it may have arrived.
  if (found && isStillOurs && meant.state !== 'planned') await deps.invitations.replace(meant, found.version);
};

const record = async (
  deps: SendDeps,
  pass: Pass,
  claims: readonly Claimed[],
  outcomes: readonly (AttemptOutcome | TooLate)[],
): Promise<readonly Invitation[]> => {
  const now = deps.clock.now();
  const results = claims.map(({ claimed }, index): Stored<Invitation> => {
    const outcome = outcomes[index] ?? { kind: 'too-late', notBefore: now };
    const value =
      outcome.kind === 'too-late'
        ? giveBack(claimed.value, outcome.notBefore)
        : afterAttempt(claimed.value, outcome, now, deps.draw());
    return { value, version: claimed.version };
  });
  const changes = await unlessCalledOff(deps, pass.wave, results);
  const versions = await writeAll(deps, changes);
  for (const [index, one] of claims.entries()) {
    const change = changes[index];
    if (change && versions[index] === null) await correct(deps, one, change.value);
  }
  return changes.map(({ value }) => value);
};

const earliest = (times: readonly (string | null)[]): string | null => {
  const known = times.filter((time) => time !== null).sort();
  return known[0] ?? null;
};

/**
 * Sends one chunk of a bucket: claims it in one request, sends each card at its turn, writes down in one request what
 * became of them. Who cannot or does not want to be written to is ended or put off without being claimed.
 */
export const sendChunk = async (
  deps: SendDeps,
  pass: SendingPass,
  rows: readonly Stored<Invitation>[],
): Promise<ChunkOutcome> => {
  // Read before the claim: a fault here must leave the invitations planned, because nothing was sent.
  const found = await deps.people.findMany(
    pass.wave.tenantId,
    rows.map(({ value }) => value.oid),
  );
  const people = new Map(found.map((person) => [person.oid, person]));
  const changes = planChunk(deps, pass, rows, people);
  const versions = await writeAll(deps, changes);
  const claims = changes.flatMap(({ value }, index): Claimed[] => {
    const [person, version] = [people.get(value.oid), versions[index]];
    return value.state === 'claimed' && person && version ? [{ claimed: { value, version }, person }] : [];
  });
  const faults: unknown[] = [];
  const outcomes = await Promise.all(
    claims.map((one) =>
      attempt(deps, pass, one).catch((fault: unknown): AttemptOutcome => {
        faults.push(fault);
        return { kind: 'fault' };
      }),
    ),
  );
  const after = await record(deps, pass, claims, outcomes);
  for (const [index, outcome] of outcomes.entries()) {
    const person = claims[index]?.person;
    if (outcome.kind === 'unreachable' && person) {
      await changePerson(deps.people, person, { reachability: outcome.reason });
    }
  }
  const now = deps.clock.now();
  const halted = outcomes.flatMap((outcome) =>
    outcome.kind === 'halt' ? [plusMilliseconds(now, outcome.afterMilliseconds)] : [],
  );
  const waiting = changes.flatMap(({ value }) => (value.state === 'planned' ? [value.notBefore] : []));
  const planned = after.flatMap(({ state, notBefore }) => (state === 'planned' ? [notBefore ?? now] : []));
  const taken = versions.some((version) => version === null) ? [plusMilliseconds(now, patienceMilliseconds)] : [];
  return { again: earliest([...waiting, ...planned, ...taken]), haltedUntil: earliest(halted), faults };
};
