import type { TurnContext } from 'botbuilder';
import { ClaimsIdentity } from 'botframework-connector';
import pino from 'pino';
import { makeVoices } from '#core/language/voices';
import { makeAdapter, makeBotAuthentication } from '../../../bot/teams/adapter';
import { makeConnector } from '../../../bot/teams/connector';
import type { SharedPace } from '../../../bot/teams/shared-pace';
import { limitToOneAttempt } from '../../../bot/teams/single-attempt';
import { unpaced } from '../../support/unpaced';
import { letTimersGo, startToldConnector, type ToldConnector } from './told-connector';

let teams: ToldConnector;
beforeAll(letTimersGo);
beforeEach(async () => {
  teams = await startToldConnector();
});
afterEach(() => teams.stop());

const authentication = makeBotAuthentication(null);
const send = () =>
  makeConnector(authentication, '', async () => {}).send(teams.url, 'a:1', { type: 'message', text: 'x' });

test.each([429, 500, 502, 503, 504])('a card that is answered %i is posted exactly once', async (status) => {
  teams.tell({ status, headers: { 'retry-after': '0' } });
  await expect(send()).rejects.toMatchObject({ statusCode: status });
  expect(teams.asked).toEqual(['POST /v3/conversations/a:1/activities']);
});

test('a card whose connection is lost is posted exactly once', async () => {
  teams.tell('reset');
  await expect(send()).rejects.toThrow();
  expect(teams.asked).toHaveLength(1);
});

test.each([503, 'reset'] as const)(
  'an answer within a turn that meets %s is posted once, and so is the apology',
  async (failure) => {
    teams.tell(failure === 'reset' ? failure : { status: failure });
    const adapter = makeAdapter(authentication, makeVoices(), unpaced, pino({ level: 'silent' }));
    const activity = {
      type: 'message',
      channelId: 'msteams',
      serviceUrl: teams.url,
      from: { id: '29:x', name: '' },
      recipient: { id: '28:bot', name: '' },
      conversation: { id: 'a:1', isGroup: false, conversationType: 'personal', name: '' },
      text: 'help',
    };
    await adapter.processActivityDirect('', activity as never, async (context: TurnContext) => {
      await context.sendActivity('hello');
    });
    expect(teams.asked).toEqual(Array.from({ length: 2 }, () => 'POST /v3/conversations/a:1/activities'));
  },
);

test('a connector that hangs does not hold the bot for ever', async () => {
  const timeouts: number[] = [];
  const policies: {
    readonly name: string;
    readonly sendRequest?: (request: object, next: (request: object) => unknown) => unknown;
  }[] = [];
  const pipeline = {
    removePolicy: (policy: { readonly name: string }) => void policies.push(policy),
    addPolicy: (policy: (typeof policies)[number]) => void policies.push(policy),
  };
  const client = { client: { pipeline } };
  limitToOneAttempt(client as never, 10_000);
  limitToOneAttempt(client as never, 10_000);
  expect(policies.map(({ name }) => name)).toEqual(['defaultRetryPolicy', 'callTimeout']);
  const request = { timeout: 0 };
  await policies[1]?.sendRequest?.(request, (sent) => timeouts.push((sent as typeof request).timeout));
  expect(timeouts).toEqual([10_000]);
});

test('every call waits for its turn first', async () => {
  const turns: number[] = [];
  const factory = authentication.createConnectorFactory(new ClaimsIdentity([]));
  const client = limitToOneAttempt(await factory.create(teams.url, ''), 10_000, async () => {
    turns.push(teams.asked.length);
  });
  await client.conversations.sendToConversation('a:1', { type: 'message' });
  await client.conversations.sendToConversation('a:1', { type: 'message' });
  expect(turns).toEqual([0, 1]);
});

describe('whoever talks to the bot', () => {
  const hear = async (pace: Pick<SharedPace, 'turn'>): Promise<void> => {
    const adapter = makeAdapter(authentication, makeVoices(), pace, pino({ level: 'silent' }));
    const activity = {
      ...{ type: 'message', channelId: 'msteams', serviceUrl: teams.url, text: 'help' },
      ...{ from: { id: '29:x', name: '' }, recipient: { id: '28:bot', name: '' } },
      conversation: { id: 'a:1', tenantId: 'tenant', isGroup: false, conversationType: 'personal', name: '' },
    };
    await adapter.processActivityDirect('', activity as never, async (context: TurnContext) => {
      await context.sendActivity('hello');
    });
  };

  test('is answered on the lane that is kept for talking, in the person’s tenant', async () => {
    const turns: string[] = [];
    await hear({
      turn: async (tenantId, lane) => {
        turns.push(`${tenantId} ${lane}`);
        return null;
      },
    });
    expect(turns).toEqual(['tenant talk']);
    expect(teams.asked).toHaveLength(1);
  });

  test('is answered also when the storage that holds the pace is away', async () => {
    await hear({ turn: () => Promise.reject(new Error('planted')) });
    expect(teams.asked).toEqual(['POST /v3/conversations/a:1/activities']);
  });
});

test('what is left of botbuilder’s client honours such a timeout', async () => {
  teams.tell('hang');
  const factory = authentication.createConnectorFactory(new ClaimsIdentity([]));
  const client = limitToOneAttempt(await factory.create(teams.url, ''), 10_000);
  const { pipeline } = (client as unknown as { client: { pipeline: { addPolicy: (policy: object) => void } } }).client;
  pipeline.addPolicy({
    name: 'shorterTimeout',
    sendRequest: (request: { timeout: number }, next: (request: object) => unknown) => {
      expect(request.timeout).toBe(10_000);
      request.timeout = 200;
      return next(request);
    },
  });
  await expect(client.conversations.sendToConversation('a:1', { type: 'message' })).rejects.toMatchObject({
    name: 'AbortError',
  });
  expect(teams.asked).toHaveLength(1);
});
