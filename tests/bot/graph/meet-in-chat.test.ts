import { makeMeetPerson } from '#core/stakeholder/meet-person';
import { makeMeetInChat } from '../../../bot/graph/meet-in-chat';
import type { TeamsMember } from '../../../bot/teams/connector';
import { makeMemoryPersonStore } from '../../support/memory/memory-person-store';

const ada = { tenantId: 'tenant', oid: 'ada' };
const chat = { chatId: '19:chat', serviceUrl: 'https://smba.example/emea/', name: 'Entra name' };

const start = (findMember: () => Promise<TeamsMember>) => {
  const people = makeMemoryPersonStore();
  const logged: unknown[] = [];
  const log = { warn: (entry: unknown) => void logged.push(entry) };
  const meetPerson = makeMeetPerson({ people, wasErased: async () => false });
  return { people, logged, meet: makeMeetInChat({ connector: { findMember }, meetPerson, botId: 'bot-1', log }) };
};

test('a person is known by what Teams tells of them in their chat', async () => {
  const { people, meet } = start(async () => ({ id: '29:ada', oid: 'ada', name: null }));
  await meet(ada, chat);
  expect((await people.find(ada))?.value).toMatchObject({
    name: 'Entra name',
    conversationId: '19:chat',
    serviceUrl: 'https://smba.example/emea/',
    teamsUserId: '29:ada',
    botId: '28:bot-1',
    reachability: 'reachable',
  });
});

test('somebody else in that place is nobody', async () => {
  const { people, meet } = start(async () => ({ id: '29:bob', oid: 'bob', name: 'Bob' }));
  await meet(ada, chat);
  expect(await people.list('tenant')).toEqual([]);
});

test('where Teams does not tell, nothing is known, and the log names nobody', async () => {
  const { people, logged, meet } = start(async () => {
    throw Object.assign(new Error('ada is not here'), { statusCode: 404 });
  });
  await meet(ada, chat);
  expect(await people.list('tenant')).toEqual([]);
  expect(logged).toEqual([{ event: 'installation.unmet', status: 404 }]);
});
