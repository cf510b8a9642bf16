import { CardFactory } from 'botbuilder';
import type { AskReview } from '#core/communication/ask-reviews';
import type { Voices } from '#core/language/voices';
import { languageFor } from '#core/stakeholder/person';
import { renderNotice } from '../cards/notice';
import { plainText } from '../cards/plain-text';
import type { Connector } from './connector';

/** Makes the question to an author, on the day they set, what came of their message. */
export const makeAskReview =
  (deps: { readonly connector: Connector; readonly voices: Voices }): AskReview =>
  async (author, workspace, { purpose, successMeasure }) => {
    const language = languageFor(author);
    const say = deps.voices(language);
    const name = plainText(purpose);
    const card = renderNotice(
      {
        title: say('abcde.review.title', { name }),
        lines: [
          ...(successMeasure ? [say('abcde.review.measure', { measure: plainText(successMeasure) })] : []),
          say('abcde.review.where', { pmo: plainText(workspace.name) }),
        ],
        buttons: [],
      },
      language,
      say,
    );
    await deps.connector.send(author.serviceUrl, author.conversationId, {
      type: 'message',
      summary: say('abcde.review.title', { name: purpose }),
      attachments: [CardFactory.adaptiveCard(card)],
    });
  };
