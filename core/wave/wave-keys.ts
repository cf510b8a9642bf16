import type { PersonRef } from '#core/kernel/person-ref';
import type { WaveRef } from './wave';

/**
 * What can be computed under a wave's key, and by nobody without it. Each result belongs to its own domain, so that
 * none of them gives away another.
 */
export interface Pseudonymiser {
  /** The pseudonym under which a person's response is stored: HMAC-SHA-256(K_wave, tenantId|oid), hexadecimal. */
  pid(person: PersonRef): string;
  /** Proof, carried by a card, that this person was invited to this wave, in this place of the rotation (0, 1, …). */
  seat(person: PersonRef, place: number): string;
  /** Is this the seat of that person in that place? Compared in constant time. Cards without a place have place 0. */
  hasSeat(person: PersonRef, seat: string, place: number): boolean;
  /** Names a person's reminder of one card, so that what is kept of it tells nobody who got one. */
  reminder(person: PersonRef, microPulse: number): string;
  /** A number in [0, 1) that fixes where something stands for this person, for example a block in the order of asking. */
  draw(person: PersonRef, what: string): number;
}

/** The keys of waves, kept apart from the tables and destroyed after the wave (in no backup). */
export interface WaveKeys {
  /** Makes the wave's key unless it has one. */
  create(ref: WaveRef): Promise<void>;
  /** Null when the wave has no key, or has none any more. */
  find(ref: WaveRef): Promise<Pseudonymiser | null>;
  /** Destroys the key for good; repeating it is fine. */
  destroy(ref: WaveRef): Promise<void>;
}
