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
  state: invitationStateSchema,
  /** How many times a worker has claimed it. */
  attempt: z.int().nonnegative(),
  /** While claimed: when the claim runs out. While planned: not to be sent before. */
  notBefore: z.iso.datetime().nullable(),
  /** Why it ended as unreachable, failed or cancelled; a word, never a message. */
  reason: z.string().nullable(),
  activityId: z.string().nullable(),
  /** The register's attributes, frozen when the wave opened. */
  attributes: attributesSchema,
});

/** One row of the outbox: one person's first card of one wave. */
export type Invitation = z.infer<typeof invitationSchema>;

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

/** Counts invitations by state; the six states add up to `invited`. */
export const countInvitations = (invitations: readonly Invitation[]): InvitationCounts => {
  const counts = { planned: 0, sent: 0, unknown: 0, unreachable: 0, failed: 0, cancelled: 0 };
  for (const { state } of invitations) counts[state === 'claimed' ? 'planned' : state] += 1;
  return { invited: invitations.length, ...counts };
};
