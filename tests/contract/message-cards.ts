// The cards of messages that the bot carries.
import { abcde } from '#core/instrument/about-messages';
import { type Language, makeSay } from '#core/language/language';
import { type MessageCard, renderMessageCard } from '../../bot/cards/message';
import type { Card } from '../../bot/cards/notice';
import { renderPulseCard } from '../../bot/cards/pulse';

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

/** The card that asks a reader about a message, one tap of five. */
export const readersCard = (language: Language): Card =>
  renderPulseCard(
    {
      instrument: abcde,
      microPulse: 1,
      place: 0,
      turn: 0,
      workspaceId: 'w1',
      workspaceName: 'Portfolio Office',
      simulated: false,
      waveId: 'readers-dates',
      closesAt: '2026-12-06T09:00:00.000Z',
      about: { purpose: 'New *dates*', sentAt: '2026-11-22T09:00:00.000Z' },
      seat: 'seat',
      orderOf: () => 0,
      inputs: {},
      problems: [],
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
