import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Config, loadConfig } from '../../bot/config';

const guid = '0a1b2c3d-1111-4222-8333-444455556666';
const bot = {
  BOT_ID: guid,
  BOT_TENANT_ID: guid,
  BOT_TYPE: 'SingleTenant',
  BOT_PASSWORD: 's3cret',
  BOT_DOMAIN: 'a.example',
};
const azure = {
  ...bot,
  STORAGE_TABLES_URL: 'https://acc.table.core.windows.net/',
  STORAGE_QUEUES_URL: 'https://acc.queue.core.windows.net',
  KEY_VAULT_URL: 'https://name.vault.azure.net/',
  MANAGED_IDENTITY_CLIENT_ID: guid,
};
type Env = Readonly<Record<string, string | undefined>>;

const configOf = (env: Env): Config => {
  const loaded = loadConfig(env);
  if (!loaded.ok) throw new Error(loaded.error.join('\n'));
  return loaded.value;
};
const problemsOf = (env: Env): string[] => {
  const loaded = loadConfig(env);
  return loaded.ok ? [] : loaded.error;
};
/** The variable that each problem begins with, sorted. */
const blamed = (env: Env): string[] =>
  problemsOf(env)
    .map((problem) => problem.split(' ')[0] ?? '')
    .sort();
const without = (env: Env, ...names: string[]): Env =>
  Object.fromEntries(Object.entries(env).filter(([name]) => !names.includes(name)));
const subsetsOf = (names: readonly string[]): string[][] =>
  Array.from({ length: 2 ** names.length }, (_, chosen) =>
    names.filter((_, at) => Math.floor(chosen / 2 ** at) % 2 === 1),
  );

describe('an empty environment', () => {
  it('means local mode with its defaults', () => {
    expect(configOf({})).toEqual({
      environment: 'local',
      port: 3978,
      privacyContact: null,
      logLevel: 'warn',
      language: 'en',
      dataDir: join(process.cwd(), '.data'),
      demo: true,
      playgroundPort: 56_150,
    });
  });

  it('may set everything local', () => {
    const env = {
      PORT: '4000',
      DATA_DIR: '/d',
      PLAYGROUND: 'off',
      DEMO: 'Off',
      LOG_LEVEL: 'debug',
      LANG: 'de_AT.UTF-8',
      PRIVACY_CONTACT: 'Data protection, privacy@contoso.example',
    };
    expect(configOf(env)).toEqual({
      environment: 'local',
      port: 4000,
      privacyContact: 'Data protection, privacy@contoso.example',
      logLevel: 'debug',
      language: 'de',
      dataDir: '/d',
      demo: false,
      playgroundPort: null,
    });
  });

  it('counts empty variables as not set', () => {
    const empty = Object.fromEntries([...Object.keys(azure), 'PORT', 'DEMO', 'DATA_DIR'].map((name) => [name, ' ']));
    expect(configOf(empty).environment).toBe('local');
  });
});

describe('a complete environment', () => {
  it('means debugging when there is a bot and no storage', () => {
    expect(configOf({ ...bot, BOT_DOMAIN: 'ABC-3978.euw.devtunnels.ms', DEMO: 'off' })).toMatchObject({
      environment: 'debug',
      domain: 'abc-3978.euw.devtunnels.ms',
      bot: { id: guid, tenantId: guid, type: 'SingleTenant', password: 's3cret' },
      logLevel: 'info',
    });
  });

  it('means Azure when everything is there', () => {
    expect(configOf(azure)).toMatchObject({
      environment: 'azure',
      storage: { tablesUrl: 'https://acc.table.core.windows.net', queuesUrl: 'https://acc.queue.core.windows.net' },
      keyVaultUrl: 'https://name.vault.azure.net',
      managedIdentityClientId: guid,
    });
  });

  it('knows a bot that is a managed identity, which has no password', () => {
    const config = configOf({ ...without(azure, 'BOT_PASSWORD'), BOT_TYPE: 'UserAssignedMSI' });
    expect(config).toMatchObject({ bot: { id: guid, tenantId: guid, type: 'UserAssignedMSI' } });
    expect(JSON.stringify(config)).not.toContain('password');
  });
});

