import { CardFactory } from 'botbuilder';
import type { AskReview } from '#core/communication/ask-reviews';
import type { Voices } from '#core/language/voices';
import { languageFor } from '#core/stakeholder/person';
import { renderReview } from '../cards/review';
import type { Connector } from './connector';

/** Makes the question to an author, on the day they set, what came of their message. */
export const makeAskReview =
  (deps: { readonly connector: Connector; readonly voices: Voices }): AskReview =>
  async (author, workspace, communication) => {
    const language = languageFor(author);
    const say = deps.voices(language);
    const card = renderReview({ workspace, communication, reached: '', lesson: '', problem: '' }, language, say);
    await deps.connector.send(author.serviceUrl, author.conversationId, {
      type: 'message',
      summary: say('messageReview.title', { purpose: communication.purpose }),
      attachments: [CardFactory.adaptiveCard(card)],
    });
  };
