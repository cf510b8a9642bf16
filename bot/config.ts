// Configuration: the only file that reads process.env. Read once at start; anything half-set refuses to start.
import { resolve } from 'node:path';
import { z } from 'zod';
import { ok, type Result, refused } from '#core/kernel/result';
import { type Language, languageOf, makeSay } from '#core/language/language';
import { type BotCertificate, readBotCertificate } from './bot-certificate';
import { crossProblems, type Environment, problemOf, type Variables } from './config-problems';

/*
 * | variable                   | local       | debug        | azure    | allowed                                          |
 * |----------------------------|-------------|--------------|----------|--------------------------------------------------|
 * | PORT                       | 3978        | 3978         | 3978     | 1–65535, not PLAYGROUND_PORT                     |
 * | DATA_DIR                   | .data       | .data        | not used | a folder; relative to the working directory      |
 * | PLAYGROUND                 | on          | must be off  | must be off | on, off                                       |
 * | PLAYGROUND_PORT            | 56150       | not used     | not used | 1–65535, not PORT                                |
 * | DEMO                       | on          | must be off  | must be off | on, off                                       |
 * | LOG_LEVEL                  | warn        | info         | info     | trace, debug, info, warn, error, fatal, silent   |
 * | LANG                       | en          | en           | en       | a locale; German for de, else English            |
 * | BOT_ID                     | must be off | needed       | needed   | a GUID                                           |
 * | BOT_TENANT_ID              | must be off | needed       | needed   | a GUID                                           |
 * | BOT_TYPE                   | must be off | SingleTenant | needed   | SingleTenant, UserAssignedMSI                    |
 * | BOT_PASSWORD               | must be off | needed       | needed with SingleTenant, unless BOT_CERTIFICATE is set; never with UserAssignedMSI | secret |
 * | BOT_PASSWORD_EXPIRES       | must be off | optional     | optional with BOT_PASSWORD | the day the secret ends, as 2027-01-31 |
 * | BOT_CERTIFICATE            | must be off | must be off  | in place of BOT_PASSWORD   | PEM: certificate and its private key   |
 * | BOT_DOMAIN                 | must be off | needed       | needed   | a host name: no https://, port or path           |
 * | STORAGE_TABLES_URL         | must be off | must be off  | needed   | https://<account>.table.<cloud>                  |
 * | STORAGE_QUEUES_URL         | must be off | must be off  | needed   | https://<account>.queue.<cloud>                  |
 * | KEY_VAULT_URL              | must be off | must be off  | needed   | https://<vault>.vault.<cloud>                    |
 * | MANAGED_IDENTITY_CLIENT_ID | must be off | must be off  | needed   | a GUID                                           |
 * | AAD_APP_CLIENT_ID          | not used    | not used     | BOT_ID   | a GUID: the app registration of the tab's sign-in, which a managed identity cannot be |
 * | PROACTIVE_INSTALL          | must be off | must be off  | off      | on, off                                          |
 * | TEAMS_APP_ID               | not used    | not used     | needed with PROACTIVE_INSTALL=on | a GUID: the app in the organisation's catalogue |
 * | PRIVACY_CONTACT            | none        | none         | none     | a line of text: whom people may ask about their data |
 * | APPLICATIONINSIGHTS_CONNECTION_STRING | not used | not used | optional | as Application Insights shows it: without it nothing is measured |
 *
 * An empty variable counts as not set, because the Agents Toolkit writes such lines. App Service sets
 * WEBSITE_INSTANCE_ID: there, local mode is never meant, so everything that Azure needs is asked for.
 */

type Common = {
  readonly port: number;
  readonly logLevel: LogLevel;
  readonly language: Language;
  /** Whom the privacy notice names; null where it names nobody. */
  readonly privacyContact: string | null;
};

type InEntra = {
  readonly id: string;
  readonly tenantId: string;
  /** The app registration that the tab's tokens are for, where it is not the bot's. */
  readonly tabAppId?: string;
};
type BotWithPassword = InEntra & { readonly type: 'SingleTenant'; readonly password: string };
type BotWithCertificate = InEntra & { readonly type: 'SingleTenant'; readonly certificate: BotCertificate };

/** Who the bot is to Microsoft Entra, and what it signs in with: a managed identity has no secret at all. */
export type BotIdentity = BotWithPassword | BotWithCertificate | (InEntra & { readonly type: 'UserAssignedMSI' });

/** Everything on this machine: no bot registration, Azurite, a local Teams host page, the Playground. */
export type LocalConfig = Common & {
  readonly environment: 'local';
  readonly dataDir: string;
  readonly demo: boolean;
  /** Null when no Playground is wanted. */
  readonly playgroundPort: number | null;
};

/** The toolkit's local debugging: a real bot registration through a tunnel, data in Azurite. */
export type DebugConfig = Common & {
  readonly environment: 'debug';
  readonly dataDir: string;
  readonly bot: BotWithPassword;
  readonly domain: string;
  readonly credentialExpiresAt: string | null;
};

