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
  /** Of the mark of an answer: the pseudonym under which it says nothing now, for a restore to find it. Null for a person. */
  standIn: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable(),
  /** What the work needs to be finished by anybody; null once it is. */
  underWay: z
    .object({
      /** The object id, sealed under the key of erasures: nobody reads here who it is. */
      who: z.string(),
      /** Names the stand-in of an answer that was given after an earlier erasure; the same in every attempt. */
      secret: z.string(),
      /** Was everything gone through once? What was answered since was given anew, and stays. */
      isSwept: z.boolean(),
      /** The waves that a closing had in its hands then, as `workspace|wave`: their answers are still to be taken out. */
      left: z.array(z.string()),
    })
    .nullable(),
});

/** That a person asked to be erased, and how far it has come. */
export type Erasure = z.infer<typeof erasureSchema>;
