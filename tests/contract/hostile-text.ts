// Text that somebody typed, and that must stay text on every card.

/** How a template of Adaptive Cards names a value. */
export const placeholder = (name: string): string => `\${${name}}`;

/** What somebody may type where a card shows their words. */
export const hostile = [
  '**bold** _it_ ~~no~~ `code`',
  '[click](https://evil.example)',
  '![pixel](https://evil.example/x.png)',
  '<at>Everyone</at>',
  '<img src=x>',
  '# heading',
  '\\[escaped](https://evil.example)',
  `${placeholder('title')} ${placeholder('1+1')} ${placeholder('$root')}`,
  '{pmo} {count, plural, other {#}}',
  '"}],"version":"9.9","x":[{"',
  '{{DATE(2026-11-22T00:00:00Z, SHORT)}}',
];

/** Markdown, or a mention, that a card would take for more than text. */
export const markdown = /(?<!\\)(?:\*\*|_it_|~~|`|\[click\]\(|!\[|<at>|<img|# heading|\[escaped\]\()/;
