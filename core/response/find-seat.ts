import type { InvitationStore } from '#core/delivery/invitation-store';
import { findInstrument } from '#core/instrument/built-in';
import type { Instrument } from '#core/instrument/instrument';
import type { PersonRef } from '#core/kernel/person-ref';
import { ok, type Result, refused } from '#core/kernel/result';
import { type Wave, type WaveRef, waveRefOf } from '#core/wave/wave';
import type { Pseudonymiser, WaveKeys } from '#core/wave/wave-keys';
import type { RecallWave } from '#core/wave/wave-memory';

export type SeatRefusal =
  | { readonly kind: 'unknown-wave' }
  | { readonly kind: 'not-invited' }
  | { readonly kind: 'wave-closed' }
  | { readonly kind: 'wave-cancelled' };

/** A person's place in an open wave. */
export type Seat = {
  readonly wave: Wave;
  readonly instrument: Instrument;
  readonly pseudonymiser: Pseudonymiser;
  /** The person's proof of invitation, for the next card. */
  readonly proof: string;
  /** Until then the wave is known to be open; an answer whose storing would start later has to ask again. */
  readonly validUntil: string;
};

type Deps = {
  readonly recallWave: RecallWave;
  readonly keys: WaveKeys;
  readonly invitations: Pick<InvitationStore, 'find'>;
};

/** Why a wave in its present state takes no answers; null when it does. */
const refusalOf = (wave: Wave): SeatRefusal | null => {
  if (wave.state === 'open') return null;
  if (wave.state === 'cancelled') return { kind: 'wave-cancelled' };
  return { kind: wave.state === 'closing' || wave.state === 'closed' ? 'wave-closed' : 'not-invited' };
};

/** The seat on the card if it is this person's, else the seat of somebody whose invitation is found; null for others. */
const proofOf = async (
  deps: Deps,
  pseudonymiser: Pseudonymiser,
  person: PersonRef,
  ref: WaveRef,
  seat: string | undefined,
): Promise<string | null> => {
  if (seat !== undefined && pseudonymiser.hasSeat(person, seat)) return seat;
  return (await deps.invitations.find(ref, person.oid)) === null ? null : pseudonymiser.seat(person);
};

/**
 * Makes the check that a person may answer a wave now. The person comes from Teams, never from the card; the seat on the
 * card only saves a look-up of the invitation. It writes nothing.
 */
export const makeFindSeat =
  (deps: Deps) =>
  async (person: PersonRef, ref: WaveRef, seat: string | undefined): Promise<Result<Seat, SeatRefusal>> => {
    const recalled = await deps.recallWave(ref);
    if (!recalled) return refused({ kind: 'unknown-wave' });
    const { wave, validUntil } = recalled;
    const refusal = refusalOf(wave);
    if (refusal) return refused(refusal);
    const pseudonymiser = await deps.keys.find(waveRefOf(wave));
    const instrument = findInstrument(wave.instrumentId, wave.instrumentVersion);
    if (!pseudonymiser || !instrument) throw new Error('An open wave has no key or no instrument');
    const proof = await proofOf(deps, pseudonymiser, person, ref, seat);
    if (proof === null) return refused({ kind: 'not-invited' });
    return ok({ wave, instrument, pseudonymiser, proof, validUntil });
  };

export type FindSeat = ReturnType<typeof makeFindSeat>;
