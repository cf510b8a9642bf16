import { randomUUID } from 'node:crypto';
import type { Character } from './cast';
import { demoTeam, demoTenantId } from './cast';
import { demoConnectorPath } from './demo-connector';

const botAccount = { id: '28:pmo-pulse-demo', name: 'PMO Pulse' };

/** What simulated people do, posted to the bot as Teams would post it. */
export const makeSimulatedTeams = (url: string) => {
  const post = async (person: Character, activity: Readonly<Record<string, unknown>>): Promise<unknown> => {
    const response = await fetch(`${url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        id: randomUUID(),
        channelId: 'msteams',
        serviceUrl: `${url}${demoConnectorPath}`,
        from: { id: person.teamsUserId, aadObjectId: person.oid, name: person.name },
        recipient: botAccount,
        locale: 'en-US',
        ...activity,
      }),
    });
    if (!response.ok) throw new Error(`The bot answered a simulated activity with ${response.status}`);
    const text = await response.text();
    return text === '' ? null : JSON.parse(text);
  };
  const tenant = { id: demoTenantId };
  const personally = (person: Character, activity: Readonly<Record<string, unknown>>) =>
    post(person, {
      conversation: { conversationType: 'personal', tenantId: demoTenantId, id: person.conversationId },
      channelData: { tenant },
      ...activity,
    });
  return {
    installInTeam: () =>
      post(demoTeam.lead, {
        type: 'installationUpdate',
        action: 'add',
        conversation: { isGroup: true, conversationType: 'channel', tenantId: demoTenantId, id: demoTeam.teamId },
        channelData: {
          tenant,
          team: { id: demoTeam.teamId, name: demoTeam.name, aadGroupId: demoTeam.workspaceId },
        },
      }),
    installPersonally: (person: Character) => personally(person, { type: 'installationUpdate', action: 'add' }),
    press: (person: Character, data: unknown) =>
      personally(person, {
        type: 'invoke',
        name: 'adaptiveCard/action',
        value: { action: { type: 'Action.Execute', data } },
      }),
  };
};
