import type { Language } from '#core/language/language';
import type { WordingWarning } from './copy-instrument';
import type { Instrument } from './instrument';

type Kind = WordingWarning['kind'];

/** A question longer than this is read twice, or not to its end. */
const mostWords = 25;

// Letters and digits of any language on neither side: \b knows English letters only, and "one-size-fits-all" is one word.
const word = (alternatives: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}’'-])(?:${alternatives})(?![\\p{L}\\p{N}’'-])`, 'iu');

type Rule = { readonly kind: Kind; readonly pattern: RegExp };

/**
 * What to look for, in this order. The rules look at words, not at meaning, so they also find what is harmless. Of the
 * built-in wordings they would name sixteen: those that say one thing in two words ("time and effort", "role and my
 * work"), those in which a "no" or "not" belongs to what is rated ("no chasing", "not having to give … twice"), and the
 * statements on harm (EF1, EF3, EF4), which must be negative. That is fine: a warning keeps nobody from saving, and
 * built-in wordings are not checked.
 */
const rules: Readonly<Record<Language, readonly Rule[]>> = {
  en: [
    {
      kind: 'leading',
      pattern: word(
        "(?:do|would|is|are|was|were|have|has|did|does|should|could|can|wo)n[’']t (?:you|it|they|we|this|that)|do you agree|surely|obviously|clearly|of course|everyone knows|how (?:excellent|great|good|wonderful|helpful|amazing|brilliant|bad|poor|terrible|awful)|excellent|outstanding|fantastic|amazing|wonderful|brilliant|world-class|terrible|awful|horrible",
      ),
    },
    { kind: 'double-barrelled', pattern: word('and|or|as well as|and/or') },
    {
      kind: 'negated',
      // "…, not only its rules" contrasts two things and turns no scale around.
      pattern: word(
        "(?<!, )not(?! only| just)|cannot|no|nor|neither|nobody|nothing|none|(?:do|does|did|is|are|was|were|has|have|had|wo|would|ca|could|should)n[’']t",
      ),
    },
    { kind: 'absolute', pattern: word('always|never|all|every|everyone|everybody|everything|completely|entirely') },
  ],
  de: [
    {
      kind: 'leading',
      pattern: word(
        'finden sie nicht(?: auch)?|sind sie nicht(?: auch)?|meinen sie nicht(?: auch)?|nicht wahr|stimmen sie (?:mir )?zu|sicherlich|zweifellos|selbstverständlich|natürlich|offensichtlich|bekanntlich|wie (?:hervorragend|großartig|toll|gut|hilfreich|schlecht|furchtbar)|(?:hervorragend|exzellent|großartig|fantastisch|wunderbar|erstklassig|furchtbar|schrecklich)(?:e|er|es|en|em)?',
      ),
    },
    { kind: 'double-barrelled', pattern: word('und|oder|sowie|und/oder|sowohl') },
    { kind: 'negated', pattern: word('(?<!, )nicht(?! nur)|keine?[rsnm]?|nichts|niemand|weder') },
    {
      kind: 'absolute',
      pattern: word('immer|nie|niemals|stets|jederzeit|alle[rsnm]?|jede[rsnm]?|vollständig|völlig|komplett'),
    },
  ],
};

/** What stands in brackets gives examples; it asks for nothing more. */
const withoutBrackets = (wording: string): string => wording.replace(/\([^)]*\)/g, ' ');

const wordsIn = (wording: string): string[] => wording.split(/\s+/).filter((part) => /[\p{L}\p{N}]/u.test(part));

/** What might make answers to a question worth less: at most one warning of each kind. */
export const checkWording = (wording: string, language: Language): WordingWarning[] => {
  const warnings: WordingWarning[] = [];
  let rest = withoutBrackets(wording);
  for (const { kind, pattern } of rules[language]) {
    const found = pattern.exec(rest)?.[0];
    if (found === undefined) continue;
    warnings.push({ kind, language, found });
    // "Don't you agree" is leading; that there is a "not" in it says nothing more.
    rest = rest.replace(found, ' ');
  }
  const words = wordsIn(wording);
  if (words.length > mostWords) warnings.push({ kind: 'too-long', language, found: words.slice(mostWords).join(' ') });
  return warnings;
};

/** The warnings about everything in an instrument that a lead worded. */
export const checkInstrument = (instrument: Instrument): WordingWarning[] =>
  instrument.items.flatMap(({ id, wording }) =>
    (['en', 'de'] as const).flatMap((language) => {
      const own = wording?.[language];
      return own === undefined ? [] : checkWording(own, language).map((warning) => ({ ...warning, itemId: id }));
    }),
  );
