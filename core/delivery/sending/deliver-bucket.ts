import type { CommunicationStore } from '#core/communication/communication-store';
import { deliveryTimes } from '#core/delivery/delivery-times';
import { makeFindHolds } from '#core/delivery/fatigue/find-holds';
import { asOfCard, type Invitation, isPending } from '#core/delivery/outbox/invitation';
import { lostByWorker } from '#core/delivery/outbox/settle-invitations';
import type { FindPlaces } from '#core/delivery/pulse/find-places';
import type { FindInstrument } from '#core/instrument/find-instrument';
import { plusMilliseconds } from '#core/kernel/clock';
import type { Stored } from '#core/kernel/stored';
import { type Wave, waveRefOf } from '#core/wave/wave';
import type { WaveKeys } from '#core/wave/wave-keys';
import type { WaveStore } from '#core/wave/wave-store';
import type { Workspace } from '#core/workspace/workspace';
import { type Pass, type SendDeps, type SendingPass, sendChunk } from './send-chunk';

type Deps = SendDeps & {
  readonly keys: WaveKeys;
  readonly findInstrument: FindInstrument;
  readonly findPlaces: FindPlaces;
  readonly communications: Pick<CommunicationStore, 'find'>;
};

/** What a pass over a bucket came to: nothing is left to send, or there will be, after so many milliseconds. */
export type BucketOutcome = { readonly kind: 'done' } | { readonly kind: 'again'; readonly afterMilliseconds: number };

/** Reads all that a pass needs before it claims anything: a fault here must leave the invitations planned. */
export const beginPass = async (
  deps: Pick<Deps, 'keys' | 'findInstrument' | 'findPlaces' | 'communications'>,
  workspace: Workspace,
  wave: Wave,
): Promise<Pass> => {
  const pseudonymiser = await deps.keys.find(waveRefOf(wave));
  const instrument = await deps.findInstrument(wave, wave.instrumentId, wave.instrumentVersion);
  if (!pseudonymiser || !instrument) throw new Error('An open wave has no key or no instrument');
  const { communicationId } = wave;
  const message = communicationId === null ? null : await deps.communications.find({ ...wave, communicationId });
  if (communicationId !== null && !message) throw new Error('A wave about a message has lost it');
  const places = await deps.findPlaces(wave, instrument);
  return { workspace, wave, instrument, message: message?.value ?? null, places, pseudonymiser };
};

const isDue = ({ value }: Stored<Invitation>, now: string): boolean =>
  value.notBefore === null || value.notBefore <= now;

const pendingIn = (page: readonly Stored<Invitation>[], { microPulse }: Wave): Stored<Invitation>[] =>
  page
    .map(({ value, version }) => ({ value: asOfCard(value, microPulse), version }))
    .filter(({ value }) => isPending(value));

/** The times that a pass has come across, of which the first matters. */
const makeAgain = (now: () => string) => {
  let first: string | null = null;
  return {
    note: (time: string | null): void => {
      if (time !== null && (first === null || time < first)) first = time;
    },
    outcome: (): BucketOutcome => {
      if (first === null) return { kind: 'done' };
      return { kind: 'again', afterMilliseconds: Math.max(0, Date.parse(first) - Date.parse(now())) };
    },
  };
};

/** A pass that is under way: until when, and what it has come across. */
type Going = {
  readonly end: string;
  readonly again: ReturnType<typeof makeAgain>;
  readonly faults: unknown[];
  /** When the wave is looked at again. */
  lookAt: string;
};

/** A wave that is paused, closed or called off meanwhile gets no more cards after this long, in milliseconds. */
const lookMilliseconds = 1_000;

/** Is the wave still to be sent, with the card that a pass began with? */
export const isStillOn = async ({ waves }: Pick<SendDeps, 'waves'>, wave: Wave): Promise<boolean> => {
  const current = (await waves.find(waveRefOf(wave)))?.value;
  return current?.state === 'open' && !current.paused && current.microPulse === wave.microPulse;
};

const lookedAndStillOn = async (deps: Deps, wave: Wave, going: Going): Promise<boolean> => {
  const now = deps.clock.now();
  if (now < going.lookAt) return true;
  going.lookAt = plusMilliseconds(now, lookMilliseconds);
  return isStillOn(deps, wave);
};

/** Sends what is due of a page; false when the pass ends here. */
const sendPage = async (
  deps: Deps,
  pass: SendingPass,
  pending: readonly Stored<Invitation>[],
  going: Going,
): Promise<boolean> => {
  const { end, again, faults } = going;
  const begun = deps.clock.now();
  for (const row of pending) if (!isDue(row, begun)) again.note(row.value.notBefore);
  const due = pending.filter((row) => isDue(row, begun));
  const lost = due.filter(({ value }) => value.state === 'claimed');
  await deps.invitations.replaceAll(lost.map(({ value, version }) => ({ value: lostByWorker(value), version })));
  const planned = due.filter(({ value }) => value.state === 'planned');
  for (let start = 0; start < planned.length; ) {
    const size = deps.sender.chunk();
    const outcome = await sendChunk(deps, pass, planned.slice(start, start + size));
    start += size;
    again.note(outcome.again);
    faults.push(...outcome.faults);
    if (outcome.haltedUntil !== null) {
      again.note(outcome.haltedUntil);
      return false;
    }
    const now = deps.clock.now();
    if (now >= end || deps.isEnding?.() || !(await lookedAndStillOn(deps, pass.wave, going))) {
      again.note(now);
      return false;
    }
  }
  return true;
};

/**
 * Makes the worker of the outbox: it goes over one bucket of a wave for at most a pass's time and sends what is due,
 * chunk by chunk. Any number of workers may run, on the same bucket too; a claim decides who sends. A fault with one card
 * does not keep the others from being sent; the first is thrown at the end.
 */
export const makeDeliverBucket = (deps: Deps & { readonly waves: Pick<WaveStore, 'listAskedSince'> }) => {
  const findHolds = makeFindHolds(deps);
  return async (workspace: Workspace, wave: Wave, bucket: string): Promise<BucketOutcome> => {
    const planCard = await findHolds(workspace, wave);
    const pass = { ...(await beginPass(deps, workspace, wave)), planCard };
    const end = plusMilliseconds(deps.clock.now(), (deps.times ?? deliveryTimes).pass);
    const lookAt = plusMilliseconds(deps.clock.now(), lookMilliseconds);
    const going: Going = { end, again: makeAgain(deps.clock.now), faults: [], lookAt };
    for await (const page of deps.invitations.pendingOf(waveRefOf(wave), bucket, wave.microPulse)) {
      if (!(await sendPage(deps, pass, pendingIn(page, wave), going))) break;
    }
    if (going.faults.length > 0) throw going.faults[0];
    return going.again.outcome();
  };
};
