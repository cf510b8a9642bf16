import { CardFactory } from 'botbuilder';
import type { Card } from '../cards/notice';
import type { Turn } from './turn';

/** What is shown in the dialog of a message's menu: a form, or a few words that end it. */
export type Dialog =
  | { readonly form: Card; readonly title: string; readonly height?: 'medium' | 'large' }
  | { readonly words: string };

const answer = async ({ context }: Turn, body: object): Promise<void> => {
  await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } });
};

/** Shows the dialog, or ends it with words. */
export const answerDialog = async (turn: Turn, dialog: Dialog): Promise<void> => {
  if ('words' in dialog) return answer(turn, { task: { type: 'message', value: dialog.words } });
  const { title, height = 'medium', form } = dialog;
  const value = { title, height, width: 'medium', card: CardFactory.adaptiveCard(form) };
  return answer(turn, { task: { type: 'continue', value } });
};

/** Ends the dialog and puts a card where somebody is writing a message; they send it, or not. */
export const answerWithCard = async (turn: Turn, card: Card, title: string): Promise<void> => {
  const attachment = { ...CardFactory.adaptiveCard(card), preview: CardFactory.thumbnailCard(title) };
  return answer(turn, {
    composeExtension: { type: 'result', attachmentLayout: 'list', attachments: [attachment] },
  });
};
