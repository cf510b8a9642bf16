import fc from 'fast-check';
import { readText } from '#core/abcde/text/read-text';
import { type Span, textFindingsSchema } from '#core/abcde/text/text-findings';
import { findingsOf, piecesOf } from './findings-of';

const longest = 10_000;
const filledWith = (piece: string) => piece.repeat(Math.ceil(longest / piece.length)).slice(0, longest);

const otherLanguages = [
  'Hallo Herr Müller, bitte schicken Sie mir den Bericht bis Freitag.',
  'Bonjour, merci de nous envoyer le rapport avant vendredi midi.',
  'Estimados colegas, por favor envíen el informe antes del viernes.',
  'Beste collega, wil je het rapport voor vrijdag sturen? Het is van belang dat we op tijd zijn.',
  'お疲れ様です。金曜日までに報告書を送ってください。',
];

describe('the language of a text', () => {
  it.each(otherLanguages)('is another: %s', (text) => {
    expect(readText(text, [])).toEqual({ kind: 'other-language' });
  });

  it.each(['No reply needed.', 'Tom, budget Atlas tomorrow?', 'Steering Committee Borealis – results'])(
    'is taken for English where the text is too short to tell: %s',
    (text) => expect(readText(text, []).kind).toBe('read'),
  );
});

describe('how a text reads', () => {
  it('counts words by white space, over sentences by lines', () => {
    const { words, sentences, meanSentence } = findingsOf('Next steps\n- Send it by 3.30 p.m.\n- Sign it');
    expect({ words, sentences: sentences.length, meanSentence }).toEqual({ words: 9, sentences: 3, meanSentence: 3 });
  });

  it('calls a sentence of 26 words long, and not one of 25', () => {
    const of = (count: number) => findingsOf(`${'word '.repeat(count - 1)}end.`).longSentences;
    expect([of(25).length, of(26).length]).toEqual([0, 1]);
  });

  it('is scored by Flesch from 100 words on', () => {
    // Ten sentences of ten words of one syllable: 206.835 − 1.015 · 10 − 84.6 · 1 = 112.085, held at 100.
    const easy = 'The cat sat on the mat and then it slept. '.repeat(10);
    expect(findingsOf(easy).readingEase).toBe(100);
    expect(findingsOf(easy.slice(0, -8)).readingEase).toBeNull();
  });

  it('is scored between the ends by its formula', () => {
    // 20 words with 30 syllables, five times: 206.835 − 1.015 · 20 − 84.6 · 1.5 = 59.635.
    const text =
      'The paper and the table and the window and the water and the garden and the river are under the green. ';
    expect(findingsOf(text.repeat(5)).readingEase).toBeCloseTo(206.835 - 1.015 * 21 - 84.6 * (28 / 21), 3);
  });
});

describe('words that readers may not know', () => {
  const jargon = [
    { term: 'RAID', meaning: 'risks and open points' },
    { term: 'RAID log', meaning: 'list of risks' },
    { term: 'gate', meaning: '' },
    { term: 'IT', meaning: 'computers' },
  ];
  const found = (text: string) =>
    findingsOf(text, jargon).jargon.map(({ start, end, term }) => [text.slice(start, end), term]);

  it('are whole words, small words in any case and in the plural', () => {
    expect(found('Gate 3, two gates, a gateway, propagate and “gate”.')).toEqual([
      ['Gate', 'gate'],
      ['gates', 'gate'],
      ['gate', 'gate'],
    ]);
  });

  it('are acronyms as they are written', () => {
    expect(found('We raid IT because it is in RAID.')).toEqual([
      ['IT', 'IT'],
      ['RAID', 'RAID'],
    ]);
  });

  it('are the longer of two entries', () => {
    expect(found('Update the RAID log.')).toEqual([['RAID log', 'RAID log']]);
  });
});

describe('plain words', () => {
  const replaced = (text: string) =>
    findingsOf(text).plainer.reduceRight(
      (all, { start, end, replacement }) => all.slice(0, start) + replacement + all.slice(end),
      text,
    );

  it('stand in the place of wordy turns, in their case', () => {
    expect(replaced('In order to utilise it, ask us prior to the meeting. Numerous teams ascertain this.')).toBe(
      'To use it, ask us before the meeting. Many teams find out this.',
    );
  });

  it.each([
    'The aforementioned report is overall good.',
    'It is at this type of gate.',
    'There is an endeavor to shorten it.',
  ])('are not offered where they would read badly: %s', (text) => expect(replaced(text)).toBe(text));
});

describe('where it is said', () => {
  it('is marked in the text', () => {
    const text = 'Dear project leads,\nplease update your plan by Friday 14 November.\nAnna Berg';
    const { actions, owners, dates } = findingsOf(text);
    expect(piecesOf(text, actions)).toEqual(['please update your plan by Friday 14 November']);
    expect(piecesOf(text, owners)).toEqual(['project leads']);
    expect(piecesOf(text, dates)).toEqual(['Friday 14 November']);
  });
});

const words =
  'please you must by Friday 5 May the report is approved e.g. Dr. “ ” " - * 1. \n : , ; ? ! Anna to send since last not 10:00 p.m. 😀 İ in order to , what we could'.split(
    ' ',
  );
const texts = fc.oneof(
  fc.string({ maxLength: 400, unit: 'binary' }),
  fc.array(fc.constantFrom(...words), { maxLength: 120 }).map((list) => list.join(' ')),
  fc.array(fc.constantFrom(...words), { maxLength: 120 }).map((list) => list.join('')),
);

const areOrdered = (spans: readonly Span[]) =>
  spans.every(({ start }, index) => index === 0 || start >= (spans[index - 1]?.start ?? 0));

describe('any text', () => {
  it('is read, with every place inside it, not empty and in order', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const reading = readText(text, [{ term: 'report', meaning: '' }]);
        if (reading.kind !== 'read') return;
        const found = textFindingsSchema.parse(reading.findings);
        const { sentences, longSentences, passiveSentences, jargon, plainer, actions, owners, dates } = found;
        for (const spans of [sentences, longSentences, passiveSentences, jargon, plainer, actions, owners, dates]) {
          expect(areOrdered(spans)).toBe(true);
          expect(spans.filter(({ start, end }) => start >= end || end > text.length)).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });

  // Texts on which careless patterns try every way to match before they give up.
  const nasty = [
    'a',
    ' ',
    '\n',
    '.',
    '. ',
    '" ',
    '!',
    'is not ',
    'please ',
    '1 ',
    '1/1/',
    '5 May ',
    'you need to ',
    'If, ',
    '(',
    '-',
    'İ',
    '😀',
  ];
  it.each(nasty)('of 10,000 signs is read, were it only of %j', (piece) => {
    expect(['read', 'other-language']).toContain(readText(filledWith(piece), [{ term: 'is not', meaning: '' }]).kind);
  });
});