export type AzureConfig = Common & {
  readonly environment: 'azure';
  readonly bot: BotIdentity;
  readonly domain: string;
  /** Origins, without a slash at the end. */
  readonly storage: { readonly tablesUrl: string; readonly queuesUrl: string };
  readonly keyVaultUrl: string;
  readonly managedIdentityClientId: string;
  /** The app in the organisation's catalogue; null where nobody has said which it is. */
  readonly teamsAppId: string | null;
  /** The same, where the app is to be installed for people; null where that is off. */
  readonly proactiveInstall: { readonly teamsAppId: string } | null;
  /** ISO 8601, UTC; null where it is not known, or where there is nothing that ends. */
  readonly credentialExpiresAt: string | null;
  /** Where measurements go; null for nowhere. */
  readonly applicationInsights: string | null;
};

export type Config = LocalConfig | DebugConfig | AzureConfig;
export type LogLevel = z.infer<typeof logLevel>;

const logLevel = z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']);

const port = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .pipe(z.int().min(1).max(65_535));
const onOrOff = z.stringbool({ truthy: ['on'], falsy: ['off'] });
// Entra writes its ids in lower case in tokens and Teams refuses a domain in upper case on Android.
const guid = z.guid().toLowerCase();
const hostName = z
  .string()
  .max(253)
  .regex(/^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/i)
  .toLowerCase();
const addressOf = (service: 'table' | 'queue' | 'vault') =>
  z
    .string()
    .toLowerCase()
    .regex(new RegExp(`^https://[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.${service}(?:\\.[a-z0-9-]+)+/?$`))
    .transform((url) => url.replace(/\/$/, ''));
// App Service hands over the reference itself when it cannot read the secret from Key Vault.
const password = z.string().regex(/^(?!@Microsoft\.KeyVault\()\S(?:.*\S)?$/i);

// The toolkit and the portal write a day, a script perhaps the moment.
const day = z.union([z.iso.date(), z.iso.datetime()]).transform((text) => new Date(text).toISOString());
const certificate = z.string().transform((text, context): BotCertificate => {
  const read = readBotCertificate(text);
  if (read) return read;
  context.addIssue('not a certificate with its key');
  return z.NEVER;
});
const connectionString = z.string().regex(/^(?=.*\bInstrumentationKey=[0-9a-f-]{36})(?:[A-Za-z]+=[^;\s]*;?)+$/i);

const off = z.stringbool({ truthy: [], falsy: ['off'] }).optional();
const contact = z.string().regex(/^[^\p{Cc}]{1,200}$/u);
const everywhere = {
  PORT: port.default(3978),
  LANG: z.string().optional(),
  PRIVACY_CONTACT: contact.optional(),
};
const onDisk = { DATA_DIR: z.string().default('.data') };
const botInEntra = { BOT_ID: guid, BOT_TENANT_ID: guid, BOT_DOMAIN: hostName };

const variablesSchema = z.discriminatedUnion('environment', [
  z.object({
    environment: z.literal('local'),
    ...everywhere,
    ...onDisk,
    LOG_LEVEL: logLevel.default('warn'),
    PLAYGROUND: onOrOff.default(true),
    PLAYGROUND_PORT: port.default(56_150),
    DEMO: onOrOff.default(true),
    PROACTIVE_INSTALL: off,
  }),
  z.object({
    environment: z.literal('debug'),
    ...everywhere,
    ...onDisk,
    ...botInEntra,
    LOG_LEVEL: logLevel.default('info'),
    PLAYGROUND: off,
    DEMO: off,
    PROACTIVE_INSTALL: off,
    // A managed identity exists only inside Azure, so a bot behind a tunnel cannot be one.
    BOT_TYPE: z.literal('SingleTenant'),
    BOT_PASSWORD: password,
    BOT_PASSWORD_EXPIRES: day.optional(),
    BOT_CERTIFICATE: z.undefined().optional(),
  }),
  z.object({
    environment: z.literal('azure'),
    ...everywhere,
    ...botInEntra,
    LOG_LEVEL: logLevel.default('info'),
    PLAYGROUND: off,
    DEMO: off,
    BOT_TYPE: z.enum(['SingleTenant', 'UserAssignedMSI']),
    BOT_PASSWORD: password.optional(),
    BOT_PASSWORD_EXPIRES: day.optional(),
    BOT_CERTIFICATE: certificate.optional(),
    STORAGE_TABLES_URL: addressOf('table'),
    STORAGE_QUEUES_URL: addressOf('queue'),
    KEY_VAULT_URL: addressOf('vault'),
    MANAGED_IDENTITY_CLIENT_ID: guid,
    AAD_APP_CLIENT_ID: guid.optional(),
    PROACTIVE_INSTALL: onOrOff.default(false),
    TEAMS_APP_ID: guid.optional(),
    APPLICATIONINSIGHTS_CONNECTION_STRING: connectionString.optional(),
  }),
]);

const onlyInAzure = [
  'STORAGE_TABLES_URL',
  'STORAGE_QUEUES_URL',
  'KEY_VAULT_URL',
  'MANAGED_IDENTITY_CLIENT_ID',
  'WEBSITE_INSTANCE_ID',
];
const onlyWithBot = [
  'BOT_ID',
  'BOT_TENANT_ID',
  'BOT_TYPE',
  'BOT_PASSWORD',
  'BOT_PASSWORD_EXPIRES',
  'BOT_CERTIFICATE',
  'BOT_DOMAIN',
];

const environmentOf = (variables: Variables): Environment => {
  const isAnySet = (names: readonly string[]) => names.some((name) => variables[name] !== undefined);
  if (isAnySet(onlyInAzure)) return 'azure';
  return isAnySet(onlyWithBot) ? 'debug' : 'local';
};

// A password keeps its spaces, so that one pasted with a line break is refused and not silently changed.
const setVariables = (env: Variables): Variables =>
  Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) =>
      value?.trim() ? [[name, name === 'BOT_PASSWORD' ? value : value.trim()]] : [],
    ),
  );

