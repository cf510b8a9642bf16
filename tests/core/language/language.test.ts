import { languageOf, makeSay } from '#core/language/language';
import { makeVoices } from '#core/language/voices';

test.each([
  ['de', 'de'],
  ['de-AT', 'de'],
  ['DE-de', 'de'],
  ['en-GB', 'en'],
  ['fr-FR', 'en'],
  ['den', 'en'],
  ['', 'en'],
  [null, 'en'],
  [undefined, 'en'],
])('somebody whose Teams speaks %p is answered in %s', (locale, language) => {
  expect(languageOf(locale)).toBe(language);
});

test('numbers and dates are written as the reader writes them', () => {
  const closes = new Date('2026-12-01T12:00:00Z');
  expect(makeSay('en')('card.notNow.until', { closes })).toContain('December 1, 2026');
  expect(makeSay('de')('card.notNow.until', { closes })).toContain('1. Dezember 2026');
  expect(makeSay('de')('card.pulse.problem.too-long', { most: 1000 })).toContain('1.000');
});

test('what somebody is called is never read as part of the message', () => {
  const say = makeSay('en');
  for (const pmo of ['{pmo}', '{count, plural, other {#}}', "it's", '<b>x</b>', '# {']) {
    expect(say('card.pulse.title', { pmo })).toBe(`How is ${pmo} doing for you?`);
  }
});

test('a voice is made once', () => {
  const voices = makeVoices();
  expect(voices('de')).toBe(voices('de'));
  expect(voices('de')).not.toBe(voices('en'));
});
