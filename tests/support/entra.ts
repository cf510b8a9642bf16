// Stands in for the two authorities of Microsoft whose tokens reach the product: the Bot Framework, which signs what Teams
// sends to the bot, and Microsoft Entra, which signs the tokens of people. Real HTTP on loopback; keys that rotate.
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CompactSign, exportJWK, generateKeyPair, type JWK } from 'jose';
import type { Authorities } from '../../bot/authorities';

export type Claims = Readonly<Record<string, unknown>>;

export type SigningKey = {
  readonly kid: string;
  readonly privateKey: CryptoKey;
  readonly jwk: JWK;
  /** The channels that it may sign for, which stand beside the keys of the Bot Framework. */
  readonly endorsements: readonly string[] | null;
};

/** What is published, and what it does when it is asked. */
export type Authority = {
  /** Newest first; what is not in here any more is not published any more. */
  readonly keys: SigningKey[];
  /** How it answers: as it should, with a fault of its own, with something that is no JSON, or never. */
  mood: 'well' | 'broken' | 'babbling' | 'silent';
  /** How often its keys were asked for. */
  asked: number;
};

export type Entra = {
  readonly authorities: Authorities;
  readonly botFramework: Authority;
  readonly tenants: Authority;
  /** Publishes a new key first, as an authority does that rotates its keys. */
  readonly rotate: (authority: Authority) => Promise<SigningKey>;
  /** A key of the Bot Framework that may sign for another channel alone. */
  readonly webChatKey: SigningKey;
  readonly stop: () => Promise<void>;
};

/** Makes a key that nobody has published yet. */
export const makeKey = async (endorsements: SigningKey['endorsements'] = null): Promise<SigningKey> => {
  const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
  return { kid: randomUUID(), privateKey, jwk: await exportJWK(publicKey), endorsements };
};

/** Signs claims as they are, whatever they are; the header can be anything too. */
export const signToken = (claims: Claims, key: SigningKey, header: Claims = {}): Promise<string> =>
  new CompactSign(new TextEncoder().encode(JSON.stringify(claims)))
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: key.kid, ...header })
    .sign(key.privateKey);

const makeAuthority = (...keys: SigningKey[]): Authority => ({ keys, mood: 'well', asked: 0 });

const published = ({ keys }: Authority) => ({
  keys: keys.map(({ kid, jwk, endorsements }) => ({
    ...jwk,
    kid,
    x5t: kid,
    use: 'sig',
    ...(endorsements ? { endorsements } : {}),
  })),
});

const answer = (response: ServerResponse, { mood }: Authority, body: unknown): void => {
  if (mood === 'silent') return;
  const text = mood === 'babbling' ? '<html>' : JSON.stringify(body);
  response.writeHead(mood === 'broken' ? 500 : 200, { 'content-type': 'application/json' }).end(text);
};

/** One set of keys for each test file: making them takes longer than most tests. */
let keysOfRun: Promise<readonly [SigningKey, SigningKey, SigningKey]> | undefined;

/** Starts both authorities on a free loopback port. */
export const startEntra = async (): Promise<Entra> => {
  keysOfRun ??= Promise.all([makeKey(['msteams', 'webchat', 'directline']), makeKey(['webchat']), makeKey()]);
  const [teamsKey, webChatKey, tenantKey] = await keysOfRun;
  const botFramework = makeAuthority(teamsKey, webChatKey);
  const tenants = makeAuthority(tenantKey);
  let url = '';
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    if (path === '/v1/.well-known/openidconfiguration')
      answer(response, botFramework, {
        issuer: 'https://api.botframework.com',
        jwks_uri: `${url}/v1/.well-known/keys`,
      });
    else if (path === '/v1/.well-known/keys') {
      botFramework.asked += 1;
      answer(response, botFramework, published(botFramework));
    } else if (/^\/[\w-]+\/v2\.0\/\.well-known\/openid-configuration$/.test(path))
      answer(response, tenants, { jwks_uri: `${url}/common/discovery/v2.0/keys` });
    else if (/^\/[\w-]+\/discovery\/v2\.0\/keys$/.test(path)) {
      tenants.asked += 1;
      answer(response, tenants, published(tenants));
    } else response.writeHead(404).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    authorities: { botFramework: url, entra: url },
    botFramework,
    tenants,
    webChatKey,
    rotate: async (authority) => {
      const key = await makeKey(authority.keys[0]?.endorsements);
      authority.keys.unshift(key);
      return key;
    },
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
};
