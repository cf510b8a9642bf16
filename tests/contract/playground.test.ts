import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { demoTenantId } from '../../bot/local/demo/cast';

test('the demo lives in the tenant of the Playground’s people, or the newcomer could not be invited', async () => {
  const folder = resolve(__dirname, '../../bot/local/playground');
  const text = await readFile(resolve(folder, '.m365agentsplayground.yml'), 'utf8');
  expect(/^tenantId: *"?([0-9a-f-]+)"?$/m.exec(text)?.[1]).toBe(demoTenantId);
});
