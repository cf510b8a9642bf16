import type { InvitationStore } from '#core/delivery/outbox/invitation-store';
import type { FindPlaces } from '#core/delivery/pulse/find-places';
import { cardsOf } from '#core/instrument/card-items';
import type { FindInstrument } from '#core/instrument/find-instrument';
import type { Instrument } from '#core/instrument/instrument';
import type { PersonRef } from '#core/kernel/person-ref';
import { ok, type Result, refused } from '#core/kernel/result';
import { dueCard, isSpread } from '#core/wave/card-schedule';
import { type Wave, type WaveRef, waveRefOf } from '#core/wave/wave';
import type { Pseudonymiser, WaveKeys } from '#core/wave/wave-keys';
import type { RecallWave } from '#core/wave/wave-memory';

export type SeatRefusal =
  | { readonly kind: 'unknown-wave' }
  | { readonly kind: 'not-invited' }
  | { readonly kind: 'wave-closed' }
  | { readonly kind: 'wave-cancelled' };

/** What a card says about who may answer what; never trusted. An old card says less. */
export type CardClaim = {
  readonly seat?: string | undefined;
  /** The person's place in the rotation, which the seat proves. */
  readonly place?: number | undefined;
  /** Which card of the wave it is. */
  readonly microPulse?: number | undefined;
};

/** A person's place in an open wave. */
export type Seat = {
  readonly wave: Wave;
  readonly instrument: Instrument;
  readonly pseudonymiser: Pseudonymiser;
  /** The person's proof of invitation and place, for the next card. */
  readonly proof: string;
  readonly place: number;
  /** The card that is answered: never one that is not out yet. */
  readonly microPulse: number;
  readonly turn: number;
  /** Until then the wave is known to be open; an answer whose storing would start later has to ask again. */
  readonly validUntil: string;
};

type Deps = {
  readonly recallWave: RecallWave;
  readonly keys: WaveKeys;
  readonly invitations: Pick<InvitationStore, 'find'>;
  readonly findInstrument: FindInstrument;
  readonly findPlaces: FindPlaces;
};

/** Why a wave in its present state takes no answers; null when it does. */
const refusalOf = (wave: Wave): SeatRefusal | null => {
  if (wave.state === 'open') return null;
  if (wave.state === 'cancelled') return { kind: 'wave-cancelled' };
  return { kind: wave.state === 'closing' || wave.state === 'closed' ? 'wave-closed' : 'not-invited' };
};

type Proof = Pick<Seat, 'proof' | 'place'>;

/** The claim of the card if it is this person's, else the seat of somebody whose invitation is found; null for others. */
const proofOf = async (
  deps: Deps,
  seat: Pick<Seat, 'wave' | 'instrument' | 'pseudonymiser'>,
  person: PersonRef,
  claim: CardClaim,
): Promise<Proof | null> => {
  const { wave, instrument, pseudonymiser } = seat;
  const claimed = claim.place ?? 0;
  if (claim.seat !== undefined && pseudonymiser.hasSeat(person, claim.seat, claimed)) {
    return { proof: claim.seat, place: claimed };
  }
  const invitation = await deps.invitations.find(waveRefOf(wave), person.oid);
  if (!invitation) return null;
  const place = (await deps.findPlaces(wave, instrument)).get(invitation.value.oid) ?? 0;
  return { proof: pseudonymiser.seat(person, place), place };
};

/** The claimed card, but none that is not out yet; where cards follow on answers, any of them. */
const cardOf = (wave: Wave, instrument: Instrument, claimed: number | undefined, now: string): number => {
  // By the schedule too: the remembered wave may be older than a card that has just gone out.
  const newest = isSpread(instrument) ? Math.max(wave.microPulse, dueCard(wave, instrument, now)) : cardsOf(instrument);
  return Number.isInteger(claimed) ? Math.min(Math.max(claimed ?? 1, 1), newest) : 1;
};

/**
 * Makes the check that a person may answer a wave now. The person comes from Teams, never from the card; the seat on the
 * card only saves a look-up of the invitation. It writes nothing.
 */
export const makeFindSeat =
  (deps: Deps) =>
  async (person: PersonRef, ref: WaveRef, claim: CardClaim): Promise<Result<Seat, SeatRefusal>> => {
    const recalled = await deps.recallWave(ref);
    // A message asks nothing, so there is nothing to answer.
    if (!recalled || recalled.wave.kind === 'message') return refused({ kind: 'unknown-wave' });
    const { wave, validUntil } = recalled;
    const refusal = refusalOf(wave);
    if (refusal) return refused(refusal);
    const [pseudonymiser, instrument] = await Promise.all([
      deps.keys.find(waveRefOf(wave)),
      deps.findInstrument(wave, wave.instrumentId, wave.instrumentVersion),
    ]);
    if (!pseudonymiser || !instrument) throw new Error('An open wave has no key or no instrument');
    const proof = await proofOf(deps, { wave, instrument, pseudonymiser }, person, claim);
    if (proof === null) return refused({ kind: 'not-invited' });
    const microPulse = cardOf(wave, instrument, claim.microPulse, validUntil);
    return ok({ wave, instrument, pseudonymiser, ...proof, microPulse, turn: wave.turn, validUntil });
  };

export type FindSeat = ReturnType<typeof makeFindSeat>;
