/** A text as it may be shown, and whether that differs from what was written. */
export type Redacted = { readonly text: string; readonly isChanged: boolean };

/** Stands where something was taken out; shorter than anything it stands for, so a text never grows. */
export const redactionMark = '[…]';

const fewestLettersOfName = 3;

/**
 * Parts of people's names that are also everyday words, titles or forms of address; taking them out would tell nothing
 * and make German comments unreadable.
 */
const notNames = new Set([
  ...['von', 'vom', 'van', 'den', 'der', 'des', 'dem', 'und', 'and', 'the', 'zum', 'zur', 'del', 'della', 'dos', 'das'],
  ...[
    'las',
    'los',
    'les',
    'ter',
    'ten',
    'bin',
    'ibn',
    'abu',
    'herr',
    'frau',
    'mrs',
    'prof',
    'ing',
    'dipl',
    'mba',
    'phd',
  ],
]);

const digraphs: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe', æ: 'ae' };

/** The ways a word is written with and without its umlauts: “Müller” is also “Mueller” and “Muller”. */
const spellingsOf = (word: string): string[] => {
  const lower = word.normalize('NFC').toLowerCase().replaceAll('ß', 'ss');
  const plain = lower.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ø', 'o').replaceAll('æ', 'ae');
  return [plain, lower.replace(/[äöüåøæ]/g, (letter) => digraphs[letter] ?? letter)];
};

const partsOf = (name: string): string[] =>
  // What stands in brackets after a name in Teams is a department or “Guest”, not a name.
  name.replace(/[([][^)\]]*[)\]]?/g, ' ').match(/[\p{L}\p{M}]+/gu) ?? [];

const isLongEnough = (word: string): boolean => [...word.normalize('NFC')].length >= fewestLettersOfName;

const spellingsOfAll = (names: readonly string[]): ReadonlySet<string> =>
  new Set(
    names
      .flatMap(partsOf)
      .filter((part) => isLongEnough(part) && !notNames.has(part.toLowerCase()))
      .flatMap(spellingsOf),
  );

/** Spelling out the names of a large workspace takes far longer than a comment does; a list is spelt out once. */
const spelt = new WeakMap<readonly string[], ReadonlySet<string>>();

const recallSpellings = (names: readonly string[]): ReadonlySet<string> => {
  const known = spelt.get(names) ?? spellingsOfAll(names);
  spelt.set(names, known);
  return known;
};

/** Is this word a name, or a name in the genitive (“Annas Team”)? */
const isName = (word: string, names: ReadonlySet<string>): boolean =>
  spellingsOf(word).some(
    (spelling) => names.has(spelling) || (spelling.endsWith('s') && names.has(spelling.slice(0, -1))),
  );

/** Project codes such as ABC-1, PRJ2024-07 or p-4711, but no Q3, 10th, B2B or Top-10. */
const isCode = (word: string): boolean => {
  const digits = word.match(/\p{Nd}/gu)?.length ?? 0;
  return digits >= 3 || /^\p{Lu}{2,}\p{Nd}{2,}/u.test(word) || /^\p{Lu}[\p{Lu}\p{Nd}]+[-_]\p{Nd}/u.test(word);
};

// Each pattern either starts at a place that occurs once in a run of its signs (the look-behinds), or repeats parts that
// cannot stand for one another: so none of them looks at a sign more than a few times.
const address =
  /(?:(?<![\p{L}\p{Nd}])(?:https?|ftp|file|msteams):\/\/|(?<![\p{L}\p{Nd}])www\.)[^\s<>"“”]*[^\s<>"“”.,;:!?)\]]/giu;
const mail = /(?<![\p{L}\p{Nd}._%+'-])[\p{L}\p{Nd}._%+'-]*@[\p{L}\p{Nd}._%+'-]*[\p{L}\p{Nd}]/gu;
const ticket = /#\p{Nd}{2,}/gu;
const code = /(?<![\p{L}\p{M}\p{Nd}_-])\p{L}[\p{L}\p{M}\p{Nd}]*(?:[-_][\p{L}\p{M}\p{Nd}]+)*/gu;
const number = /[+]?\p{Nd}(?:(?:[ ./()-]{0,3}|,)\p{Nd}){3,}/gu;
const word = /[\p{L}\p{M}]+/gu;
const marksInARow = /\[…\](?: ?\[…\])+/g;

/**
 * Takes out of a text what would point at somebody: given and family names of these people, mail addresses and mentions,
 * links, project codes, phone and other numbers of four digits or more (measurement method, section 9.5). It is light: who
 * writes how something happened may still be recognised, which is why authors see the result first. The list of names must
 * not be changed afterwards.
 */
export const redact = (text: string, names: readonly string[]): Redacted => {
  const known = recallSpellings(names);
  const redacted = text
    .replace(address, redactionMark)
    .replace(mail, redactionMark)
    .replace(ticket, redactionMark)
    .replace(code, (found) => (isCode(found) ? redactionMark : found))
    .replace(number, redactionMark)
    .replace(word, (found) => (isName(found, known) ? redactionMark : found))
    .replace(marksInARow, redactionMark);
  return { text: redacted, isChanged: redacted !== text };
};
