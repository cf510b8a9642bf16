// What the product does at twice the rate that it can bear: how much it turns away, how long those wait whom it answers,
// and whether any answer that it thanked for is missing. Ends with 1, and words, when it does not keep what it promises.
// Nothing in front of it counts requests a minute (local mode never does): what is measured is what one process takes on.
import { cpus } from 'node:os';
import { cardVerbs } from '#core/contract/card-action';
import { makePseudonymiser } from '../bot/keys/pseudonymiser';
import { startConnectorEmulator } from '../tests/support/connector-emulator';
import { eventually } from '../tests/support/eventually';
import { makeOrganisation, makeTeamsActs } from '../tests/support/organisation';
import { startProduct } from '../tests/support/product';
import { bodyOf, keyOf, oidOf, openWave, ratings } from './open-wave';
import { loadAtRate, loadInTurn, type Request } from './overload-load';
import { faultsOfOverload, turnedAway, unanswered } from './overload-verdict';

const warmUpRequests = 400;
const bearableRequests = 1_500;
const overloadSeconds = 15;
const times = 2;

/** So long those whom it answers may wait, in milliseconds: people at a tab, and Teams for the answer to a button. */
const p99Bounds = { api: 5_000, bot: 10_000 } as const;

/** First what can be borne, then twice as much. */
const overload = async (url: string, request: Request, p99Bound: number) => {
  const warmUp = await loadInTurn(url, request, warmUpRequests);
  const borne = await loadInTurn(url, request, bearableRequests);
  const offered = borne.acceptedPerSecond * times;
  const over = await loadAtRate(url, request, offered, overloadSeconds);
  const unknown = [warmUp, borne, over].reduce((sum, load) => sum + unanswered(load), 0);
  return { borne, offered_per_s: offered, over, turned_away: turnedAway(over), unknown, p99_bound: p99Bound };
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
    const sendAnswer: Request = {
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
    };
    const bot = await overload(product.url, sendAnswer, p99Bounds.bot);
    // The last ones may have been stored after their senders had stopped listening; none that was thanked for may be missing.
    await eventually(async () => Number(await answered()) >= thanked).catch(() => {});
    const rows = Number(await answered());
    const token = await fetch(`${product.url}/local/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ tenantId, userId: lead.oid }),
    }).then(async (response) => ((await response.json()) as { token: string }).token);
    const askApi: Request = {
      method: 'GET',
      path: `/api/workspaces/${workspaceId}/instruments`,
      headers: { authorization: `Bearer ${token}` },
    };
    const api = await overload(product.url, askApi, p99Bounds.api);
    const alive = await fetch(`${product.url}/readyz`);
    const answers = { thanked, unknown: bot.unknown, rows, lost: Math.max(0, thanked - rows) };
    const faults = faultsOfOverload({ bot, api }, answers);
    if (!alive.ok) faults.push('The process was not ready afterwards');
    const line = {
      times,
      bot,
      api,
      answers,
      ready_after: alive.ok,
      faults,
      cores: cpus().length,
      node: process.version,
    };
    for (const fault of faults) process.stderr.write(`${fault}\n`);
    if (faults.length > 0) process.exitCode = 1;
    process.stdout.write(`${JSON.stringify(line)}\n`);
  } finally {
    await Promise.all([product.stop(), connector.close()]);
  }
};

void main();
