// What the Agents Toolkit reads: every variable has somewhere to come from, every file is there, and what comes out of it
// is a configuration that starts. The toolkit itself is not run here: it works with a sign-in only.
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { makeServerPackage } from '../../appPackage/make/make-server-package';
import { loadConfig } from '../../bot/config';
import { delegatedScopes } from '../../bot/graph/on-behalf-token';
import { tokenRules } from '../../bot/http/token-rules';
import { readBicep } from './bicep';

const root = join(__dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const matches = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, found]) => found ?? '');

/** The toolkit makes these itself. */
const toolkitsOwn = ['AAD_APP_ACCESS_AS_USER_PERMISSION_ID', 'RESOURCE_SUFFIX', 'TEAMSFX_ENV'];

const environments = [
  { steps: 'teamsapp.yml', template: 'infra/main.bicep', parameters: 'infra/azure.parameters.json', env: 'dev' },
  {
    steps: 'teamsapp.local.yml',
    template: 'infra/local.bicep',
    parameters: 'infra/azure.parameters.local.json',
    env: 'local',
  },
] as const;

describe.each(environments)('$steps', ({ steps, template, parameters, env }) => {
  const text = read(steps);
  const set = parseEnv(read(`env/.env.${env}`));
  const written = matches(text, /^ {6}\w+: ([A-Z][A-Z_]+)$/gm);

  it('names files that are there', () => {
    const files = matches(text, /: \.\/((?:appPackage|infra)\/\S+)$/gm);
    expect(files).toEqual(expect.arrayContaining([template, parameters, 'appPackage/aad.manifest.json']));
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });

  it('has a source for every variable', async () => {
    const { outputs } = await readBicep(read(template));
    const known = [
      ...toolkitsOwn,
      ...written,
      ...outputs.keys(),
      ...Object.keys(set).filter((name) => set[name] !== ''),
    ];
    const chosen = [
      'AZURE_SUBSCRIPTION_ID',
      'AZURE_RESOURCE_GROUP_NAME',
      'APP_NAME_SUFFIX',
      ...(env === 'local' ? ['BOT_DOMAIN'] : []),
    ];
    const files = [steps, parameters, 'appPackage/manifest.json', 'appPackage/de.json', 'appPackage/aad.manifest.json'];
    const used = new Set(files.flatMap((file) => matches(read(file), /\$\{\{(\w+)\}\}/g)));
    expect([...used].filter((name) => !known.includes(name) && !chosen.includes(name))).toEqual([]);
  });

  it('leaves no variable of its own without a line in the file of the environment', async () => {
    const { outputs } = await readBicep(read(template));
    const lines = [...outputs.keys(), ...written.filter((name) => !name.startsWith('SECRET_'))];
    expect(lines.filter((name) => !(name in set))).toEqual([]);
  });

  it('keeps secrets out of the repository', () => {
    expect(Object.keys(set).filter((name) => name.startsWith('SECRET_'))).toEqual([]);
    expect(read(`env/.env.${env}.user.example`)).toMatch(/^SECRET_BOT_PASSWORD=$/m);
    expect(read('.gitignore')).toMatch(/^env\/\.env\.\*\.user$/m);
  });

  it('gives the template the parameters that it asks for', async () => {
    const asked = [...(await readBicep(read(template))).parameters].filter(([, { initial }]) => initial === null);
    const given = Object.keys(JSON.parse(read(parameters)).parameters);
    expect(given).toEqual(expect.arrayContaining(asked.map(([name]) => name)));
  });
});

test('debugging starts with the variables that the toolkit writes', () => {
  const [, envs = ''] = read('teamsapp.local.yml').split(/^ {6}envs:$/m);
  const guid = '0a1b2c3d-1111-4222-8333-444455556666';
  const values: Readonly<Record<string, string>> = {
    BOT_ID: guid,
    BOT_TENANT_ID: guid,
    SECRET_BOT_PASSWORD: 's3cret',
    BOT_DOMAIN: 'abc-3978.euw.devtunnels.ms',
  };
  const variables = Object.fromEntries(
    [...envs.matchAll(/^ {8}(\w+): (.+)$/gm)].map(([, name, value = '']) => [
      name,
      value.replace(/^\$\{\{(\w+)\}\}$/, (_, variable: string) => values[variable] ?? ''),
    ]),
  );
  expect(loadConfig(variables)).toMatchObject({ ok: true, value: { environment: 'debug', logLevel: 'debug' } });
});

describe('the app registration', () => {
  const manifest = JSON.parse(read('appPackage/aad.manifest.json'));

  it('issues the tokens that the server takes, to the clients from which it takes them', () => {
    const bot = { id: 'a', tenantId: 'b', type: 'SingleTenant', password: 'c' } as const;
    const clients = manifest.api.preAuthorizedApplications.map(({ appId }: { appId: string }) => appId);
    expect(clients).toEqual(expect.arrayContaining([...tokenRules({ bot, local: null }).authorisedParties]));
    expect(manifest.api.requestedAccessTokenVersion).toBe(2);
    expect(manifest.api.oauth2PermissionScopes[0].value).toBe('access_as_user');
    expect(manifest.signInAudience).toBe('AzureADMyOrg');
  });

  it('is named as the app’s manifest names it', () => {
    const app = JSON.parse(read('appPackage/manifest.json'));
    expect(manifest.identifierUris).toEqual([app.webApplicationInfo.resource]);
    expect(`\${{AAD_APP_CLIENT_ID}}`).toBe(app.webApplicationInfo.id);
  });

  it('asks Graph for what the code uses on people’s behalf and for nothing else', () => {
    const [graph] = manifest.requiredResourceAccess;
    expect(manifest.requiredResourceAccess).toHaveLength(1);
    expect(graph.resourceAccess.map(({ id }: { id: string }) => `https://graph.microsoft.com/${id}`).sort()).toEqual(
      [...delegatedScopes].sort(),
    );
    expect(graph.resourceAccess.every(({ type }: { type: string }) => type === 'Scope')).toBe(true);
  });
});

test('what App Service gets is the build, without what stands in for Teams here', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'pmo-pulse-server-'));
  try {
    await writeFile(join(folder, 'old.txt'), 'left over');
    await makeServerPackage(root, folder);
    expect((await readdir(folder)).sort()).toEqual(['bot', 'package.json', 'tab']);
    const bot = await readdir(join(folder, 'bot'));
    expect(bot).toEqual(expect.arrayContaining(['main.cjs', 'backup.cjs', 'restore.cjs']));
    expect(bot.filter((file) => file.startsWith('child-preload'))).toEqual([]);
    const tab = await readdir(join(folder, 'tab'), { recursive: true });
    expect(tab).toEqual(expect.arrayContaining(['index.html', 'config.html', 'consent.html']));
    expect(tab.filter((path) => path.includes('host'))).toEqual([]);
    const project = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
    // The way in is the same as in the Bicep files.
    expect(read('infra/core/host/web-app.bicep')).toContain(`appCommandLine: '${project.scripts.start}'`);
    expect(project.dependencies).toBeUndefined();
  } finally {
    await rm(folder, { recursive: true });
  }
});
