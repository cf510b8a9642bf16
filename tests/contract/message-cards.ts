// The cards of messages that the bot carries.
import { type Language, makeSay } from '#core/language/language';
import { type MessageCard, renderMessageCard } from '../../bot/cards/message';
import type { Card } from '../../bot/cards/notice';

/** A message of the PMO. */
export const messageCard = (
  language: Language,
  changes: Partial<MessageCard['message']> = {},
  simulated = false,
): Card =>
  renderMessageCard(
    {
      message: { purpose: 'New dates', text: 'Please approve by Friday.\n\nThank you', authorName: 'Ada', ...changes },
      workspaceName: 'Portfolio Office',
      simulated,
    },
    language,
    makeSay(language),
  );

/** Each kind of them. */
export const makeMessageCards = (language: Language) => ({
  message: messageCard(language),
  'message, simulated, of nobody': messageCard(language, { authorName: '' }, true),
  'message, as long as can be': messageCard(language, { text: '*_[('.repeat(2500) }),
});
