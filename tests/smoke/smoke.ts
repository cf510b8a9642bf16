// The built product once through, on the Node that runs this: a pulse is answered in the chat, the wave is closed, the release
// is read. Prints one line; ends with 1 when anything is not as it should be.
import assert from 'node:assert/strict';
import { cardVerbs } from '#core/contract/card-action';
import { startConnectorEmulator } from '../support/connector-emulator';
import { eventually } from '../support/eventually';
import {
  actionData,
  cardOf,
  elementsOf,
  makeApiClient,
  makeOrganisation,
  makeTeamsActs,
  sentTo,
} from '../support/organisation';
import { removeData, startProduct } from '../support/product';

const people = 10;
const ratings = Object.fromEntries(
  ['PR1', 'PE1', 'PC1', 'PP1', 'PS1'].flatMap((id) => [
    [`${id}.expectation`, '6'],
    [`${id}.experience`, '4'],
  ]),
);

const run = async (): Promise<void> => {
  const [product, connector] = await Promise.all([startProduct(), startConnectorEmulator()]);
  const organisation = makeOrganisation(connector, people);
  const { lead, stakeholders, workspaceId } = organisation;
  const teams = makeTeamsActs(product, connector, organisation);
  const api = makeApiClient(product, organisation.tenantId);
  const base = `/api/workspaces/${workspaceId}`;
  await teams.installInTeam(lead);
  assert.equal((await api(lead, 'PUT', base, { kind: 'pmo' })).status, 201);
  for (const person of stakeholders) await teams.installPersonally(person);
  await api(lead, 'POST', `${base}/stakeholders`, { userIds: stakeholders.map(({ oid }) => oid) });
  const plan = { instrumentId: 'express', title: 'Smoke', audience: { kind: 'everyone' } };
  const path = `${base}/waves/${(await api(lead, 'POST', `${base}/waves`, plan)).body.id}`;
  assert.equal((await api(lead, 'POST', `${path}/open`)).status, 200);
  for (const person of stakeholders) {
    const card = await eventually(() =>
      sentTo(connector, person)
        .map(cardOf)
        .find((sent) => elementsOf(sent).some(({ verb }) => verb === cardVerbs.answer)),
    );
    const reply = await teams.execute(person, { ...actionData(card, cardVerbs.answer), ...ratings, V1: '5' });
    assert.equal(reply.status, 200);
  }
  assert.equal((await api(lead, 'POST', `${path}/close`)).status, 200);
  const release = await eventually(async () => {
    const { status, body } = await api(lead, 'GET', `${path}/release`);
    return status === 200 && body;
  }, 20_000);
  assert.equal(release.n, people);
  for (const { gap } of release.ps) assert.equal(gap.mean, -2);
  assert.equal((await fetch(`${product.url}/tab/`)).status, 200);
  assert.equal(await product.stop('SIGTERM'), 0);
  await connector.close();
  await removeData(product);
  process.stdout.write(`Smoke flow on Node ${process.version}: passed\n`);
};

run().catch((error: unknown) => {
  process.stderr.write(
    `Smoke flow on Node ${process.version}: failed\n${error instanceof Error ? error.stack : error}\n`,
  );
  process.exit(1);
});
