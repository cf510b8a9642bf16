// Every period that is promised to somebody comes from the one table: where it is written out in words, the words must
// say the same.
import { type Language, languages, type MessageKey, makeSay } from '#core/language/language';
import { type KeptThing, periods } from '#core/retention/periods';
import { periodWords } from '#core/retention/run-words';

const promises: readonly { readonly key: MessageKey; readonly things: readonly KeptThing[] }[] = [
  { key: 'card.pulse.promise', things: ['keys', 'answers', 'comments'] },
  { key: 'me.kept.answers.detail', things: ['keys', 'answers', 'comments'] },
  { key: 'me.kept.delivery.detail', things: ['invitations'] },
  { key: 'comments.hidden.removed', things: ['comments'] },
];

const numbersIn = (text: string): string[] => text.match(/\d+ (?:days|months|years|Tagen?|Monaten?|Jahren?)/g) ?? [];

describe.each(languages)('in %s', (language: Language) => {
  const say = makeSay(language);

  test.each(promises)('$key says how long, and no other time', ({ key, things }) => {
    const wanted = things.map((thing) => periodWords(periods[thing], say));
    const said = numbersIn(say(key, { pmo: 'PMO' }));
    // In German the ending depends on the sentence.
    const sorted = (texts: readonly string[]): string[] =>
      texts.map((text) => text.replace(/(Monate|Jahre)n$/, '$1')).sort();
    expect(sorted(said)).toEqual(sorted(wanted));
  });
});
