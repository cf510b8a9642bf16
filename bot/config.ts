// Configuration: the only file that reads process.env. Read once at start; anything half-set refuses to start.
import { resolve } from 'node:path';
import { z } from 'zod';
import { ok, type Result, refused } from '#core/kernel/result';
import { type Language, languageOf, type MessageKey, makeSay, type Say } from '#core/language/language';

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
 * | BOT_PASSWORD               | must be off | needed       | needed with SingleTenant, never with UserAssignedMSI | secret |
 * | BOT_DOMAIN                 | must be off | needed       | needed   | a host name: no https://, port or path           |
 * | STORAGE_TABLES_URL         | must be off | must be off  | needed   | https://<account>.table.<cloud>                  |
 * | STORAGE_QUEUES_URL         | must be off | must be off  | needed   | https://<account>.queue.<cloud>                  |
 * | KEY_VAULT_URL              | must be off | must be off  | needed   | https://<vault>.vault.<cloud>                    |
 * | MANAGED_IDENTITY_CLIENT_ID | must be off | must be off  | needed   | a GUID                                           |
 * | PROACTIVE_INSTALL          | must be off | must be off  | off      | on, off                                          |
 * | TEAMS_APP_ID               | not used    | not used     | needed with PROACTIVE_INSTALL=on | a GUID: the app in the organisation's catalogue |
 * | PRIVACY_CONTACT            | none        | none         | none     | a line of text: whom people may ask about their data |
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

/** Who the bot is to Microsoft Entra; the password exists only where the bot signs in with one. */
export type BotIdentity = { readonly id: string; readonly tenantId: string } & (
  | { readonly type: 'SingleTenant'; readonly password: string }
  | { readonly type: 'UserAssignedMSI' }
);

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
  readonly bot: Extract<BotIdentity, { type: 'SingleTenant' }>;
  readonly domain: string;
};

export type AzureConfig = Common & {
  readonly environment: 'azure';
  readonly bot: BotIdentity;
  readonly domain: string;
  /** Origins, without a slash at the end. */
  readonly storage: { readonly tablesUrl: string; readonly queuesUrl: string };
  readonly keyVaultUrl: string;
  readonly managedIdentityClientId: string;
  /** The app in the organisation's catalogue, to install it for people; null where that is off. */
  readonly proactiveInstall: { readonly teamsAppId: string } | null;
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
    STORAGE_TABLES_URL: addressOf('table'),
    STORAGE_QUEUES_URL: addressOf('queue'),
    KEY_VAULT_URL: addressOf('vault'),
    MANAGED_IDENTITY_CLIENT_ID: guid,
    PROACTIVE_INSTALL: onOrOff.default(false),
    TEAMS_APP_ID: guid.optional(),
  }),
]);

type Environment = Config['environment'];
type Variables = Readonly<Record<string, string | undefined>>;

/** What each variable may be, in words; the secret itself is never repeated in a message, nor any other value. */
const allowedWords = {
  PORT: 'local.config.port',
  PLAYGROUND_PORT: 'local.config.port',
  PLAYGROUND: 'local.config.on-or-off',
  DEMO: 'local.config.on-or-off',
  LOG_LEVEL: 'local.config.log-level',
  BOT_ID: 'local.config.bot-id',
  BOT_TENANT_ID: 'local.config.tenant-id',
  BOT_TYPE: 'local.config.bot-type',
  BOT_PASSWORD: 'local.config.password',
  BOT_DOMAIN: 'local.config.domain',
  STORAGE_TABLES_URL: 'local.config.tables-url',
  STORAGE_QUEUES_URL: 'local.config.queues-url',
  KEY_VAULT_URL: 'local.config.vault-url',
  MANAGED_IDENTITY_CLIENT_ID: 'local.config.identity-id',
  PROACTIVE_INSTALL: 'local.config.on-or-off',
  TEAMS_APP_ID: 'local.config.teams-app-id',
  PRIVACY_CONTACT: 'local.config.contact',
} as const satisfies Record<string, MessageKey>;
type VariableName = keyof typeof allowedWords;

const onlyInAzure = [
  'STORAGE_TABLES_URL',
  'STORAGE_QUEUES_URL',
  'KEY_VAULT_URL',
  'MANAGED_IDENTITY_CLIENT_ID',
  'WEBSITE_INSTANCE_ID',
];
const onlyWithBot = ['BOT_ID', 'BOT_TENANT_ID', 'BOT_TYPE', 'BOT_PASSWORD', 'BOT_DOMAIN'];

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

/** Says that a variable is not set. */
const missing = (name: VariableName, environment: Environment, say: Say): string =>
  say('local.config.missing', { name, environment, allowed: say(allowedWords[name]) });

// What no single variable can be blamed for; judged even when other variables are wrong, so that all is said at once.
const crossProblems = (variables: Variables, environment: Environment, say: Say): string[] => {
  const problems: string[] = [];
  const ports = [Number(variables.PORT ?? 3978), Number(variables.PLAYGROUND_PORT ?? 56_150)] as const;
  if (environment === 'local' && variables.PLAYGROUND?.toLowerCase() !== 'off' && ports[0] === ports[1])
    problems.push(say('local.config.same-port'));
  if (environment !== 'azure') return problems;
  if (variables.BOT_TYPE === 'SingleTenant' && variables.BOT_PASSWORD === undefined)
    problems.push(missing('BOT_PASSWORD', environment, say));
  if (variables.BOT_TYPE === 'UserAssignedMSI' && variables.BOT_PASSWORD !== undefined)
    problems.push(say('local.config.no-password'));
  if (variables.PROACTIVE_INSTALL?.toLowerCase() === 'on' && variables.TEAMS_APP_ID === undefined)
    problems.push(missing('TEAMS_APP_ID', environment, say));
  return problems;
};

const isVariableName = (name: PropertyKey | undefined): name is VariableName =>
  typeof name === 'string' && name in allowedWords;

const problemOf = (issue: z.core.$ZodIssue, variables: Variables, environment: Environment, say: Say): string => {
  const name = issue.path[0];
  if (!isVariableName(name)) throw new Error(`no words for the variable ${String(name)}`);
  if (environment !== 'local' && (name === 'PLAYGROUND' || name === 'DEMO'))
    return say('local.config.only-local', { name });
  if (environment !== 'azure' && name === 'PROACTIVE_INSTALL') return say('local.config.only-azure', { name });
  const allowed =
    environment === 'debug' && name === 'BOT_TYPE' ? say('local.config.bot-type-debug') : say(allowedWords[name]);
  return variables[name] === undefined
    ? say('local.config.missing', { name, environment, allowed })
    : say('local.config.invalid', { name, allowed });
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
    };
  return {
    ...common,
    environment: 'azure',
    // The cross check has made sure that a password is there exactly when the type asks for one.
    bot:
      read.BOT_PASSWORD === undefined
        ? { ...entra, type: 'UserAssignedMSI' }
        : { ...entra, type: 'SingleTenant', password: read.BOT_PASSWORD },
    domain: read.BOT_DOMAIN,
    storage: { tablesUrl: read.STORAGE_TABLES_URL, queuesUrl: read.STORAGE_QUEUES_URL },
    keyVaultUrl: read.KEY_VAULT_URL,
    managedIdentityClientId: read.MANAGED_IDENTITY_CLIENT_ID,
    // The cross check has made sure that there is an app where it is on.
    proactiveInstall: read.PROACTIVE_INSTALL && read.TEAMS_APP_ID ? { teamsAppId: read.TEAMS_APP_ID } : null,
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
