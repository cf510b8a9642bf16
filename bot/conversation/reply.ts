import { CardFactory } from 'botbuilder';
import type { Card } from '../cards/notice';
import type { Turn } from './turn';

/**
 * What the bot answers to a button. `view` is shown to the person alone, in place of the card, and may hold what they
 * filled in. `inChat` is what may stand in the chat's history, which Teams keeps: it never echoes an answer.
 */
export type Reply = { readonly view: Card; readonly inChat: Card | string } | { readonly text: string };

const cardType = 'application/vnd.microsoft.card.adaptive';
const messageType = 'application/vnd.microsoft.activity.message';

/** Answers a universal action (Action.Execute): the reply travels in the response of the invoke. */
export const answerExecute = async (turn: Turn, reply: Reply): Promise<void> => {
  const body =
    'text' in reply
      ? { statusCode: 200, type: messageType, value: reply.text }
      : { statusCode: 200, type: cardType, value: reply.view };
  await turn.context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } });
};

/** Answers an Action.Submit, which cannot return a card: the card is replaced by an edit, or a message is sent. */
export const answerSubmit = async (turn: Turn, reply: Reply): Promise<void> => {
  const said = 'text' in reply ? reply.text : reply.inChat;
  if (typeof said === 'string') {
    await turn.context.sendActivity(said);
    return;
  }
  const activity = { type: 'message', attachments: [CardFactory.adaptiveCard(said)] };
  const { replyToId } = turn.activity;
  try {
    if (!replyToId) throw new Error('The submit names no card to replace');
    await turn.context.updateActivity({ ...activity, id: replyToId });
  } catch {
    // An edit fails now and then in Teams; a new message says the same.
    await turn.context.sendActivity(activity);
  }
};
