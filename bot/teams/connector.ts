import type { Activity } from 'botbuilder';
import {
  AuthenticationConstants,
  type BotFrameworkAuthentication,
  ClaimsIdentity,
  type ConnectorClient,
  TeamsConnectorClient,
} from 'botframework-connector';
import { deliveryTimes } from '#core/delivery/delivery-times';
import { entraId } from '#core/kernel/person-ref';
import {
  ForeignServiceUrlError,
  type IsServiceUrlAllowed,
  isLoopbackServiceUrl,
  isTeamsServiceUrl,
} from './service-url';
import { limitToOneAttempt } from './single-attempt';

export type TeamsMember = { readonly id: string; readonly oid: string | null; readonly name: string | null };

/** What this app asks of Teams outside a turn. Every method is one request (a roster: one a page) and may throw `RestError`. */
export type Connector = {
  readonly send: (serviceUrl: string, conversationId: string, activity: Partial<Activity>) => Promise<string>;
  readonly createPersonalConversation: (
    serviceUrl: string,
    parameters: { readonly tenantId: string; readonly botId: string; readonly userId: string },
  ) => Promise<string>;
  readonly findMember: (serviceUrl: string, conversationId: string, memberId: string) => Promise<TeamsMember>;
  readonly listMembers: (serviceUrl: string, conversationId: string) => Promise<TeamsMember[]>;
  readonly findTeam: (serviceUrl: string, teamId: string) => Promise<{ groupId: string | null; name: string | null }>;
};

const membersPerPage = 500;

type PageOptions = { readonly pageSize: number; readonly continuationToken: string };

const oidOf = ({ aadObjectId, objectId }: { aadObjectId?: string; objectId?: string }): string | null => {
  const oid = aadObjectId ?? objectId;
  return oid === undefined ? null : entraId(oid);
};

/** Teams writes the Entra object id as `aadObjectId` or, in some lists, as `objectId`. */
const memberOf = (account: { id?: string; name?: string; aadObjectId?: string; objectId?: string }): TeamsMember => ({
  id: account.id ?? '',
  oid: oidOf(account),
  name: account.name ?? null,
});

const identityOf = (botId: string): ClaimsIdentity =>
  new ClaimsIdentity([
    { type: AuthenticationConstants.AudienceClaim, value: botId },
    { type: AuthenticationConstants.AppIdClaim, value: botId },
  ]);

/**
 * Makes the connector; clients are kept per service URL so that connections and tokens are reused. `awaitTurn` is awaited
 * before calls that ask about people and teams; what sends cards has its turn already.
 */
export const makeConnector = (
  authentication: BotFrameworkAuthentication,
  botId: string,
  awaitTurn: () => Promise<void>,
  callMilliseconds = deliveryTimes.call,
  // A row may be older than the configuration, or come from a restored file: only local mode has no identity to lose.
  isServiceUrlAllowed: IsServiceUrlAllowed = botId === '' ? isLoopbackServiceUrl : isTeamsServiceUrl,
): Connector => {
  const clients = new Map<string, Promise<ConnectorClient>>();
  const clientOf = async (serviceUrl: string): Promise<ConnectorClient> => {
    const known = clients.get(serviceUrl);
    if (known) return known;
    if (!isServiceUrlAllowed(serviceUrl)) throw new ForeignServiceUrlError('A stored service URL is not of Teams');
    const made = authentication
      .createConnectorFactory(identityOf(botId))
      .create(serviceUrl, AuthenticationConstants.ToChannelFromBotOAuthScope)
      .then((client) => limitToOneAttempt(client, callMilliseconds));
    // A client that could not be made is not remembered: the next call tries again.
    made.catch(() => clients.delete(serviceUrl));
    clients.set(serviceUrl, made);
    return made;
  };
  return {
    send: async (serviceUrl, conversationId, activity) => {
      const client = await clientOf(serviceUrl);
      const sent = await client.conversations.sendToConversation(conversationId, activity);
      return sent.id ?? '';
    },
    createPersonalConversation: async (serviceUrl, { tenantId, botId: bot, userId }) => {
      const client = await clientOf(serviceUrl);
      const created = await client.conversations.createConversation({
        isGroup: false,
        tenantId,
        bot: { id: bot, name: '' },
        members: [{ id: userId, name: '' }],
        channelData: { tenant: { id: tenantId } },
      } as Parameters<typeof client.conversations.createConversation>[0]);
      return created.id;
    },
    findMember: async (serviceUrl, conversationId, memberId) => {
      const client = await clientOf(serviceUrl);
      await awaitTurn();
      return memberOf(await client.conversations.getConversationMember(conversationId, memberId));
    },
    listMembers: async (serviceUrl, conversationId) => {
      const client = await clientOf(serviceUrl);
      const members: TeamsMember[] = [];
      let continuationToken: string | undefined;
      do {
        await awaitTurn();
        // The declared type wants both options always; an empty token would be sent, and refused.
        const options = { pageSize: membersPerPage, ...(continuationToken ? { continuationToken } : {}) };
        const page = await client.conversations.getConversationPagedMembers(conversationId, options as PageOptions);
        members.push(...page.members.map(memberOf));
        continuationToken = page.continuationToken || undefined;
      } while (continuationToken);
      return members;
    },
    findTeam: async (serviceUrl, teamId) => {
      const client = await clientOf(serviceUrl);
      const teams = limitToOneAttempt(
        new TeamsConnectorClient(client.credentials, { baseUri: serviceUrl }),
        callMilliseconds,
      );
      await awaitTurn();
      const team = await teams.teams.fetchTeamDetails(teamId);
      return { groupId: team.aadGroupId ?? null, name: team.name ?? null };
    },
  };
};
