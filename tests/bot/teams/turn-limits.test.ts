import { makeTurnLimits } from '../../../bot/teams/turn-limits';

type Enter = ReturnType<typeof makeTurnLimits>;
const says = (id: string, type = 'message') => ({ type, conversation: { id } }) as Parameters<Enter>[0];
const enterAll = (enter: Enter, count: number, activityOf: (index: number) => Parameters<Enter>[0]) =>
  Array.from({ length: count }, (_, index) => enter(activityOf(index)));

test('a chat that says more than can be answered has to wait; others do not', () => {
  const enter = makeTurnLimits({ buttons: 100, words: 100 });
  const entered = enterAll(enter, 10, () => says('a'));
  expect(entered.every(({ ok }) => ok)).toBe(true);
  expect(enter(says('a'))).toEqual({ ok: false, error: 'too-fast' });
  expect(enter(says('b')).ok).toBe(true);
  const [first] = entered;
  if (first?.ok) first.value();
  expect(enter(says('a')).ok).toBe(true);
  expect(enter(says('a')).ok).toBe(false);
});

test('a flood of words leaves room for answers, and a flood of answers for words', () => {
  const enter = makeTurnLimits({ buttons: 3, words: 5 });
  const words = enterAll(enter, 7, (index) => says(`chat-${index}`));
  expect(words.filter(({ ok }) => ok)).toHaveLength(5);
  const answers = enterAll(enter, 7, (index) => says(`chat-${index}`, 'invoke'));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(3);
  expect(answers.at(-1)).toEqual({ ok: false, error: 'too-busy' });
});

test('who found no room takes none in the chat either', () => {
  const enter = makeTurnLimits({ buttons: 0, words: 100 });
  for (let n = 0; n < 30; n += 1) expect(enter(says('a', 'invoke'))).toEqual({ ok: false, error: 'too-busy' });
  expect(enter(says('a')).ok).toBe(true);
});
