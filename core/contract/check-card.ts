// What crosses the wire between a card on which a message is checked and the bot. The inputs travel beside it, as text.
import { z } from 'zod';
import { keyTextSchema } from '#core/kernel/key-text';

/** In characters: its waves are named by it with some more in front, and their names are keys as well. */
const longestDraftId = 64;

const draftFields = {
  v: z.literal(1),
  /** The PMO for which it is checked, unless the card asks. */
  workspaceId: keyTextSchema,
  /** Given to the draft once: however often it is sent to the register, it is entered once. */
  draftId: keyTextSchema.max(longestDraftId),
};

/** What the buttons of the card in a chat carry beside their verb. */
export const checkButtonShape = draftFields;

/** What the buttons of the dialog carry. */
export const checkStepSchema = z.object({
  ...draftFields,
  step: z.enum(['check', 'enter', 'insert']),
  /** Was the dialog opened where a message is being written? Then its text can be put there. */
  isComposing: z.boolean(),
});
export type CheckStep = z.infer<typeof checkStepSchema>;
