// A stand-in for Teams' connector: real HTTP on loopback, and nothing that Teams does not do. It keeps what was sent.
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type EmulatedMember = { readonly id: string; readonly aadObjectId: string; readonly name: string };

export type SentActivity = {
  readonly method: 'POST' | 'PUT';
  readonly conversationId: string;
  readonly activityId: string;
  readonly activity: {
    readonly type: string;
    readonly text?: string;
    readonly attachments?: readonly { readonly contentType: string; readonly content: unknown }[];
    readonly [key: string]: unknown;
  };
};

export type ConnectorEmulator = {
  readonly serviceUrl: string;
  readonly sent: SentActivity[];
  /** Members by conversation id: a team's roster, or the one person of a personal conversation. */
  readonly members: Map<string, EmulatedMember[]>;
  readonly teams: Map<string, { readonly name: string; readonly aadGroupId: string }>;
  /** Makes the connector answer the next requests with this status, until null. */
  fail: number | null;
  readonly close: () => Promise<void>;
};

const readJson = async (request: IncomingMessage): Promise<SentActivity['activity']> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return chunks.length === 0 ? { type: 'none' } : JSON.parse(Buffer.concat(chunks).toString('utf8'));
};

const answer = (response: ServerResponse, status: number, body: unknown): void => {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
};

const notFound = (response: ServerResponse, code: string): void => answer(response, 404, { error: { code } });

type Call = { readonly request: IncomingMessage; readonly response: ServerResponse; readonly ids: readonly string[] };

/** Starts an emulator on a free loopback port. */
export const startConnectorEmulator = async (): Promise<ConnectorEmulator> => {
  const sent: SentActivity[] = [];
  const members: ConnectorEmulator['members'] = new Map();
  const teams: ConnectorEmulator['teams'] = new Map();
  let nextId = 1;

  const keep = async ({ request, response, ids }: Call, method: 'POST' | 'PUT'): Promise<void> => {
    const activity = await readJson(request);
    const activityId = method === 'PUT' ? (ids[1] ?? '') : `1700000000${nextId++}`;
    sent.push({ method, conversationId: ids[0] ?? '', activityId, activity });
    answer(response, method === 'PUT' ? 200 : 201, { id: activityId });
  };
  const routes: readonly (readonly [string, RegExp, (call: Call) => void | Promise<void>])[] = [
    ['POST', /^\/v3\/conversations\/([^/]+)\/activities(?:\/([^/]+))?$/, (call) => keep(call, 'POST')],
    ['PUT', /^\/v3\/conversations\/([^/]+)\/activities\/([^/]+)$/, (call) => keep(call, 'PUT')],
    ['POST', /^\/v3\/conversations$/, ({ response }) => answer(response, 201, { id: `a:made-${nextId++}` })],
    [
      'GET',
      /^\/v3\/conversations\/([^/]+)\/pagedmembers$/,
      ({ response, ids }) => answer(response, 200, { members: members.get(ids[0] ?? '') ?? [] }),
    ],
    [
      'GET',
      /^\/v3\/conversations\/([^/]+)\/members\/([^/]+)$/,
      ({ response, ids }) => {
        const member = members.get(ids[0] ?? '')?.find(({ id }) => id === ids[1]);
        if (member) answer(response, 200, member);
        else notFound(response, 'MemberNotFoundInConversation');
      },
    ],
    [
      'GET',
      /^\/v3\/teams\/([^/]+)$/,
      ({ response, ids }) => {
        const team = teams.get(ids[0] ?? '');
        if (team) answer(response, 200, { id: ids[0], ...team });
        else notFound(response, 'BadArgument');
      },
    ],
  ];
  const emulator: Pick<ConnectorEmulator, 'fail'> = { fail: null };
  const server = createServer((request, response) => {
    if (emulator.fail !== null) return answer(response, emulator.fail, { error: { code: 'Planted' } });
    const path = new URL(request.url ?? '/', 'http://connector').pathname;
    for (const [method, pattern, handle] of routes) {
      const match = request.method === method ? pattern.exec(path) : null;
      if (match)
        return void handle({ request, response, ids: match.slice(1).map((id) => decodeURIComponent(id ?? '')) });
    }
    return notFound(response, 'NoSuchRoute');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return Object.assign(emulator, {
    serviceUrl: `http://127.0.0.1:${port}`,
    sent,
    members,
    teams,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  });
};
