import type { Communication } from '#core/communication/communication';
import type { Instrument } from '#core/instrument/instrument';
import type { Person } from '#core/stakeholder/person';
import type { Wave } from '#core/wave/wave';
import type { Pseudonymiser } from '#core/wave/wave-keys';

/** What became of one attempt to send a card. */
export type SendOutcome =
  | { readonly kind: 'sent'; readonly activityId: string }
  /** Teams asked to slow down or was briefly out of order: nothing was delivered, try again later; null where Teams named no time. */
  | { readonly kind: 'later'; readonly afterMilliseconds: number | null }
  /** Teams does not know this bot, or it has no token: everybody's card would fail, so the pass ends. Nothing was sent. */
  | { readonly kind: 'halt'; readonly reason: string; readonly afterMilliseconds: number }
  /** The connection was lost after the card went out: it may or may not have arrived. */
  | { readonly kind: 'unknown' }
  /** This person cannot be reached until something changes on their side. */
  | { readonly kind: 'unreachable'; readonly reason: 'not-installed' | 'blocked' | 'admin-disabled' | 'gone' }
  /** Teams refuses this card or this bot; another attempt would be refused too. */
  | { readonly kind: 'failed'; readonly reason: string };

/** One card of a wave for one person. */
export type Pulse = {
  readonly wave: Wave;
  readonly instrument: Instrument;
  /** The message that the wave carries or asks about; null for a pulse. */
  readonly message: Communication | null;
  /** Which card of the wave it is, and the person's place in its rotation. */
  readonly microPulse: number;
  readonly place: number;
  readonly person: Person;
  readonly pseudonymiser: Pseudonymiser;
  readonly workspaceName: string;
  readonly simulated: boolean;
  /** It was sent before, and not answered; the card says so. */
  readonly isReminder?: boolean;
};

/** Puts a pulse card into a person's chat: one attempt, no hidden retries. */
export interface PulseSender {
  /**
   * Waits until another card may go out in the tenant: null when it may now. When that would take longer than so many
   * milliseconds it answers at once with the time at which it may, and nobody waits.
   */
  turn(tenantId: string, withinMilliseconds: number): Promise<string | null>;
  /** How many cards are worth claiming at once: no claim should wait long for its turn. */
  chunk(): number;
  /**
   * Makes the card ready, and gives what sends it: one attempt. Made before its turn is taken, so that nothing but the
   * request lies between the turn and Teams. Throws when the card cannot be made.
   */
  prepare(pulse: Pulse): () => Promise<SendOutcome>;
}
