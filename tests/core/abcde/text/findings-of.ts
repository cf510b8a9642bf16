import { readText } from '#core/abcde/text/read-text';
import type { JargonEntry, Span, TextFindings } from '#core/abcde/text/text-findings';

/** What is found in an English text. */
export const findingsOf = (text: string, jargon: readonly JargonEntry[] = []): TextFindings => {
  const reading = readText(text, jargon);
  if (reading.kind !== 'read') throw new Error(`taken for another language: ${text}`);
  return reading.findings;
};

/** The pieces of a text at these places. */
export const piecesOf = (text: string, spans: readonly Span[]): string[] =>
  spans.map(({ start, end }) => text.slice(start, end));
