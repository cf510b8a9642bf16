// The door of the bot: whatever is posted to it, the process lives, and nothing that Teams never sends gets through.
import { elementsOf } from '../../support/organisation';
import { somebody, startWorld, type World } from '../conversation/world';

// What has no conversation of its own shares one pace, at which Teams would let the bot answer.
jest.setTimeout(30_000);

let world: World;
const rejections: unknown[] = [];
const noteRejection = (reason: unknown): void => void rejections.push(reason);
const printed: unknown[][] = [];
const printers = ['error', 'warn', 'log'] as const;

beforeAll(async () => {
  process.on('unhandledRejection', noteRejection);
  for (const printer of printers) jest.spyOn(console, printer).mockImplementation((...line) => void printed.push(line));
  world = await startWorld();
});
afterAll(async () => {
  await world.stop();
  process.off('unhandledRejection', noteRejection);
  jest.restoreAllMocks();
});
afterEach(() => {
  expect(rejections).toEqual([]);
  expect(printed.splice(0)).toEqual([]);
});

const post = async (body: string | Uint8Array<ArrayBuffer>, headers: Readonly<Record<string, string>> = {}) => {
  const response = await fetch(`${world.url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  return { status: response.status, type: response.headers.get('content-type') ?? '', text: await response.text() };
};

let said = 0;

/** Somebody says “help”, as Teams posts it; each time in another conversation, of which each has a pace of its own. */
const valid = (): Record<string, unknown> => {
  const ann = somebody(world, 0);
  said += 1;
  return {
    type: 'message',
    id: '1700000000',
    text: 'help',
    channelId: 'msteams',
    serviceUrl: world.connector.serviceUrl,
    from: { id: ann.id, aadObjectId: ann.oid, name: ann.name },
    recipient: { id: '28:bot', name: 'PMO Pulse' },
    conversation: {
      conversationType: 'personal',
      tenantId: world.organisation.tenantId,
      id: `${ann.conversationId}-${said}`,
    },
    channelData: { tenant: { id: world.organisation.tenantId } },
    locale: 'en-US',
    localTimezone: 'Europe/Vienna',
    timestamp: '2026-11-22T09:00:00.000Z',
    localTimestamp: '2026-11-22T10:00:00.000+01:00',
    entities: [{ type: 'clientInfo', locale: 'en-US', country: 'US', platform: 'Web', timezone: 'Europe/Vienna' }],
  };
};

const expectAlive = async (): Promise<void> => {
  expect((await post(JSON.stringify(valid()))).status).toBe(200);
};

test('what Teams sends is heard', async () => {
  await expectAlive();
  expect(world.connector.sent.length).toBeGreaterThan(0);
});

test.each([
  ['a number for a type, which ends a careless process', '{"type":123}'],
  ['a type alone', '{"type":"message"}'],
  ['an empty object', '{}'],
  ['a list', '[]'],
  ['a list of activities', '[{"type":"message"}]'],
  ['a number', '7'],
  ['a text', '"message"'],
  ['null', 'null'],
  ['nothing', ''],
  ['half an object', '{"type":"mess'],
  ['no JSON', 'type=message'],
  ['a prototype', '{"__proto__":{"type":"message"},"constructor":1}'],
  ['a deep nest', `${'['.repeat(50_000)}${']'.repeat(50_000)}`],
])('%s gets 400, and says nothing about itself', async (_, body) => {
  const answer = await post(body);
  expect(answer.status).toBe(400);
  expect(answer.type).toContain('application/problem+json');
  expect(answer.text).not.toMatch(/\bat .*\.(ts|js)|node_modules|Error:/);
  await expectAlive();
});

test('a body that is too large gets 413', async () => {
  expect((await post(JSON.stringify({ ...valid(), text: 'x'.repeat(300_000) }))).status).toBe(413);
  await expectAlive();
});

test('a body that does not say that it is JSON gets 400 or 415', async () => {
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/json; charset=latin1']) {
    const { status } = await post(JSON.stringify(valid()), { 'content-type': type });
    expect([400, 415]).toContain(status);
  }
});

test('a body packed so that it grows without end is refused', async () => {
  const { gzipSync } = await import('node:zlib');
  const bomb = new Uint8Array(gzipSync(JSON.stringify({ ...valid(), text: 'x'.repeat(50_000_000) })));
  expect(bomb.length).toBeLessThan(256 * 1024);
  expect((await post(bomb, { 'content-encoding': 'gzip' })).status).toBe(413);
  expect((await post(new TextEncoder().encode('not gzip'), { 'content-encoding': 'gzip' })).status).toBe(400);
});

test.each([
  'https://evil.example/',
  'http://169.254.169.254/latest/meta-data',
  'http://127.0.0.1.evil.example/',
  'http://evil.example#127.0.0.1',
  'http://127.0.0.1@evil.example/',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'not a url',
  '',
])('an activity that wants its answer sent to %j gets 400', async (serviceUrl) => {
  const answer = await post(JSON.stringify({ ...valid(), serviceUrl }));
  expect(answer.status).toBe(400);
  expect(answer.text).toContain('/serviceUrl');
});

const oddValues: readonly unknown[] = [
  7,
  -1,
  true,
  null,
  [],
  [null],
  {},
  '',
  'x',
  'x'.repeat(2_000),
  { $ne: null },
  [[]],
];
const fields = [
  ...['type', 'id', 'text', 'channelId', 'from', 'recipient', 'conversation', 'channelData', 'locale', 'localTimezone'],
  ...['timestamp', 'localTimestamp', 'expiration', 'entities', 'value', 'name', 'action', 'replyToId', 'membersAdded'],
  ...['membersRemoved', 'attachments', 'reactionsAdded', 'suggestedActions', 'inputHint', 'deliveryMode', 'callerId'],
  ...['label', 'valueType', 'relatesTo', 'importance', 'topicName', 'historyDisclosed', 'listenFor', 'semanticAction'],
];

test.each(fields)('whatever stands in “%s”, the answer is no fault of ours', async (field) => {
  for (const type of ['message', 'invoke', 'conversationUpdate', 'installationUpdate']) {
    for (const odd of oddValues) {
      const activity: Record<string, unknown> = {
        ...valid(),
        type,
        name: 'adaptiveCard/action',
        action: 'add',
        [field]: odd,
      };
      const { status, text } = await post(JSON.stringify(activity));
      expect({
        field,
        type,
        odd,
        status,
        isOurFault: status >= 500 && status !== 501,
        text: status >= 500 ? text : '',
      }).toMatchObject({
        isOurFault: false,
      });
    }
  }
});

test.each(['from', 'recipient', 'conversation', 'channelData'])(
  'whatever stands inside “%s” neither',
  async (field) => {
    const inner = { id: 1, aadObjectId: 1, name: 1, tenantId: 1, conversationType: 1, isGroup: 1, tenant: 1, team: 1 };
    for (const name of Object.keys(inner)) {
      for (const odd of oddValues) {
        const activity = valid();
        activity[field] = { ...(activity[field] as object), [name]: odd };
        const { status } = await post(JSON.stringify(activity));
        expect({ field, name, odd, isOurFault: status >= 500 }).toMatchObject({ isOurFault: false });
      }
    }
  },
);

test('an oid that could be read as a part of a key is refused', async () => {
  for (const aadObjectId of ['a|b', 'a/b', '../x', 'a b', 'x'.repeat(129), "' or 1 eq 1"]) {
    const activity = { ...valid(), from: { id: '29:x', aadObjectId } };
    expect((await post(JSON.stringify(activity))).status).toBe(400);
  }
});

test('a tenant id that could be read as a part of a key does no harm', async () => {
  const conversation = { conversationType: 'personal', tenantId: "x' or PartitionKey ne '", id: 'a:1' };
  const { status } = await post(JSON.stringify({ ...valid(), conversation }));
  expect(status).toBeLessThan(500);
  await expectAlive();
});

test('other methods and paths are not the bot’s', async () => {
  for (const method of ['GET', 'PUT', 'DELETE']) {
    expect((await fetch(`${world.url}/api/messages`, { method })).status).toBe(404);
  }
});

describe('with a bot identity', () => {
  test.each([
    ['no token', undefined],
    ['an empty token', 'Bearer '],
    ['rubbish', 'Bearer x.y.z'],
    ['another scheme', 'Basic eDp5'],
  ])('an activity with %s is refused, and nobody hears it', async (_, authorization) => {
    const registered = await startWorld({
      type: 'SingleTenant',
      id: '11111111-1111-4111-8111-111111111111',
      tenantId: '22222222-2222-4222-8222-222222222222',
      password: 'secret',
    });
    const response = await fetch(`${registered.url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(authorization ? { authorization } : {}) },
      body: JSON.stringify({ ...valid(), serviceUrl: registered.connector.serviceUrl }),
    });
    expect(response.status).toBe(401);
    expect(registered.calls).toEqual([]);
    expect(registered.connector.sent).toEqual([]);
    await registered.stop();
    // botbuilder itself prints why it refused; the words are its own and name nobody.
    expect(JSON.stringify(printed.splice(0))).not.toContain(somebody(world, 0).oid);
  });
});

test('nothing but cards and invoke responses was ever sent', () => {
  for (const { activity } of world.connector.sent) {
    const cards = elementsOf(activity.attachments).filter(({ type }) => type === 'AdaptiveCard');
    expect(cards.length + Number(typeof activity.text === 'string')).toBeGreaterThan(0);
  }
});
