// How the bot proves to Teams who it is, with the credentials of the SDK itself: what they ask for and with which proof,
// and that what they get is what Teams is shown.
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readBotCertificate } from '../../../bot/bot-certificate';
import type { BotIdentity } from '../../../bot/config';
import { makeBotAuthentication } from '../../../bot/teams/adapter';
import { makeConnector } from '../../../bot/teams/connector';
import { isLoopbackServiceUrl } from '../../../bot/teams/service-url';
import { certificate, startIdentity } from '../../support/azure-cloud';
import { startEntraTokenEndpoint } from '../../support/entra-token-endpoint';

const tenantId = '9f8e7d6c-aaaa-4bbb-8ccc-ddddeeeeffff';
const scope = 'https://api.botframework.com';
const own = readBotCertificate(certificate);
if (!own) throw new Error('no certificate');

// One for all: the SDK keeps its connections to Entra open.
let entra: Awaited<ReturnType<typeof startEntraTokenEndpoint>>;
beforeAll(async () => {
  entra = await startEntraTokenEndpoint();
});
afterAll(() => entra.stop());

let teams: Server;
let shown: (string | undefined)[];
// The SDK keeps tokens by bot for the whole process, so every test is about another bot.
let botId: string;
beforeEach(async () => {
  botId = randomUUID();
  shown = [];
  teams = createServer((request, response) => {
    shown.push(request.headers.authorization);
    response.setHeader('content-type', 'application/json');
    request.resume().on('end', () => response.end(JSON.stringify({ id: 'sent' })));
  }).listen(0, '127.0.0.1');
  await once(teams, 'listening');
});
afterEach(async () => {
  teams.closeAllConnections();
  teams.close();
  await once(teams, 'close');
});

/** Sends somebody a message as the delivery does. */
const send = (identity: BotIdentity): Promise<string> => {
  const { port } = teams.address() as AddressInfo;
  const connector = makeConnector(
    makeBotAuthentication(identity),
    identity.id,
    async () => undefined,
    5_000,
    isLoopbackServiceUrl,
  );
  return connector.send(`http://127.0.0.1:${port}/`, 'a:somebody', { type: 'message', text: 'hi' });
};

describe('a managed identity', () => {
  let identity: Awaited<ReturnType<typeof startIdentity>>;
  beforeEach(async () => {
    identity = await startIdentity();
    Object.assign(process.env, identity.env);
  });
  afterEach(async () => {
    for (const name of Object.keys(identity.env)) delete process.env[name];
    await identity.stop();
  });

  it('asks the app’s own endpoint as the bot, with no secret, and shows Teams what it gets', async () => {
    expect(await send({ id: botId, tenantId, type: 'UserAssignedMSI' })).toBe('sent');
    expect(identity.asked).toEqual([`${botId} ${scope}`]);
    expect(shown).toEqual([`Bearer ${identity.given[0]}`]);
    expect(entra.scopes).toEqual([]);
  });
});

describe.each([
  ['a secret', { password: 's3cret' }, { secret: 's3cret', certificate: null }],
  ['a certificate', { certificate: own }, { secret: null, certificate }],
] as const)('%s', (_, credential, proof) => {
  const makeIdentity = () => ({ id: botId, tenantId, type: 'SingleTenant', ...credential }) as const;

  it('is proved to Entra in the bot’s own tenant, and Teams is shown what comes of it', async () => {
    entra.apps.push({ id: botId, tenantId, ...proof });
    expect(await send(makeIdentity())).toBe('sent');
    expect(entra.scopes.at(-1)?.split(' ')[0]).toBe(`${scope}/.default`);
    expect(shown).toEqual([`Bearer ${entra.given.at(-1)}`]);
  });

  it.each([
    ['is not the bot’s', () => ({ tenantId, secret: 'another', certificate: null })],
    ['is of another tenant', () => ({ tenantId: randomUUID(), ...proof })],
  ])('that %s sends nothing', async (_case, registered) => {
    entra.apps.push({ id: botId, ...registered() });
    await expect(send(makeIdentity())).rejects.toThrow(/invalid_client/);
    expect(shown).toEqual([]);
  });
});
