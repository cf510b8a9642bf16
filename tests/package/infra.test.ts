// The Bicep files, by their grammar and by what they name: no compiler looked at them. The app settings that they make
// have to be a configuration with which the app starts.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { loadConfig } from '../../bot/config';
import { type Bicep, propertiesOf, readBicep } from './bicep';
import { evaluate } from './bicep-value';

const root = join(__dirname, '../..');
const infra = join(root, 'infra');
const paths = readdirSync(infra, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.bicep'));

const files = new Map<string, Bicep>();
beforeAll(async () => {
  for (const path of paths) files.set(path, await readBicep(readFileSync(join(infra, path), 'utf8')));
});

const fileAt = (path: string): Bicep => {
  const found = files.get(path);
  if (!found) throw new Error(`There is no ${path}`);
  return found;
};
const main = (): Bicep => fileAt('main.bicep');

/** Those of the language's functions that are used. */
const knownFunctions = new Set(
  'resourceGroup subscription environment guid subscriptionResourceId empty startsWith string toLower replace union'.split(
    ' ',
  ),
);
const namespaces = new Set(['null', 'true', 'false']);

describe.each(paths)('%s', (path) => {
  it('is understood by the grammar', () => {
    expect(fileAt(path).mistakes).toEqual([]);
  });

  it('uses names and functions that there are', () => {
    const { parameters, variables, resources, modules, used, functions } = fileAt(path);
    const known = [parameters, variables, resources, modules].flatMap((declared) => [...declared.keys()]);
    expect([...used].filter((name) => !known.includes(name) && !namespaces.has(name))).toEqual([]);
    expect([...functions].filter((name) => !knownFunctions.has(name))).toEqual([]);
  });

  it('uses everything that it declares', () => {
    const { parameters, variables, used } = fileAt(path);
    expect([...parameters.keys(), ...variables.keys()].filter((name) => !used.has(name))).toEqual([]);
  });

  it('gives its modules what they ask for and nothing else, and takes what they give', () => {
    const { modules, usedOutputs } = fileAt(path);
    for (const { path: modulePath, parameters } of modules.values()) {
      const module = fileAt(normalize(join(dirname(path), modulePath)));
      const asked = [...module.parameters].filter(([, { initial }]) => initial === null).map(([name]) => name);
      expect([...parameters.keys()]).toEqual(expect.arrayContaining(asked));
      expect([...parameters.keys()].filter((name) => !module.parameters.has(name))).toEqual([]);
    }
    for (const used of usedOutputs) {
      const [name = '', output = ''] = used.split('.');
      const module = fileAt(normalize(join(dirname(path), modules.get(name)?.path ?? '')));
      expect([...module.outputs.keys()]).toContain(output);
    }
  });
});

/** What a resource says, as text. */
const said = (path: string, resource: string, ...keys: string[]): string => {
  let at = fileAt(path).resources.get(resource)?.body;
  for (const key of keys) at = at && propertiesOf(at).get(key);
  return at?.text ?? '';
};

test('storage has no keys and nothing public, and the app may use its tables and queues', () => {
  const path = 'core/storage/storage.bicep';
  expect(said(path, 'account', 'properties', 'allowSharedKeyAccess')).toBe('false');
  expect(said(path, 'account', 'properties', 'allowBlobPublicAccess')).toBe('false');
  expect(said(path, 'account', 'properties', 'minimumTlsVersion')).toBe("'TLS1_2'");
  const roles = [...fileAt(path).resources.values()].filter(({ type }) => type.includes('roleAssignments'));
  expect(roles).toHaveLength(2);
});

test('a deleted key can be purged from the vault', () => {
  const properties = said('core/security/key-vault.bicep', 'vault', 'properties');
  expect(properties).not.toContain('enablePurgeProtection');
  expect(properties).toContain('enableRbacAuthorization: true');
  expect(properties).toContain('enableSoftDelete: true');
});

test('the web app speaks https alone, is never asleep, is looked after and writes no log of requests', () => {
  const path = 'core/host/web-app.bicep';
  expect(said(path, 'app', 'properties', 'httpsOnly')).toBe('true');
  expect(said(path, 'app', 'properties', 'siteConfig')).toMatch(/linuxFxVersion: 'NODE\|24-lts'/);
  for (const setting of [
    ...['alwaysOn: true', "healthCheckPath: '/healthz'", 'http20Enabled: true', "minTlsVersion: '1.2'"],
    ...[
      "scmMinTlsVersion: '1.2'",
      "ftpsState: 'Disabled'",
      'httpLoggingEnabled: false',
      'requestTracingEnabled: false',
    ],
  ])
    expect(said(path, 'app', 'properties', 'siteConfig')).toContain(setting);
});

describe('the parameters', () => {
  type ParameterFile = { readonly parameters: Readonly<Record<string, { readonly value: string }>> };
  const given = (JSON.parse(readFileSync(join(infra, 'azure.parameters.json'), 'utf8')) as ParameterFile).parameters;

  it('that are given exist, and those without a default are given', () => {
    expect(Object.keys(given).filter((name) => !main().parameters.has(name))).toEqual([]);
    const asked = [...main().parameters].filter(([, { initial }]) => initial === null).map(([name]) => name);
    expect(Object.keys(given)).toEqual(expect.arrayContaining(asked));
  });

  it('that are secret come from a variable that is kept secret', () => {
    for (const [name, { isSecure }] of main().parameters)
      if (isSecure) expect(given[name]?.value).toMatch(/^\$\{\{SECRET_\w+\}\}$/);
  });
});

const guid = '0a1b2c3d-1111-4222-8333-444455556666';
const identityId = '0a1b2c3d-1111-4222-8333-444455557777';
const outputs = {
  'identity.clientId': identityId,
  'identity.principalId': guid,
  'identity.resourceId': '/subscriptions/1/identity',
  'storage.tablesUrl': 'https://pmopulsest.table.core.windows.net/',
  'storage.queuesUrl': 'https://pmopulsest.queue.core.windows.net/',
  'vault.url': 'https://pmopulse-kv.vault.azure.net/',
  'vault.name': 'pmopulse-kv',
  'monitor.connectionString': `InstrumentationKey=${guid};IngestionEndpoint=https://westeurope-1.in.applicationinsights.azure.com/`,
  'plan.resourceId': '/subscriptions/1/plan',
};

/** The app settings that a deployment with these parameters makes. */
const settingsFor = (parameters: Readonly<Record<string, string>>): Record<string, string> => {
  const settings = main().modules.get('webApp')?.parameters.get('appSettings');
  if (!settings) throw new Error('The web app gets no settings');
  const around = {
    bicep: main(),
    parameters: { resourceBaseName: 'pmopulse', aadAppClientId: guid, ...parameters },
    outputs,
  };
  const made = evaluate(settings, around) as Record<string, string>;
  return { ...made, BOT_TENANT_ID: made.BOT_TENANT_ID === 'a-tenant' ? guid : '' };
};

/** What App Service does with a reference before the app starts. */
const resolved = (settings: Record<string, string>, secrets: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(settings).map(([name, value]) => {
      const [, secret] = /^@Microsoft\.KeyVault\(VaultName=pmopulse-kv;SecretName=([\w-]+)\)$/.exec(value) ?? [];
      return [name, secret ? (secrets[secret] ?? value) : value];
    }),
  );

/** The variables that the table at the head of the configuration explains. */
const explained = [...readFileSync(join(root, 'bot/config.ts'), 'utf8').matchAll(/^ \* \| ([A-Z][A-Z_]+) +\|/gm)].map(
  ([, name]) => name,
);

/** Meant for App Service and Node. */
const platformSettings = [
  'ApplicationInsightsAgent_EXTENSION_VERSION',
  'NODE_ENV',
  'SCM_DO_BUILD_DURING_DEPLOYMENT',
  'WEBSITES_CONTAINER_STOP_TIME_LIMIT',
  'WEBSITE_RUN_FROM_PACKAGE',
];

describe('the app settings', () => {
  it.each([
    {},
    { botType: 'UserAssignedMSI' },
    { botCredential: 'certificate' },
    { teamsAppId: guid, botPassword: 's3cret', botPasswordExpires: '2027-01-31' },
  ])('are variables of the configuration, with %j', (parameters) => {
    const names = Object.keys(settingsFor(parameters));
    expect(explained.length).toBeGreaterThan(15);
    expect(names.filter((name) => !explained.includes(name) && !platformSettings.includes(name))).toEqual([]);
  });

  const withPassword = { botPassword: 's3cret', botPasswordExpires: '2027-01-31' };

  it('make a bot with a client secret start', () => {
    const settings = settingsFor(withPassword);
    expect(Object.values(settings)).not.toContain('s3cret');
    const config = loadConfig(resolved(settings, { 'bot-password': 's3cret' }));
    expect(config).toMatchObject({
      ok: true,
      value: {
        environment: 'azure',
        domain: 'pmopulse-app.azurewebsites.net',
        bot: { type: 'SingleTenant', id: guid, tenantId: guid, password: 's3cret' },
        keyVaultUrl: 'https://pmopulse-kv.vault.azure.net',
        managedIdentityClientId: identityId,
        proactiveInstall: null,
        credentialExpiresAt: '2027-01-31T00:00:00.000Z',
        applicationInsights: outputs['monitor.connectionString'],
      },
    });
  });

  it('make a bot that is a managed identity start, without any secret', () => {
    const settings = settingsFor({ botType: 'UserAssignedMSI', ...withPassword });
    expect(Object.values(settings).join()).not.toContain('KeyVault(');
    expect(loadConfig(settings)).toMatchObject({
      ok: true,
      // Tokens of the tab are for the app registration, which a managed identity is not.
      value: { environment: 'azure', bot: { type: 'UserAssignedMSI', id: identityId, tabAppId: guid } },
    });
  });

  it('install the app for people where that is wanted', () => {
    const settings = settingsFor({
      ...withPassword,
      proactiveInstall: 'on',
      teamsAppId: guid,
      customDomain: 'a.example',
    });
    expect(loadConfig(resolved(settings, { 'bot-password': 's3cret' }))).toMatchObject({
      ok: true,
      value: { domain: 'a.example', proactiveInstall: { teamsAppId: guid } },
    });
  });

  it('are refused by the app when the secret was forgotten, and not by a fault', () => {
    expect(loadConfig(settingsFor({}))).toMatchObject({ ok: false });
  });

  it('make a bot with a certificate start, which stays in the vault', () => {
    const settings = settingsFor({ ...withPassword, botCredential: 'certificate' });
    expect(settings.BOT_PASSWORD).toBeUndefined();
    const pem = readFileSync(join(root, 'tests/support/test-certificate.pem'), 'utf8');
    expect(loadConfig(resolved(settings, { 'bot-certificate': pem }))).toMatchObject({
      ok: true,
      value: { bot: { type: 'SingleTenant', certificate: expect.anything() } },
    });
  });
});
