// What crosses the wire between the menu of a message in Teams, its dialog and the bot.
import { z } from 'zod';
import { keyTextSchema } from '#core/kernel/key-text';
import { noteKinds } from '#core/stakeholder/note-in-register';
import { longestNote } from '#core/stakeholder/stakeholder';
import { checkStepSchema } from './check-card';

/** The commands in the menu of a message, by the ids that the app's manifest gives them. */
export const messageActions = { noteInRegister: 'noteInRegister', checkMessage: 'checkMessage' } as const;

const command = { commandId: z.literal(messageActions.noteInRegister) };

const bodySchema = z.object({ contentType: z.string().nullish(), content: z.string().nullish() }).nullish();

/** The message that somebody chose, as their Teams describes it: a claim, like everything that a client sends. */
export const chosenMessageSchema = z.object({
  ...command,
  messagePayload: z.object({
    from: z.object({ user: z.object({ id: keyTextSchema }).nullish() }).nullish(),
    body: bodySchema,
  }),
});

/** What the dialog holds when it opens: about whom, and of which PMO's register unless the dialog asks. */
export const noteDialogSchema = z.object({
  v: z.literal(1),
  userId: keyTextSchema,
  workspaceId: keyTextSchema,
});
export type NoteDialog = z.infer<typeof noteDialogSchema>;

/** The dialog as it comes back. Its inputs may be anything: what is wrong with them is said, not thrown. */
export const submittedNoteSchema = z.object({ ...command, data: noteDialogSchema.loose() });

/** The inputs of the dialog, filled in. */
export const noteInputsSchema = z.object({
  kind: z.enum(noteKinds),
  text: z.string().trim().min(1).max(longestNote),
});

const checkCommand = { commandId: z.literal(messageActions.checkMessage) };

/** Is this about the check of a message? */
export const checkCommandSchema = z.object(checkCommand);

/**
 * The message that is to be checked: the one that was chosen. Where one is being written, Teams does not tell its text, nor
 * is there any where the command comes from the box of commands.
 */
export const messageToCheckSchema = z.object({
  ...checkCommand,
  commandContext: z.string().max(32).nullish(),
  messagePayload: z.object({ body: bodySchema }).nullish(),
});

/** The dialog of a check as it comes back, with its inputs beside what its button carries. */
export const submittedCheckSchema = z.object({ ...checkCommand, data: checkStepSchema.loose() });
