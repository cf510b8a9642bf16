import type { JargonEntry, Span } from './text-findings';

export type FoundJargon = Span & JargonEntry;

const partOfWord = /[\p{L}\p{N}]/u;
const isPart = (sign: string): boolean => sign !== '' && partOfWord.test(sign);

/** An acronym is looked for as it is written: "IT" is not "it". */
const isAcronym = (term: string): boolean => term === term.toUpperCase() && term !== term.toLowerCase();

/** The plural too: "SLAs", "gates". */
const endOfWord = (text: string, end: number): number | null => {
  const withPlural = text.charAt(end) === 's' ? end + 1 : end;
  return [end, withPlural].find((place) => !isPart(text.charAt(place))) ?? null;
};

const placesOf = (term: string, text: string): Span[] => {
  const places: Span[] = [];
  for (let at = text.indexOf(term); at !== -1; at = text.indexOf(term, at + term.length)) {
    const end = endOfWord(text, at + term.length);
    if (end !== null && !isPart(text.charAt(at - 1))) places.push({ start: at, end });
  }
  return places;
};

// Letter by letter: some capitals have more than one small letter, which would move every place behind them.
const lowerCase = (text: string): string =>
  Array.from({ length: text.length }, (_, index) => {
    const lower = text.charAt(index).toLowerCase();
    return lower.length === 1 ? lower : text.charAt(index);
  }).join('');

/** Whole words of the PMO's own list. Of two entries at one place the longer one counts. */
export const findJargon = (text: string, entries: readonly JargonEntry[]): FoundJargon[] => {
  const lower = lowerCase(text);
  const longestFirst = [...entries].sort((a, b) => b.term.length - a.term.length);
  const found: FoundJargon[] = [];
  const taken = new Uint8Array(text.length);
  for (const { term, meaning } of longestFirst) {
    const places = isAcronym(term) ? placesOf(term, text) : placesOf(lowerCase(term), lower);
    for (const place of places) {
      if (taken[place.start] === 1) continue;
      taken.fill(1, place.start, place.end);
      found.push({ ...place, term, meaning });
    }
  }
  return found.sort((a, b) => a.start - b.start);
};