describe('what the bot signs in with', () => {
  const pem = readFileSync(join(process.cwd(), 'tests/support/test-certificate.pem'), 'utf8');
  const [key = '', certificate = ''] = pem.split(/(?=-----BEGIN CERTIFICATE-----)/);
  const withCertificate = { ...without(azure, 'BOT_PASSWORD'), BOT_CERTIFICATE: pem };

  it('may be a certificate, in either order, also when its line breaks are written out', () => {
    for (const text of [pem, certificate + key, pem.replaceAll('\n', '\\n'), pem.replaceAll('\n', '\r\n')]) {
      const config = configOf({ ...withCertificate, BOT_CERTIFICATE: text });
      expect(config).toMatchObject({
        credentialExpiresAt: '2126-10-29T19:08:20.000Z',
        bot: { type: 'SingleTenant', certificate: { thumbprint: expect.stringMatching(/^[0-9A-F]{40}$/) } },
      });
      expect(JSON.stringify(config)).not.toContain('password');
    }
  });

  it.each([
    ['no key', certificate],
    ['no certificate', key],
    ['words', 'a certificate'],
    ['a reference that was not resolved', '@Microsoft.KeyVault(SecretUri=https://name.vault.azure.net/secrets/s3cret)'],
    ['a damaged certificate', pem.replace('MII', 'AAA')],
  ])('is refused with %s, and never repeated', (_, text) => {
    const problems = problemsOf({ ...withCertificate, BOT_CERTIFICATE: text });
    expect(problems).toEqual([expect.stringMatching(/^BOT_CERTIFICATE must be one text in PEM/)]);
    expect(problems[0]).not.toContain(text.slice(30, 90) || text);
  });

  it('is one thing: a secret or a certificate, and neither for a managed identity', () => {
    expect(problemsOf({ ...azure, BOT_CERTIFICATE: pem })).toEqual([
      'BOT_PASSWORD and BOT_CERTIFICATE are both set: remove the one that is not used.',
    ]);
    expect(blamed({ ...withCertificate, BOT_TYPE: 'UserAssignedMSI' })).toEqual(['BOT_CERTIFICATE']);
    expect(blamed({ ...bot, BOT_CERTIFICATE: pem })).toEqual(['BOT_CERTIFICATE']);
  });

  it('may say when it ends', () => {
    expect(configOf(azure)).toMatchObject({ credentialExpiresAt: null });
    for (const day of ['2027-01-31', '2027-01-31T00:00:00Z'])
      for (const env of [azure, bot])
        expect(configOf({ ...env, BOT_PASSWORD_EXPIRES: day })).toMatchObject({
          credentialExpiresAt: '2027-01-31T00:00:00.000Z',
        });
    for (const day of ['31.1.2027', '2027-02-30', 'soon'])
      expect(blamed({ ...azure, BOT_PASSWORD_EXPIRES: day })).toEqual(['BOT_PASSWORD_EXPIRES']);
  });
});

describe('where measurements go', () => {
  const text = `InstrumentationKey=${guid};IngestionEndpoint=https://westeurope-5.in.applicationinsights.azure.com/`;

  it('is nowhere unless it is said', () => {
    expect(configOf(azure)).toMatchObject({ applicationInsights: null });
    expect(configOf({ ...azure, APPLICATIONINSIGHTS_CONNECTION_STRING: text })).toMatchObject({
      applicationInsights: text,
    });
    expect(blamed({ ...azure, APPLICATIONINSIGHTS_CONNECTION_STRING: 'my-insights' })).toEqual([
      'APPLICATIONINSIGHTS_CONNECTION_STRING',
    ]);
  });
});

describe('installing the app for people', () => {
  const on = { ...azure, PROACTIVE_INSTALL: 'on' };

  it('is off unless it is switched on for an app of the catalogue', () => {
    expect(configOf(azure)).toMatchObject({ proactiveInstall: null });
    expect(configOf({ ...azure, TEAMS_APP_ID: guid })).toMatchObject({ proactiveInstall: null });
    expect(configOf({ ...on, TEAMS_APP_ID: guid })).toMatchObject({ proactiveInstall: { teamsAppId: guid } });
  });

  it('needs the app, and says so', () => {
    expect(blamed(on)).toEqual(['TEAMS_APP_ID']);
    expect(blamed({ ...on, TEAMS_APP_ID: 'pulse' })).toEqual(['TEAMS_APP_ID']);
    expect(blamed({ ...azure, PROACTIVE_INSTALL: 'yes' })).toEqual(['PROACTIVE_INSTALL']);
  });

  it('exists in Azure only; the id of the app, which the toolkit writes everywhere, does no harm', () => {
    for (const env of [{}, bot]) {
      expect(problemsOf({ ...env, PROACTIVE_INSTALL: 'on' })).toEqual([
        'PROACTIVE_INSTALL exists in Azure only: set it to off, or remove it.',
      ]);
      expect(problemsOf({ ...env, PROACTIVE_INSTALL: 'off', TEAMS_APP_ID: 'not looked at' })).toEqual([]);
    }
  });
});

