import { z } from 'zod';
import { invitationStateSchema } from '#core/delivery/outbox/invitation';
import { keyTextSchema } from '#core/kernel/key-text';

export const reminderSchema = z.object({
  tenantId: keyTextSchema,
  workspaceId: keyTextSchema,
  waveId: keyTextSchema,
  /** Computed under the wave's key: it leads to a person only as long as the key is there. */
  id: z.string().regex(/^[0-9a-f]{64}$/),
  /** The card it reminds of. */
  microPulse: z.int().positive(),
  state: invitationStateSchema,
  attempt: z.int().nonnegative(),
  notBefore: z.iso.datetime().nullable(),
  reason: z.string().nullable(),
  claim: z.string().nullable(),
});

/** A reminder of somebody who had not answered; nothing in it says who. */
export type Reminder = z.infer<typeof reminderSchema>;
