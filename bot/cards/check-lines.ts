import type { Evidence } from '#core/abcde/evidence';
import { evidenceWords } from '#core/abcde/evidence-words';
import type { Span } from '#core/abcde/text/text-findings';
import type { Say } from '#core/language/language';
import { plainText } from './plain-text';

/** So many places are shown of each thing found, each with so many characters: a card is not the page it stands for. */
const mostPlaces = 5;
const longestPlace = 120;

/** One line below a letter; a detail belongs to the line before it. */
export type CheckLine = { readonly line: string; readonly isDetail: boolean };

/** Cut where it becomes too long, never in the middle of a sign that takes two places. */
const shortened = (text: string): string =>
  text.length <= longestPlace ? text : `${text.slice(0, longestPlace - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;

const excerpt = (text: string): string => plainText(shortened(text.replaceAll(/\s+/g, ' ').trim()));

const at = (text: string, { start, end }: Span): string => excerpt(text.slice(start, end));

const placesOf = ({ edits, spans, kind }: Evidence, text: string, say: Say): string[] => {
  const edited = edits.map(({ replacement, ...span }) => {
    const before = at(text, span);
    return replacement.trim() === ''
      ? say('communications.take.out', { before })
      : say('communications.take', { before, after: excerpt(replacement) });
  });
  const isEdited = ({ start, end }: Span): boolean => edits.some((edit) => edit.start === start && edit.end === end);
  // What is fine as it is need not be pointed out.
  const others = kind === 'good' ? [] : spans.filter((span) => !isEdited(span));
  return [...edited, ...others.map((span) => say('messageCheck.place', { text: at(text, span) }))];
};

/** What was found for a letter in lines of a card: each thing, and below it where, and what to write instead. */
export const linesOf = (evidence: readonly Evidence[], text: string, say: Say): CheckLine[] =>
  evidence.flatMap((found) => {
    const words = evidenceWords({ code: found.code, values: plainValues(found.values) }, say);
    const places = placesOf(found, text, say);
    const more = places.length - mostPlaces;
    return [
      { line: `${say(`communications.kind.${found.kind}`)} ${words}`, isDetail: false },
      ...places.slice(0, mostPlaces).map((line) => ({ line, isDetail: true })),
      ...(more > 0 ? [{ line: say('messageCheck.more', { count: more }), isDetail: true }] : []),
    ];
  });

/** Values may be words of people, such as the name of a group. A day is none. */
const plainValues = ({ on, ...values }: Evidence['values']): Evidence['values'] => ({
  ...Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? plainText(value) : value]),
  ),
  ...(on === undefined ? {} : { on }),
});