type AzureVariables = Extract<z.output<typeof variablesSchema>, { environment: 'azure' }>;

/** The cross check has made sure that there is exactly the secret that the type asks for. */
const botInAzure = ({ BOT_ID: id, BOT_TENANT_ID: tenantId, ...read }: AzureVariables): BotIdentity => {
  const entra = { id, tenantId, ...(read.AAD_APP_CLIENT_ID ? { tabAppId: read.AAD_APP_CLIENT_ID } : {}) };
  if (read.BOT_CERTIFICATE) return { ...entra, type: 'SingleTenant', certificate: read.BOT_CERTIFICATE };
  if (read.BOT_PASSWORD !== undefined) return { ...entra, type: 'SingleTenant', password: read.BOT_PASSWORD };
  return { ...entra, type: 'UserAssignedMSI' };
};

const toConfig = (read: z.output<typeof variablesSchema>): Config => {
  const common = {
    port: read.PORT,
    logLevel: read.LOG_LEVEL,
    language: languageOf(read.LANG?.replace(/[_.@].*/, '')),
    privacyContact: read.PRIVACY_CONTACT ?? null,
  };
  if (read.environment === 'local')
    return {
      ...common,
      environment: 'local',
      dataDir: resolve(read.DATA_DIR),
      demo: read.DEMO,
      playgroundPort: read.PLAYGROUND ? read.PLAYGROUND_PORT : null,
    };
  const entra = { id: read.BOT_ID, tenantId: read.BOT_TENANT_ID };
  if (read.environment === 'debug')
    return {
      ...common,
      environment: 'debug',
      dataDir: resolve(read.DATA_DIR),
      bot: { ...entra, type: read.BOT_TYPE, password: read.BOT_PASSWORD },
      domain: read.BOT_DOMAIN,
      credentialExpiresAt: read.BOT_PASSWORD_EXPIRES ?? null,
    };
  return {
    ...common,
    environment: 'azure',
    bot: botInAzure(read),
    domain: read.BOT_DOMAIN,
    storage: { tablesUrl: read.STORAGE_TABLES_URL, queuesUrl: read.STORAGE_QUEUES_URL },
    keyVaultUrl: read.KEY_VAULT_URL,
    managedIdentityClientId: read.MANAGED_IDENTITY_CLIENT_ID,
    teamsAppId: read.TEAMS_APP_ID ?? null,
    // The cross check has made sure that there is an app where it is on.
    proactiveInstall: read.PROACTIVE_INSTALL && read.TEAMS_APP_ID ? { teamsAppId: read.TEAMS_APP_ID } : null,
    credentialExpiresAt: read.BOT_CERTIFICATE?.expiresAt ?? read.BOT_PASSWORD_EXPIRES ?? null,
    applicationInsights: read.APPLICATIONINSIGHTS_CONNECTION_STRING ?? null,
  };
};

/** Reads the configuration; whatever is missing or wrong comes back as one list of problems, in plain words. */
export const loadConfig = (env: Variables = process.env): Result<Config, string[]> => {
  const variables = setVariables(env);
  const environment = environmentOf(variables);
  const say = makeSay(languageOf(variables.LANG?.replace(/[_.@].*/, '')));
  const read = variablesSchema.safeParse({ ...variables, environment });
  const problems = [
    ...(read.success ? [] : read.error.issues.map((issue) => problemOf(issue, variables, environment, say))),
    ...crossProblems(variables, environment, say),
  ];
  return read.success && problems.length === 0 ? ok(toConfig(read.data)) : refused(problems);
};
