// What is wrong with a configuration, in words.
import type { z } from 'zod';
import type { MessageKey, Say } from '#core/language/language';

export type Environment = 'local' | 'debug' | 'azure';
export type Variables = Readonly<Record<string, string | undefined>>;

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
  BOT_PASSWORD_EXPIRES: 'local.config.password-expires',
  BOT_CERTIFICATE: 'local.config.certificate',
  BOT_DOMAIN: 'local.config.domain',
  STORAGE_TABLES_URL: 'local.config.tables-url',
  STORAGE_QUEUES_URL: 'local.config.queues-url',
  KEY_VAULT_URL: 'local.config.vault-url',
  MANAGED_IDENTITY_CLIENT_ID: 'local.config.identity-id',
  AAD_APP_CLIENT_ID: 'local.config.tab-app-id',
  PROACTIVE_INSTALL: 'local.config.on-or-off',
  TEAMS_APP_ID: 'local.config.teams-app-id',
  APPLICATIONINSIGHTS_CONNECTION_STRING: 'local.config.insights',
  PRIVACY_CONTACT: 'local.config.contact',
} as const satisfies Record<string, MessageKey>;
type VariableName = keyof typeof allowedWords;

/** Says that a variable is not set. */
const missing = (name: VariableName, environment: Environment, say: Say): string =>
  say('local.config.missing', { name, environment, allowed: say(allowedWords[name]) });

/** A bot signs in with a secret or with a certificate; a managed identity with neither. */
const credentialProblems = (variables: Variables, say: Say): string[] => {
  const set = (['BOT_PASSWORD', 'BOT_CERTIFICATE'] as const).filter((name) => variables[name] !== undefined);
  if (variables.BOT_TYPE === 'SingleTenant' && set.length === 0) return [say('local.config.no-credential')];
  if (variables.BOT_TYPE === 'SingleTenant' && set.length === 2) return [say('local.config.two-credentials')];
  return variables.BOT_TYPE === 'UserAssignedMSI' ? set.map((name) => say('local.config.no-password', { name })) : [];
};

// What no single variable can be blamed for; judged even when other variables are wrong, so that all is said at once.
export const crossProblems = (variables: Variables, environment: Environment, say: Say): string[] => {
  const problems: string[] = [];
  const ports = [Number(variables.PORT ?? 3978), Number(variables.PLAYGROUND_PORT ?? 56_150)] as const;
  if (environment === 'local' && variables.PLAYGROUND?.toLowerCase() !== 'off' && ports[0] === ports[1])
    problems.push(say('local.config.same-port'));
  if (environment !== 'azure') return problems;
  problems.push(...credentialProblems(variables, say));
  if (variables.PROACTIVE_INSTALL?.toLowerCase() === 'on' && variables.TEAMS_APP_ID === undefined)
    problems.push(missing('TEAMS_APP_ID', environment, say));
  return problems;
};

const isVariableName = (name: PropertyKey | undefined): name is VariableName =>
  typeof name === 'string' && name in allowedWords;

export const problemOf = (
  issue: z.core.$ZodIssue,
  variables: Variables,
  environment: Environment,
  say: Say,
): string => {
  const name = issue.path[0];
  if (!isVariableName(name)) throw new Error(`no words for the variable ${String(name)}`);
  if (environment !== 'local' && (name === 'PLAYGROUND' || name === 'DEMO'))
    return say('local.config.only-local', { name });
  if (environment !== 'azure' && name === 'PROACTIVE_INSTALL') return say('local.config.only-azure', { name });
  if (environment === 'debug' && name === 'BOT_CERTIFICATE') return say('local.config.certificate-debug');
  const allowed =
    environment === 'debug' && name === 'BOT_TYPE' ? say('local.config.bot-type-debug') : say(allowedWords[name]);
  return variables[name] === undefined
    ? say('local.config.missing', { name, environment, allowed })
    : say('local.config.invalid', { name, allowed });
};
