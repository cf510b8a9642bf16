import type { Communication } from '#core/communication/communication';
import { type CardAction, cardVerbs } from '#core/contract/card-action';
import type { Language, Say } from '#core/language/language';
import { makeCardTemplate } from './card-template';
import template from './message.json' with { type: 'json' };
import type { Card } from './notice';
import { plainText } from './plain-text';

/** What a message card is made of. */
export type MessageCard = {
  readonly message: Pick<Communication, 'purpose' | 'text' | 'authorName'>;
  readonly workspaceName: string;
  readonly simulated: boolean;
};

const expand = makeCardTemplate(template);

/** A line of text; what would begin a list in Markdown is escaped too. */
const plainLine = (line: string): string =>
  plainText(line.trim()).replace(/^(?:([-+])|(\d+)([.)]))(?=\s)/, (_, sign, number, dot) =>
    sign ? `\\${sign}` : `${number}\\${dot}`,
  );

/** The lines of a paragraph stay lines, which takes two line ends in a card. */
const plainLines = (paragraph: string): string => paragraph.split('\n').map(plainLine).join('\n\n');

const paragraphsOf = (text: string): string[] =>
  text
    .replaceAll('\r\n', '\n')
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map(plainLines);

/** A card of twice the longest text would be too big for Teams. */
const inShort = (text: string): string => (text.length > 1000 ? `${text.slice(0, 1000)} …` : text);

/** Renders a message of the PMO: who wrote it, the text as it was checked, and how to reply. */
export const renderMessageCard = (card: MessageCard, language: Language, say: Say): Card => {
  const { message, workspaceName } = card;
  const author = message.authorName;
  const pmo = plainText(workspaceName);
  const stopData: CardAction = { verb: cardVerbs.stop, v: 1 };
  return expand({
    $root: {
      language,
      fallbackText: say('card.message.fallback', {
        pmo: workspaceName,
        purpose: message.purpose,
        text: inShort(message.text),
      }),
      simulated: card.simulated ? say('card.simulated') : '',
      from: author
        ? say('card.message.from', { pmo, author: plainText(author) })
        : say('card.message.fromPmo', { pmo }),
      title: plainLine(message.purpose),
      paragraphs: paragraphsOf(message.text).map((text) => ({ text })),
      reply: author ? say('card.message.reply', { author: plainText(author) }) : say('card.message.replyPmo', { pmo }),
      stopTitle: say('card.message.stop'),
      stopData,
    },
  });
};
