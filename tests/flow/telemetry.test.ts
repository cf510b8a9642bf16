// Every byte that the built bundle sends to Azure Monitor, looked through for what must not be in it.
import { startAzureCloud } from '../support/azure-cloud';
import { removeData, startProduct } from '../support/product';

jest.setTimeout(90_000);

const workspaceId = 'planted-workspace';
const activity = {
  type: 'invoke',
  id: 'planted-activity',
  channelId: 'msteams',
  serviceUrl: 'https://smba.trafficmanager.net/planted-service/',
  from: { id: '29:planted-person', aadObjectId: 'planted-oid', name: 'Planted Person' },
  conversation: { id: 'a:planted-conversation', tenantId: 'planted-tenant', conversationType: 'personal' },
  value: { action: { type: 'Action.Execute', data: { verb: 'answer', comment: 'planted words' } } },
};

test('routes, statuses and sums leave; addresses, ids, names and turns in the chat do not', async () => {
  const cloud = await startAzureCloud();
  const product = await startProduct({ ...cloud.env, ...cloud.measuring });
  const ask = (path: string, init: RequestInit = {}) => fetch(`${product.url}${path}`, init);
  const headers = { authorization: 'Bearer planted-token', 'user-agent': 'planted-agent' };
  expect((await ask(`/api/workspaces/${workspaceId}/dashboard?planted=query`, { headers })).status).toBe(401);
  await ask('/api/planted-path');
  const body = JSON.stringify(activity);
  await ask('/api/messages', { method: 'POST', headers: { ...headers, 'content-type': 'application/json' }, body });
  // What is left to send is sent when it ends.
  expect(await product.stop('SIGTERM')).toBe(0);
  const all = cloud.measurements.join('\n');
  expect(all).toContain('GET /api/workspaces/{workspaceId}/dashboard');
  expect(all).toContain('api.duration');
  expect(all).toContain('process.memory');
  for (const planted of [
    'planted',
    'Planted',
    '/api/messages',
    'windows.net',
    'vault.azure.net',
    'chat.turns',
    'msi/token',
  ])
    expect(all).not.toContain(planted);
  await removeData(product);
  await cloud.stop();
});

test('without a place to send them to, nothing is measured or loaded', async () => {
  const cloud = await startAzureCloud();
  const product = await startProduct(cloud.env);
  await fetch(`${product.url}/api/me`);
  await product.stop('SIGTERM');
  expect(cloud.measurements).toEqual([]);
  await removeData(product);
  await cloud.stop();
});
