import fc from 'fast-check';
import { redact, redactionMark } from '#core/comment/redact';

const people = [
  'Anna-Lena Müller-Lüdenscheidt',
  'Jörg Groß',
  'Sean O’Brien',
  'van der Berg, Jan (External)',
  'Zoë Ångström',
  'Li Wu',
  'Kay Bo',
];
const shown = (text: string): string => redact(text, people).text;

test.each([
  ['Anna was great', '[…] was great'],
  ['ANNA and anna', '[…] and […]'],
  ['ask Müller-Lüdenscheidt', 'ask […]-[…]'],
  ['Mueller or Muller helped', '[…] or […] helped'],
  ['Mu\u0308ller helped', '[…] helped'],
  ['Herr Gross, Herr Groß, GROSS', 'Herr […], Herr […], […]'],
  ['Joerg’s team', '[…]’s team'],
  ['Annas Team, Müllers Plan', '[…] Team, […] Plan'],
  ['O’Brien answered', 'O’[…] answered'],
  ['Jan van der Berg', '[…] van der […]'],
  ['Zoe and Angstrom', '[…] and […]'],
  ['thanks, Anna Müller!', 'thanks, […]!'],
])('names go: %j', (text, expected) => expect(shown(text)).toBe(expected));

test.each([
  'Annabel mullered it',
  'planning, Januar, Bergung',
  'der, van, and the External team',
  'li, wu and bo are too short to tell from other words',
])('words that only look like names stay: %j', (text) =>
  expect(redact(text, people)).toEqual({ text, isChanged: false }),
);

test.each([
  ['write to jan.doe+pmo@example.co.uk.', 'write to […].'],
  ['(ü.x@firma.de)', '([…])'],
  ['ask @jdoe', 'ask […]'],
  ['see https://example.org/a?b=c#d, please', 'see […], please'],
  ['www.example.org/plan.', '[…].'],
  ['msteams://teams.example/l/1', '[…]'],
  ['call +49 (0)170 123-45 67 now', 'call […] now'],
  ['0170/1234567', '[…]'],
  ['12.500 € in 2024', '[…] € in […]'],
  ['12,500 euros', '[…] euros'],
  ['on 12.03.2026', 'on […]'],
  ['٠١٢٣٤', '[…]'],
  ['ABC-123, PRJ2024-07 and #4711', '[…], […] and […]'],
  ['XY-1, prj-2024, p-4711, SAP42', '[…], […], […], […]'],
])('what points at somebody goes: %j', (text, expected) => expect(shown(text)).toBe(expected));

test.each([
  'In Q3 we had 24/7 support, B2B and 5P, the 10th of 200 people, 90 %.',
  'Top-10 priority, 2nd attempt, 15-minute calls, CO2, #1 wish',
  'Rated 10, 20, 30; a@ b, @ home, mail me',
  'Ein Satz mit Umlauten: über Öl, größer, Maß.',
  '',
])('ordinary words and small numbers stay: %j', (text) =>
  expect(redact(text, people)).toEqual({ text, isChanged: false }),
);

test('says whether anything was taken out', () => {
  expect(redact('Anna', people).isChanged).toBe(true);
  expect(redact('nobody', people).isChanged).toBe(false);
  expect(redact('Anna', []).isChanged).toBe(false);
});

const letters = fc.stringMatching(/^[a-zäöüß]{3,12}$/).filter((name) => name.normalize('NFD').length >= 3);
const anyText = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.lorem(), fc.emailAddress(), fc.webUrl());

test('whatever is written, it does not grow, and nothing more is taken out of what was shown', () => {
  fc.assert(
    fc.property(anyText, fc.array(fc.oneof(letters, fc.string()), { maxLength: 5 }), (text, names) => {
      const once = redact(text, names);
      expect(once.text.length).toBeLessThanOrEqual(text.length);
      expect(redact(once.text, names)).toEqual({ text: once.text, isChanged: false });
      expect(once.isChanged).toBe(once.text !== text);
    }),
    { numRuns: 500 },
  );
});

test('a name goes wherever it stands as a word of its own, in any case', () => {
  const stops = new Set(
    'von vom van den der des dem und and the zum zur del dos das las los les ter ten bin ibn abu'.split(' '),
  );
  const name = letters.filter(
    (word) => !stops.has(word) && !/^(della|herr|frau|mrs|prof|ing|dipl|mba|phd)$/.test(word),
  );
  const around = fc.constantFrom(' ', ', ', '. ', '-', '’s ', '"', '(', '\n');
  fc.assert(
    fc.property(name, around, around, fc.boolean(), (word, before, after, isUpper) => {
      const { text } = redact(`x${before}${isUpper ? word.toUpperCase() : word}${after}y`, [`Xx ${word}`]);
      expect(text).toContain(redactionMark);
      expect(text.toLowerCase()).not.toContain(word);
    }),
  );
});

test('four digits in a row never stay', () => {
  fc.assert(
    fc.property(anyText, fc.integer({ min: 1000, max: 10 ** 12 }), anyText, (before, digits, after) => {
      expect(redact(before + String(digits) + after, []).text).not.toMatch(/[0-9]{4}/);
    }),
  );
});

test('the longest and most awkward comment takes no longer than any other', () => {
  const awkward = [
    'a',
    'a-',
    'A1-',
    '1 ',
    '1.',
    '@',
    'a@',
    'a.',
    '.',
    '#',
    '[…] ',
    '[…]',
    ' ',
    'http://',
    '(',
    '+',
    'Anna ',
    '-1',
    ',1',
  ];
  const names = Array.from({ length: 2_000 }, (_, index) => `Name${String.fromCharCode(97 + (index % 26))} Family`);
  redact('warm up', names);
  for (const piece of awkward) {
    for (const end of ['', '!', '@', '1', ' x']) {
      const text = piece.repeat(100_000 / piece.length) + end;
      const started = performance.now();
      redact(text, names);
      // A hundred times the longest comment: anything that grows with the square would take minutes.
      expect(performance.now() - started).toBeLessThan(2_000);
    }
  }
});
