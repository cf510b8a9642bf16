import { type EnterTurn, makeTurnLimits } from '../../../bot/teams/turn-limits';

const says = (id: string, type = 'message') => ({ type, conversation: { id } }) as Parameters<EnterTurn>[0];
const room = (most: number) => ({ most, waiting: 0, patienceMilliseconds: 0 });
const enterAll = (enter: EnterTurn, count: number, activityOf: (index: number) => Parameters<EnterTurn>[0]) =>
  Promise.all(Array.from({ length: count }, (_, index) => enter(activityOf(index))));

test('a chat that says more than can be answered has to wait; others do not, nor do its buttons', async () => {
  const enter = makeTurnLimits({ buttons: room(100), words: 100 });
  const entered = await enterAll(enter, 30, () => says('a'));
  expect(entered.every(({ ok }) => ok)).toBe(true);
  expect(await enter(says('a'))).toEqual({ ok: false, error: 'too-fast' });
  expect((await enter(says('a', 'invoke'))).ok).toBe(true);
  expect((await enter(says('b'))).ok).toBe(true);
  const [first] = entered;
  if (first?.ok) first.value();
  expect((await enter(says('a'))).ok).toBe(true);
  expect((await enter(says('a'))).ok).toBe(false);
});

test('a flood of words leaves room for answers, and a flood of answers for words', async () => {
  const enter = makeTurnLimits({ buttons: room(3), words: 5 });
  const words = await enterAll(enter, 7, (index) => says(`chat-${index}`));
  expect(words.filter(({ ok }) => ok)).toHaveLength(5);
  const answers = await enterAll(enter, 7, (index) => says(`chat-${index}`, 'invoke'));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(3);
  expect(answers.at(-1)).toEqual({ ok: false, error: 'too-busy' });
});

test('who found no room takes none in the chat either', async () => {
  const enter = makeTurnLimits({ buttons: room(1), words: 1 });
  const first = await enter(says('other'));
  for (let n = 0; n < 40; n += 1) expect(await enter(says('a'))).toEqual({ ok: false, error: 'too-busy' });
  if (first.ok) first.value();
  expect((await enter(says('a'))).ok).toBe(true);
});
