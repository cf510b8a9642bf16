// Step 3 of the path of an answer: one person's place in a wave, and how far the card has got. Every invitation is in
// exactly one state; `sent`, `unknown`, `unreachable`, `failed` and `cancelled` are final.
import { z } from 'zod';
import { keyTextSchema } from '#core/kernel/key-text';
import { attributesSchema } from '#core/stakeholder/stakeholder';

export const invitationStateSchema = z.enum([
  'planned',
  'claimed',
  'sent',
  'unknown',
  'unreachable',
  'failed',
  'cancelled',
]);
export type InvitationState = z.infer<typeof invitationStateSchema>;

export const invitationSchema = z.object({
  tenantId: keyTextSchema,
  workspaceId: keyTextSchema,
  waveId: keyTextSchema,
  oid: keyTextSchema,
  /** The card that state, attempt, reason and activity are about, counted from 1. */
  microPulse: z.int().positive(),
  state: invitationStateSchema,
  /** How many cards of the wave were delivered, may have been, or stand on the person's own page. */
  delivered: z.int().nonnegative(),
  /** How many times a worker has claimed it. */
  attempt: z.int().nonnegative(),
  /** While claimed: when the claim runs out. While planned: not to be sent before. */
  notBefore: z.iso.datetime().nullable(),
  /**
   * Why it ended as unreachable, failed or cancelled, or is planned again because Teams does not know the bot; a word,
   * never a message.
   */
  reason: z.string().nullable(),
  activityId: z.string().nullable(),
  /** Names the claim of the worker that has it, or last lost it: whoever lost it late can still say what became of it. */
  claim: z.string().nullable(),
  /** When its newest card went out, or may have. */
  sentAt: z.iso.datetime().nullable(),
  /** The register's attributes, frozen when the wave opened. */
  attributes: attributesSchema,
});

/** One row of the outbox: one person's cards of one wave, of which the newest is on its way or out. */
export type Invitation = z.infer<typeof invitationSchema>;

/** Of an invitation, what a release has to know. */
export type AskedPerson = Pick<Invitation, 'oid' | 'state' | 'delivered' | 'attributes'>;

/** How many invitations are in each state, as everyone may see; `planned` includes claimed ones. */
export type InvitationCounts = {
  readonly invited: number;
  readonly planned: number;
  readonly sent: number;
  readonly unknown: number;
  readonly unreachable: number;
  readonly failed: number;
  readonly cancelled: number;
};

/**
 * The invitation as it stands when this card is the newest: what is of an earlier card is planned for this one, except
 * while a worker still sends it. So one change of the wave plans the card for everybody at once, and a crash cannot leave
 * it planned for some. Who could not be reached or asked to stop is planned too: sending finds out what holds now.
 */
export const asOfCard = (invitation: Invitation, microPulse: number): Invitation =>
  invitation.microPulse >= microPulse || invitation.state === 'claimed'
    ? invitation
    : {
        ...invitation,
        microPulse,
        state: 'planned',
        attempt: 0,
        notBefore: null,
        reason: null,
        activityId: null,
        claim: null,
        sentAt: null,
      };

/** Has it no end yet? Then a worker will still send it, or is sending it. */
export const isPending = ({ state }: Pick<Invitation, 'state'>): boolean => state === 'planned' || state === 'claimed';

/**
 * How many people got at least one card, or may have got it. Rows that are older than the number of deliveries tell it
 * by their state.
 */
export const countDelivered = (invitations: Iterable<Pick<Invitation, 'delivered' | 'state'>>): number => {
  let count = 0;
  for (const { delivered, state } of invitations) {
    if (delivered > 0 || state === 'sent' || state === 'unknown') count += 1;
  }
  return count;
};

/** Counts invitations by state; the six states add up to `invited`. */
export const countInvitations = (invitations: readonly Pick<Invitation, 'state'>[]): InvitationCounts => {
  const counts = { planned: 0, sent: 0, unknown: 0, unreachable: 0, failed: 0, cancelled: 0 };
  for (const { state } of invitations) counts[state === 'claimed' ? 'planned' : state] += 1;
  return { invited: invitations.length, ...counts };
};

/** The counts of two groups of invitations together. */
export const addCounts = (one: InvitationCounts, other: InvitationCounts): InvitationCounts => ({
  invited: one.invited + other.invited,
  planned: one.planned + other.planned,
  sent: one.sent + other.sent,
  unknown: one.unknown + other.unknown,
  unreachable: one.unreachable + other.unreachable,
  failed: one.failed + other.failed,
  cancelled: one.cancelled + other.cancelled,
});
