import { createLocalJWKSet, createRemoteJWKSet, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose';
import type { BotIdentity } from '../config';
import type { TokenRules } from './auth';

/** Teams' own clients on desktop, phone and web, which may ask for a tab's token. */
const teamsClients = ['1fec8e78-bce4-4aaf-ab1b-5451cc387264', '5e3ce6c0-2b1f-4285-8d4b-75ee78787346'];

type Issuers = {
  readonly bot: BotIdentity | null;
  readonly local: {
    readonly issuer: Pick<TokenRules, 'issuerOf' | 'audience' | 'authorisedParties'> & { readonly jwks: JSONWebKeySet };
  } | null;
};

const entraKeys = new Map<string, JWTVerifyGetKey>();
const entraKeysOf = (tenantId: string): JWTVerifyGetKey => {
  const known = entraKeys.get(tenantId);
  if (known) return known;
  const url = new URL(`https://login.microsoftonline.com/${tenantId}/discovery/v2.0/keys`);
  const keys = createRemoteJWKSet(url);
  entraKeys.set(tenantId, keys);
  return keys;
};

/** Whose tokens the tab's API takes: Microsoft Entra's, or in local mode our own issuer's. */
export const tokenRules = ({ bot, local }: Issuers): TokenRules => {
  if (local) {
    const keys = createLocalJWKSet(local.issuer.jwks);
    return { ...local.issuer, keyOf: () => keys };
  }
  if (!bot) throw new Error('Only local mode may have no bot identity');
  return {
    keyOf: entraKeysOf,
    issuerOf: (tenantId) => `https://login.microsoftonline.com/${tenantId}/v2.0`,
    audience: bot.tabAppId ?? bot.id,
    authorisedParties: teamsClients,
    allowedTenants: [bot.tenantId],
  };
};
