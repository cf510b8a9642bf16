import { createLocalJWKSet, createRemoteJWKSet, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose';
import { type Authorities, microsoftAuthorities } from '../authorities';
import type { BotIdentity } from '../config';
import type { TokenRules } from './auth';

/**
 * Microsoft's own clients, which may ask for a tab's token: Teams on desktop and phone, and in the web; Microsoft 365 in the
 * web, on the desktop, and on the phone (the same as Outlook on the desktop); Outlook in the web, and on the phone.
 */
const tabClients = [
  '1fec8e78-bce4-4aaf-ab1b-5451cc387264',
  '5e3ce6c0-2b1f-4285-8d4b-75ee78787346',
  '4765445b-32c6-49b0-83e6-1d93765276ca',
  '0ec893e0-5785-4de6-99da-4ed124e5296c',
  'd3590ed6-52b3-4102-aeff-aad2292ab01c',
  'bc59ab01-8403-45c6-8796-ac3ef710b3e3',
  '27922004-5251-4030-b22d-91ecd9a37ea4',
];

type Issuers = {
  readonly bot: BotIdentity | null;
  readonly authorities?: Authorities;
  readonly local: {
    readonly issuer: Pick<TokenRules, 'issuerOf' | 'audience' | 'authorisedParties'> & { readonly jwks: JSONWebKeySet };
  } | null;
};

/** Makes the look-up of a tenant's signing keys, which are fetched when a token names one that is not known yet. */
const makeEntraKeys = ({ entra }: Authorities) => {
  const known = new Map<string, JWTVerifyGetKey>();
  return (tenantId: string): JWTVerifyGetKey => {
    const keys = known.get(tenantId) ?? createRemoteJWKSet(new URL(`${entra}/${tenantId}/discovery/v2.0/keys`));
    known.set(tenantId, keys);
    return keys;
  };
};

/** Whose tokens the tab's API takes: Microsoft Entra's, or in local mode our own issuer's. */
export const tokenRules = ({ bot, local, authorities = microsoftAuthorities }: Issuers): TokenRules => {
  if (local) {
    const keys = createLocalJWKSet(local.issuer.jwks);
    return { ...local.issuer, keyOf: () => keys };
  }
  if (!bot) throw new Error('Only local mode may have no bot identity');
  return {
    keyOf: makeEntraKeys(authorities),
    issuerOf: (tenantId) => `${microsoftAuthorities.entra}/${tenantId}/v2.0`,
    audience: bot.tabAppId ?? bot.id,
    authorisedParties: tabClients,
    allowedTenants: [bot.tenantId],
  };
};
