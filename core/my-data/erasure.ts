// Erasing a person: whatever names them goes, and nothing tells what they had answered, or whether they had. Where a count
// rests on them, a stand-in without a name takes their place (see `stand-in.ts`); what was released stays as it is.
import { z } from 'zod';
import { keyTextSchema } from '#core/kernel/key-text';

export const erasureSchema = z.object({
  tenantId: keyTextSchema,
  /** Names the person to whoever knows them and holds the key of erasures, and to nobody else. */
  mark: z.string().regex(/^[0-9a-f]{64}$/),
  /** When they asked last; once it is finished, when that was. A backup that is older than this must not bring them back. */
  askedAt: z.iso.datetime(),
  /** What the work needs to be finished by anybody; null once it is, and then nothing here says who it was. */
  underWay: z
    .object({
      oid: keyTextSchema,
      /** Makes the names of the stand-ins, the same in every attempt; gone with the rest of this. */
      secret: z.string(),
      /** Is everything gone but what a closing wave may still hold in its hands? */
      isSwept: z.boolean(),
    })
    .nullable(),
});

/** That a person asked to be erased, and how far it has come. */
export type Erasure = z.infer<typeof erasureSchema>;
