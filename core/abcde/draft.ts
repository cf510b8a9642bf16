import { z } from 'zod';
import { audienceSchema } from '#core/wave/wave';
import { channelSchema } from './channel';

/** In characters: some four pages, which also fits into one column of a row with room to spare. */
export const longestMessage = 10_000;
export const longestPurpose = 120;
export const longestMeasure = 300;

export const draftSchema = z.strictObject({
  text: z.string().trim().min(1).max(longestMessage),
  /** Whom it is for, of the register; null while the author has not said. */
  audience: audienceSchema.nullable(),
  /** Null while the author has not said. */
  channel: channelSchema.nullable(),
  /** When it is meant to go; null while the author has not said. */
  sendAt: z.iso.datetime().nullable(),
  /** By what the author will see that it worked; empty while none is set. */
  successMeasure: z.string().trim().max(longestMeasure),
  /** On which day that is looked at; null while none is set. */
  reviewOn: z.iso.date().nullable(),
});

/** A message that is not sent yet, with what its author has settled about it. */
export type Draft = z.infer<typeof draftSchema>;
