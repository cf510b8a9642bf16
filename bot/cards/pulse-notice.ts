import { type CardAction, cardVerbs } from '#core/contract/card-action';
import { secondsOfCard } from '#core/instrument/card-items';
import type { Language, Say } from '#core/language/language';
import { type Card, renderNotice } from './notice';
import { plainText } from './plain-text';
import { buttonsOf, type PulseCard, planOf } from './pulse-card';

/**
 * Renders the short message that somebody gets who does not want the questions at once: its button brings the very card
 * that others get. The promise stands on that card, before anything is answered.
 */
export const renderPulseNotice = (card: PulseCard, language: Language, say: Say): Card => {
  const { workspaceId, waveId, seat, place, microPulse, workspaceName, closesAt } = card;
  const show: CardAction = { verb: cardVerbs.change, v: 1, workspaceId, waveId, seat, place, microPulse };
  const seconds = Math.ceil(secondsOfCard(planOf(card)) / 10) * 10;
  const long = closesAt
    ? say('card.notice.until', { seconds, closes: new Date(closesAt) })
    : say('card.notice.openEnded', { seconds });
  const { notNowTitle, notNowData, stopTitle, stopData } = buttonsOf(card, language, say);
  return renderNotice(
    {
      title: card.about
        ? say('card.readers.title', { purpose: plainText(card.about.purpose) })
        : say('card.notice.title', { pmo: plainText(workspaceName) }),
      lines: [
        ...(card.isReminder ? [say('card.pulse.reminder')] : []),
        long,
        ...(card.simulated ? [say('card.simulated')] : []),
      ],
      buttons: [
        { title: say('card.notice.show'), data: show },
        { title: notNowTitle, data: notNowData },
        { title: stopTitle, data: stopData },
      ],
    },
    language,
    say,
  );
};