describe('a half-set environment', () => {
  it('lists every missing variable of every half-set debugging environment', () => {
    for (const set of subsetsOf(Object.keys(bot))) {
      if (set.length === 0) continue;
      const missing = Object.keys(bot).filter((name) => !set.includes(name));
      expect(blamed(without(bot, ...missing))).toEqual([...missing].sort());
    }
  });

  it('lists every missing variable of every half-set Azure environment', () => {
    const cloud = Object.keys(without(azure, ...Object.keys(bot)));
    const half = subsetsOf(Object.keys(azure)).filter((set) => cloud.some((name) => set.includes(name)));
    expect(half).toHaveLength(480);
    for (const set of half) {
      const missing = Object.keys(azure).filter((name) => !set.includes(name));
      // Without a type nobody knows whether a password is needed, so none is asked for.
      const asked = missing.filter((name) => name !== 'BOT_PASSWORD' || set.includes('BOT_TYPE'));
      expect(blamed(without(azure, ...missing))).toEqual([...asked].sort());
    }
  });

  it('never falls back to local mode inside App Service', () => {
    expect(blamed({ WEBSITE_INSTANCE_ID: 'x', PORT: '8080' })).toEqual(
      Object.keys(without(azure, 'BOT_PASSWORD')).sort(),
    );
  });
});

describe('a wrong value', () => {
  it.each([
    ['PORT', '0'],
    ['PORT', '65536'],
    ['PORT', '80a'],
    ['PORT', '-1'],
    ['PORT', '1e3'],
    ['PORT', '3978.0'],
    ['PLAYGROUND_PORT', '99999'],
    ['PLAYGROUND', 'yes'],
    ['DEMO', 'true'],
    ['LOG_LEVEL', 'loud'],
  ])('of %s, %s, is refused in local mode', (name, value) => {
    expect(blamed({ [name]: value })).toEqual([name]);
  });

  it.each([
    ['BOT_ID', 'my-bot'],
    ['BOT_TENANT_ID', 'contoso.onmicrosoft.com'],
    ['BOT_TYPE', 'MultiTenant'],
    ['BOT_PASSWORD', ' s3cret\n'],
    ['BOT_PASSWORD', '@Microsoft.KeyVault(SecretUri=https://name.vault.azure.net/secrets/s3cret)'],
    ['BOT_DOMAIN', 'https://a.example'],
    ['BOT_DOMAIN', 'a.example:443'],
    ['BOT_DOMAIN', 'localhost'],
    ['STORAGE_TABLES_URL', 'http://acc.table.core.windows.net'],
    ['STORAGE_TABLES_URL', 'https://acc.queue.core.windows.net'],
    ['STORAGE_TABLES_URL', 'https://acc.table.core.windows.net/?sv=1&sig=s3cret'],
    ['STORAGE_TABLES_URL', 'DefaultEndpointsProtocol=https;AccountKey=s3cret'],
    ['STORAGE_QUEUES_URL', 'https://user:s3cret@acc.queue.core.windows.net'],
    ['KEY_VAULT_URL', 'https://name.vault.azure.net/secrets/a'],
    ['MANAGED_IDENTITY_CLIENT_ID', '/subscriptions/1'],
    ['PLAYGROUND', 'on'],
    ['DEMO', 'on'],
  ])('of %s, %s, is refused in Azure', (name, value) => {
    const problems = problemsOf({ ...azure, [name]: value });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(new RegExp(`^${name} `));
    expect(problems[0]).not.toContain('s3cret');
  });

  it('lists all wrong values at once, with what is allowed', () => {
    expect(problemsOf({ PORT: '70000', PLAYGROUND_PORT: '70000', DEMO: 'yes', LOG_LEVEL: 'loud' }).sort()).toEqual([
      'DEMO must be on or off.',
      'LOG_LEVEL must be one of trace, debug, info, warn, error, fatal, silent.',
      'PLAYGROUND_PORT must be a whole number from 1 to 65535.',
      'PORT and PLAYGROUND_PORT must be two different ports.',
      'PORT must be a whole number from 1 to 65535.',
    ]);
  });

  it('is refused for a managed identity behind a tunnel, and for one with a password', () => {
    expect(blamed({ ...bot, BOT_TYPE: 'UserAssignedMSI' })).toEqual(['BOT_TYPE']);
    expect(blamed({ ...azure, BOT_TYPE: 'UserAssignedMSI' })).toEqual(['BOT_PASSWORD']);
  });

  it('says so in the language of the terminal', () => {
    expect(problemsOf({ LANG: 'de_DE.UTF-8', PORT: 'x' })).toEqual([
      'Falscher Wert in PORT. Erlaubt: eine ganze Zahl von 1 bis 65535.',
    ]);
  });
});

describe('the two ports', () => {
  it('must differ, the defaults included', () => {
    expect(problemsOf({ PORT: '56150' })).toHaveLength(1);
    expect(problemsOf({ PLAYGROUND_PORT: '3978' })).toHaveLength(1);
  });

  it('may be the same when no Playground is wanted', () => {
    expect(configOf({ PORT: '56150', PLAYGROUND: 'off' }).port).toBe(56_150);
  });
});
