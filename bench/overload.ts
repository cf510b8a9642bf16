// What the product does at twice the rate that it can bear: how much it turns away, how long those wait whom it answers,
// and whether any answer that it thanked for is missing.
import { cpus } from 'node:os';
import autocannon from 'autocannon';
import { cardVerbs } from '#core/contract/card-action';
import { makePseudonymiser } from '../bot/keys/pseudonymiser';
import { startConnectorEmulator } from '../tests/support/connector-emulator';
import { eventually } from '../tests/support/eventually';
import { makeOrganisation, makeTeamsActs } from '../tests/support/organisation';
import { startProduct } from '../tests/support/product';
import { bodyOf, keyOf, oidOf, openWave, ratings } from './open-wave';

const bearableConnections = 32;
/** Enough that none has to wait for another: the rate is what is offered, whatever comes of it. */
const manyConnections = 1_600;
const bearableSeconds = 6;
const overloadSeconds = 12;
const times = 2;

type Request = Parameters<typeof autocannon>[0]['requests'][number];

type Load = {
  /** By status; 0 for no answer at all. */
  readonly statuses: Record<number, number>;
  readonly acceptedPerSecond: number;
  /** Of those that were answered as they wanted, in milliseconds. */
  readonly p50: number;
  readonly p99: number;
};

const quantile = (sorted: readonly number[], share: number): number =>
  Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);

const load = async (url: string, request: Request, seconds: number, rate: number | null): Promise<Load> => {
  const statuses: Record<number, number> = {};
  const accepted: number[] = [];
  const start = performance.now();
  const run = autocannon({
    url,
    connections: rate === null ? bearableConnections : manyConnections,
    duration: seconds,
    timeout: 30,
    requests: [request],
    ...(rate === null ? {} : { overallRate: Math.round(rate) }),
  });
  run.on('response', (_client: unknown, status: number, _bytes: number, milliseconds: number) => {
    statuses[status] = (statuses[status] ?? 0) + 1;
    if (status === 200) accepted.push(milliseconds);
  });
  const { errors, timeouts } = await run;
  if (errors + timeouts > 0) statuses[0] = errors + timeouts;
  accepted.sort((a, b) => a - b);
  const took = (performance.now() - start) / 1000;
  return {
    statuses,
    acceptedPerSecond: Math.round(accepted.length / took),
    p50: quantile(accepted, 0.5),
    p99: quantile(accepted, 0.99),
  };
};

/** First what can be borne, then twice as much. */
const overload = async (url: string, request: Request) => {
  await load(url, request, 2, null);
  const borne = await load(url, request, bearableSeconds, null);
  const offered = borne.acceptedPerSecond * times;
  const over = await load(url, request, overloadSeconds, offered);
  const turnedAway = (over.statuses[503] ?? 0) + (over.statuses[429] ?? 0);
  return { borne, offered_per_s: offered, over, turned_away: turnedAway };
};

const main = async (): Promise<void> => {
  const [product, connector] = await Promise.all([startProduct({ LOG_LEVEL: 'warn' }), startConnectorEmulator()]);
  try {
    const organisation = makeOrganisation(connector, 10);
    const { tenantId, workspaceId, lead } = organisation;
    const acts = makeTeamsActs(product, connector, organisation);
    const { waveId, answered } = await openWave(product, connector.serviceUrl, organisation, acts);
    const pseudonymiser = makePseudonymiser(await keyOf(product, organisation, waveId));
    let asked = 0;
    let thanked = 0;
    const bot = await overload(product.url, {
      method: 'POST',
      path: '/api/messages',
      headers: { 'content-type': 'application/json' },
      // Everybody answers once, so that rows can be counted.
      setupRequest: (request) => {
        const oid = oidOf(asked++);
        const seat = pseudonymiser.seat({ tenantId, oid }, 0);
        const data = { verb: cardVerbs.answer, v: 1, workspaceId, waveId, seat, place: 0, ...ratings, V1: '5' };
        return { ...request, body: bodyOf(organisation, connector.serviceUrl, oid, data) };
      },
      onResponse: (status, body) => {
        if (status === 200 && body.includes(cardVerbs.change)) thanked += 1;
      },
    });
    // The last ones may have been stored after their senders had stopped listening; none that was thanked for may be missing.
    await eventually(async () => Number(await answered()) >= thanked);
    const rows = Number(await answered());
    const token = await fetch(`${product.url}/local/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ tenantId, userId: lead.oid }),
    }).then(async (response) => ((await response.json()) as { token: string }).token);
    const api = await overload(product.url, {
      method: 'GET',
      path: `/api/workspaces/${workspaceId}/instruments`,
      headers: { authorization: `Bearer ${token}` },
    });
    const alive = await fetch(`${product.url}/readyz`);
    const line = {
      times,
      bot,
      api,
      answers: { thanked, rows, lost: Math.max(0, thanked - rows) },
      ready_after: alive.ok,
      connections: manyConnections,
      cores: cpus().length,
      node: process.version,
    };
    process.stdout.write(`${JSON.stringify(line)}\n`);
  } finally {
    await Promise.all([product.stop(), connector.close()]);
  }
};

void main();
