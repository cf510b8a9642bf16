// The built bundle in its Azure configuration, with Azure's services on loopback: over TLS, with tokens of an identity.
import { startAzureCloud } from '../support/azure-cloud';
import { eventually } from '../support/eventually';
import { removeData, startProduct } from '../support/product';

jest.setTimeout(90_000);

const statusOf = async (url: string, init?: RequestInit): Promise<number> => (await fetch(url, init)).status;

test('it starts with tokens of its identity alone, refuses whoever shows none, and ends when it is told to', async () => {
  const cloud = await startAzureCloud();
  const product = await startProduct(cloud.env);
  expect(await statusOf(`${product.url}/healthz`)).toBe(200);
  expect(cloud.identityAsked).toContain(`${cloud.env.MANAGED_IDENTITY_CLIENT_ID} https://storage.azure.com`);
  expect(await statusOf(`${product.url}/api/me`)).toBe(401);
  expect(await statusOf(`${product.url}/local/token`, { method: 'POST' })).toBe(404);
  const activity = {
    type: 'message',
    text: 'hi',
    channelId: 'msteams',
    serviceUrl: 'https://smba.trafficmanager.net/',
  };
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(activity) };
  expect([400, 401, 403]).toContain(await statusOf(`${product.url}/api/messages`, init));
  expect(await product.stop('SIGTERM')).toBe(0);
  await removeData(product);
  await cloud.stop();
});

test('without storage it lives and says that it cannot work yet; it works as soon as storage is there', async () => {
  const cloud = await startAzureCloud({ isOpen: false });
  const product = await startProduct(cloud.env, undefined, '/healthz');
  const ready = await fetch(`${product.url}/readyz`);
  expect(ready.status).toBe(503);
  expect(await ready.json()).toMatchObject({ title: expect.stringMatching(/\w+ \w+/) });
  await eventually(() => product.output().includes('start.storage-missing'));
  // Where it broke, as a line of our sources.
  expect(product.output()).toContain('bot/tables/table-client.ts:');
  expect(product.process.exitCode).toBeNull();
  cloud.open();
  await eventually(async () => (await statusOf(`${product.url}/readyz`)) === 200, 40_000);
  expect(product.output()).toContain('start.storage-reached');
  expect(await product.stop('SIGTERM')).toBe(0);
  await removeData(product);
  await cloud.stop();
});

test('told to end while storage cannot be had, it ends', async () => {
  const cloud = await startAzureCloud({ isOpen: false });
  const product = await startProduct(cloud.env, undefined, '/healthz');
  await eventually(() => product.output().includes('start.storage-missing'));
  expect(await product.stop('SIGTERM')).toBe(0);
  await removeData(product);
  await cloud.stop();
});
