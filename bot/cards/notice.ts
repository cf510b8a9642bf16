import type { CardAction } from '#core/contract/card-action';
import type { Language, Say } from '#core/language/language';
import { makeCardTemplate } from './card-template';
import template from './notice.json' with { type: 'json' };

/** An Adaptive Card as JSON, ready to be sent. */
export type Card = Readonly<Record<string, unknown>>;

/** A short card: a heading, a few lines, and up to six buttons. Text of people must be made plain by the caller. */
export type Notice = {
  readonly title: string;
  readonly lines: readonly string[];
  readonly buttons: readonly { readonly title: string; readonly data: CardAction }[];
};

const expand = makeCardTemplate(template);

/** Renders a notice as an Adaptive Card. */
export const renderNotice = (notice: Notice, language: Language, say: Say): Card =>
  expand({
    $root: {
      language,
      fallbackText: `${notice.title}. ${say('card.fallback')}`,
      title: notice.title,
      lines: notice.lines.map((line) => ({ line })),
      buttons: notice.buttons,
    },
  });
