import { createRemoteJWKSet, type JWTVerifyGetKey } from 'jose';
import type { TokenRules } from './auth';

/** Teams' own clients on desktop, phone and web, which may ask for a tab's token. */
const teamsClients = ['1fec8e78-bce4-4aaf-ab1b-5451cc387264', '5e3ce6c0-2b1f-4285-8d4b-75ee78787346'];

const keysByTenant = new Map<string, JWTVerifyGetKey>();

const keyOf = (tenantId: string): JWTVerifyGetKey => {
  const known = keysByTenant.get(tenantId);
  if (known) return known;
  const url = new URL(`https://login.microsoftonline.com/${tenantId}/discovery/v2.0/keys`);
  const keys = createRemoteJWKSet(url);
  keysByTenant.set(tenantId, keys);
  return keys;
};

/** What a token of the tenant that the bot is registered in must be. */
export const entraTokenRules = (bot: { readonly id: string; readonly tenantId: string }): TokenRules => ({
  keyOf,
  issuerOf: (tenantId) => `https://login.microsoftonline.com/${tenantId}/v2.0`,
  audience: bot.id,
  authorisedParties: teamsClients,
  allowedTenants: [bot.tenantId],
});
