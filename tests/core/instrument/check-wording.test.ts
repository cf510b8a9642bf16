import { checkInstrument, checkWording } from '#core/instrument/check-wording';
import { express } from '#core/instrument/express';
import { builtInItemIds } from '#core/instrument/item';
import { type Language, makeSay } from '#core/language/language';

const kindsOf = (wording: string, language: Language): string[] =>
  checkWording(wording, language).map(({ kind, found }) => `${kind}: ${found}`);

test.each<[Language, string, string[]]>([
  ['en', 'Don’t you agree that the PMO helps?', ['leading: Don’t you']],
  ['en', "Don't you find it useful?", ["leading: Don't you"]],
  ['en', 'How excellent was the help?', ['leading: How excellent']],
  ['en', 'Surely the PMO helps', ['leading: Surely']],
  ['en', 'The outstanding help we give', ['leading: outstanding']],
  ['en', 'Help and advice', ['double-barrelled: and']],
  ['en', 'Plans as well as numbers', ['double-barrelled: as well as']],
  ['en', 'Chat or email', ['double-barrelled: or']],
  ['en', 'The PMO does not help', ['negated: not']],
  ['en', 'Nobody answers', ['negated: Nobody']],
  ['en', 'The PMO hasn’t helped', ['negated: hasn’t']],
  ['en', 'The PMO always helps', ['absolute: always']],
  ['en', 'It never fails', ['absolute: never']],
  ['en', 'All my requests are met', ['absolute: All']],
  ['de', 'Finden Sie nicht auch, dass das PMO hilft?', ['leading: Finden Sie nicht auch']],
  ['de', 'Das hilft, nicht wahr?', ['leading: nicht wahr']],
  ['de', 'Wie hervorragend war die Hilfe?', ['leading: Wie hervorragend']],
  ['de', 'Selbstverständlich hilft das PMO', ['leading: Selbstverständlich']],
  ['de', 'Hilfe und Rat', ['double-barrelled: und']],
  ['de', 'Hilfe oder Rat', ['double-barrelled: oder']],
  ['de', 'Hilfe sowie Rat', ['double-barrelled: sowie']],
  ['de', 'Das PMO hilft mir nicht', ['negated: nicht']],
  ['de', 'Ich bekomme keine Hilfe', ['negated: keine']],
  ['de', 'Das PMO hilft immer', ['absolute: immer']],
  ['de', 'Alle Anfragen werden beantwortet', ['absolute: Alle']],
  ['en', 'Excellent and never late', ['leading: Excellent', 'double-barrelled: and', 'absolute: never']],
])('%s: %s', (language, wording, found) => {
  expect(kindsOf(wording, language)).toEqual(found);
});

test.each<[Language, string]>([
  ['en', 'Promises to me being kept'],
  ['en', 'Orders handled by the band'],
  ['en', 'One-size-fits-all support'],
  ['en', 'The essentials (plans, numbers and decisions) being there'],
  ['en', 'Reports that show what was gained, not only what was done'],
  ['en', 'I know what happens next'],
  ['de', 'Zusagen an mich werden eingehalten'],
  ['de', 'Bundesweit gültige Regeln'],
  ['de', 'Berichte, die zeigen, was erreicht wurde, nicht nur, was getan wurde'],
])('%s: nothing to say about %s', (language, wording) => {
  expect(checkWording(wording, language)).toEqual([]);
});

test('more than twenty-five words are too many', () => {
  const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');
  expect(checkWording(words(25), 'en')).toEqual([]);
  expect(checkWording(`${words(25)} – too long`, 'en')).toEqual([
    { kind: 'too-long', language: 'en', found: 'too long' },
  ]);
});

// The rules look at words, not at meaning. These are known, and good as they are; the comment at the rules says why.
test('built-in wordings that the rules would name', () => {
  const say = makeSay('en');
  const named = builtInItemIds.flatMap((id) => {
    const kinds = checkWording(say(`item.${id}`), 'en').map(({ kind }) => kind);
    return kinds.length > 0 ? [`${id} ${kinds.join()}`] : [];
  });
  expect(named).toEqual([
    'PR2 double-barrelled',
    'PC1 double-barrelled',
    'PC2 negated',
    'PP3 double-barrelled',
    'PS1 double-barrelled',
    'PS2 double-barrelled',
    'PS3 negated',
    'SV2 double-barrelled',
    'CO1 double-barrelled',
    'IN1 double-barrelled',
    'RE1 double-barrelled',
    'RE2 negated',
    'EF1 double-barrelled,negated',
    'EF3 double-barrelled,negated',
    'EF4 double-barrelled',
    'importance double-barrelled',
  ]);
});

test('of an instrument, what a lead worded is checked, in each language', () => {
  expect(checkInstrument(express)).toEqual([]);
  const items = express.items.map((item) =>
    item.id === 'V1' ? { ...item, wording: { en: 'It never fails', de: 'Es hilft immer' } } : item,
  );
  expect(checkInstrument({ ...express, items })).toEqual([
    { kind: 'absolute', language: 'en', itemId: 'V1', found: 'never' },
    { kind: 'absolute', language: 'de', itemId: 'V1', found: 'immer' },
  ]);
});
