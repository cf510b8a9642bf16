import { z } from 'zod';
import { draftSchema } from '#core/abcde/draft';
import type { Letter } from '#core/abcde/letter';
import { scoreOf } from '#core/abcde/score';
import { ok, type Result, refused } from '#core/kernel/result';
import { communicationSchema } from './communication';

const { purpose, channel, ratings, overrideReason } = communicationSchema.shape;

/** A message is open for some days after it goes, and times end with the year 9999: a row beyond could not be read again. */
const firstTooLate = '2100';

/** Of a checked message what its author decides. */
export const checkedMessageSchema = z.strictObject({
  ...draftSchema.shape,
  sendAt: draftSchema.shape.sendAt.refine((at) => at === null || at < firstTooLate, { params: { words: 'too-late' } }),
  purpose,
  channel,
  ratings,
  overrideReason,
});
export type CheckedMessage = z.infer<typeof checkedMessageSchema>;

export type GateRefusal = {
  readonly kind: 'letters-to-fix';
  /** Rated so low that the message has to be put right first, or a reason given why not. */
  readonly letters: readonly Letter[];
};

export type Passed = {
  readonly message: CheckedMessage;
  /** Letters that were to be put right, and that the author lets go with a reason. */
  readonly overridden: readonly Letter[];
};

/** Lets a message pass if no letter is to be put right, or its author says why it may go all the same. */
export const passGate = (message: CheckedMessage): Result<Passed, GateRefusal> => {
  const { toFix } = scoreOf(message.ratings);
  // Where there is nothing to override, there is no reason either.
  if (toFix.length === 0) return ok({ message: { ...message, overrideReason: null }, overridden: [] });
  if (message.overrideReason === null) return refused({ kind: 'letters-to-fix', letters: toFix });
  return ok({ message, overridden: toFix });
};
