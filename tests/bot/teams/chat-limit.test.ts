import { makeChatLimit } from '../../../bot/teams/chat-limit';

const chat = (id: string) => ({ conversation: { id } }) as Parameters<ReturnType<typeof makeChatLimit>['enter']>[0];

test('a chat that says more than can be answered has to wait; others do not', () => {
  const chats = makeChatLimit(2);
  const [first, second] = [chats.enter(chat('a')), chats.enter(chat('a'))];
  expect([first, second]).toEqual([expect.any(Function), expect.any(Function)]);
  expect(chats.enter(chat('a'))).toBeNull();
  expect(chats.enter(chat('b'))).not.toBeNull();
  first?.();
  const third = chats.enter(chat('a'));
  expect(third).not.toBeNull();
  expect(chats.enter(chat('a'))).toBeNull();
  second?.();
  third?.();
  expect([chats.enter(chat('a')), chats.enter(chat('a'))]).not.toContain(null);
});
