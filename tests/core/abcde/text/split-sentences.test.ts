import { splitSentences } from '#core/abcde/text/split-sentences';
import { piecesOf } from './findings-of';

// Each text with the number of its sentences.
const texts = [
  ['The board met at 3 p.m. It said yes.', 2],
  ['We use v2.1. It works.', 2],
  ['Ask Dr. Weiss. She knows.', 2],
  ['See no. 5 of the list.', 1],
  ['Costs, e.g. for IT, rose.', 1],
  ['It is late. thanks', 2],
  ['"We wait. Then we go," says Ann.', 1],
  ['Is it "done"? Yes.', 2],
  ['Call ext. 4471. Thanks!', 2],
  ['J. Smith leads it.', 1],
  ['Wait... what?', 1],
  ['We have pens, paper, etc. The rest follows.', 2],
  ['Really?! Yes.', 2],
  ['He asked: "Why?" Then he left.', 2],
  ['(See the annex.) We go on.', 2],
  ['Come at 3.30 p.m. on Friday.', 1],
  ['Approx. 40 came.', 1],
  ['One.\n\nTwo', 2],
  ['- One\n- Two\n1. Three', 3],
  ['Visit https://x.example/a.b. Then reply.', 2],
  ['It is 5 p.m. CET now.', 1],
  ['Great! :-) See you', 2],
  ['Yes. No. Maybe.', 3],
  ['Fig. 3 shows it. OK?', 2],
  ['It grew by 3. 5 is next.', 2],
  ['Ann (PMO Ltd.) leads.', 1],
] as const;

describe('a text is split into sentences', () => {
  it.each(texts)('%s', (text, count) => {
    expect(splitSentences(text)).toHaveLength(count);
  });

  it('without list marks and line ends', () => {
    const text = 'To do:\r\n - Send the list.\r\n 2) Sign it, e.g. today! Thanks\n\n• Sleep';
    expect(piecesOf(text, splitSentences(text))).toEqual([
      'To do:',
      'Send the list.',
      'Sign it, e.g. today!',
      'Thanks',
      'Sleep',
    ]);
  });
});
