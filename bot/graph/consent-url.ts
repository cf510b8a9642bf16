import { delegatedScopes, entraUrl } from './on-behalf-token';

/**
 * Where Microsoft Entra asks for consent, in a window of its own. An administrator agrees for everybody there; somebody
 * else can ask for it, where the organisation allows that. It comes back to the tab's page for this, which is registered
 * as a redirect address; what comes back is looked at for an error and not kept.
 */
export const consentUrlOf = (bot: { readonly id: string; readonly tenantId: string }, domain: string): string => {
  const parameters = new URLSearchParams({
    client_id: bot.id,
    response_type: 'code',
    // A fragment is not sent to any server, so the code in it gets into no log.
    response_mode: 'fragment',
    redirect_uri: `https://${domain}/tab/consent.html`,
    scope: delegatedScopes.join(' '),
    prompt: 'consent',
  });
  return `${entraUrl}/${bot.tenantId}/oauth2/v2.0/authorize?${parameters}`;
};
