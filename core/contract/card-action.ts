// What crosses the wire between a card and the bot. Cards stay in chats for months, so an old `v` is never dropped.
import { z } from 'zod';
import { keyTextSchema } from '#core/kernel/key-text';
import { languages } from '#core/language/language';
import { checkButtonShape } from './check-card';
import { learnActions, learnVerbs } from './learn-card';

export const cardVerbs = {
  ...learnVerbs,
  answer: 'pulse.answer',
  change: 'pulse.change',
  notNow: 'pulse.not-now',
  stop: 'pulse.stop',
  resume: 'pulse.resume',
  showPreferences: 'preferences.show',
  savePreferences: 'preferences.save',
  showMyData: 'my-data.show',
  askErase: 'my-data.ask-erase',
  erase: 'my-data.erase',
  keepMyData: 'my-data.keep',
  setUpPmo: 'workspace.set-up-pmo',
  receiveQvr: 'workspace.receive-qvr',
  keepData: 'workspace.keep-data',
  checkAgain: 'message.check',
  enterMessage: 'message.enter',
  reviewMessage: 'message.review',
} as const;

const waveFields = {
  v: z.literal(1),
  workspaceId: keyTextSchema,
  waveId: keyTextSchema,
  /** Proof of invitation; without it the invitation itself is looked up. */
  seat: z.string().max(128).optional(),
  /** What the person was dealt for the wave, and which of its cards this is; the first one on older cards. */
  place: z.int().min(0).max(100_000).optional(),
  microPulse: z.int().min(1).max(20).optional(),
};

/** The author's part of a card's data. The inputs travel beside it and are checked against the instrument. */
export const cardActionSchema = z.discriminatedUnion('verb', [
  ...learnActions,
  z.object({
    verb: z.literal(cardVerbs.answer),
    ...waveFields,
    /** Tells which redacted texts its author has agreed to; only on a card that showed them. */
    seen: z.string().max(32).optional(),
    /** In which language the card was written: the turn of an answer does not read what its author chose. */
    language: z.enum(languages).optional(),
  }),
  z.object({ verb: z.literal(cardVerbs.change), ...waveFields }),
  z.object({ verb: z.literal(cardVerbs.notNow), ...waveFields }),
  z.object({ verb: z.literal(cardVerbs.stop), v: z.literal(1) }),
  z.object({ verb: z.literal(cardVerbs.resume), v: z.literal(1) }),
  z.object({ verb: z.literal(cardVerbs.showPreferences), v: z.literal(1) }),
  z.object({ verb: z.literal(cardVerbs.savePreferences), v: z.literal(1) }),
  z.object({ verb: z.literal(cardVerbs.showMyData), v: z.literal(1) }),
  z.object({ verb: z.literal(cardVerbs.askErase), v: z.literal(1) }),
  z.object({ verb: z.literal(cardVerbs.erase), v: z.literal(1) }),
  z.object({ verb: z.literal(cardVerbs.keepMyData), v: z.literal(1) }),
  z.object({ verb: z.literal(cardVerbs.setUpPmo), v: z.literal(1), workspaceId: keyTextSchema }),
  z.object({ verb: z.literal(cardVerbs.receiveQvr), v: z.literal(1), workspaceId: keyTextSchema }),
  z.object({ verb: z.literal(cardVerbs.keepData), v: z.literal(1), workspaceId: keyTextSchema }),
  z.object({ verb: z.literal(cardVerbs.checkAgain), ...checkButtonShape }),
  z.object({ verb: z.literal(cardVerbs.enterMessage), ...checkButtonShape }),
  z.object({
    verb: z.literal(cardVerbs.reviewMessage),
    v: z.literal(1),
    workspaceId: keyTextSchema,
    communicationId: keyTextSchema,
  }),
]);
export type CardAction = z.infer<typeof cardActionSchema>;
