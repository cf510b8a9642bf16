import type { Logger } from 'pino';
import type { MeetInChat } from '#core/directory/install-proactively';
import type { makeMeetPerson } from '#core/stakeholder/meet-person';
import type { Connector } from '../teams/connector';

type Deps = {
  readonly connector: Pick<Connector, 'findMember'>;
  readonly meetPerson: ReturnType<typeof makeMeetPerson>;
  readonly botId: string;
  readonly log: Pick<Logger, 'warn'>;
};

/** Makes a person known from the chat that they and the bot have; who cannot be found there stays unknown. */
export const makeMeetInChat =
  ({ connector, meetPerson, botId, log }: Deps): MeetInChat =>
  async ({ tenantId, oid }, { chatId, serviceUrl, name }) => {
    try {
      const member = await connector.findMember(serviceUrl, chatId, oid);
      if (member.oid !== oid) return;
      await meetPerson({
        tenantId,
        oid,
        name: member.name ?? name,
        conversationId: chatId,
        serviceUrl,
        teamsUserId: member.id,
        // Teams writes a bot as 28: and its application id.
        botId: `28:${botId}`,
        channelId: 'msteams',
        locale: null,
        timeZone: null,
      });
    } catch (error) {
      // They have the app all the same, and their first message makes them known.
      log.warn({ event: 'installation.unmet', status: (error as { statusCode?: number }).statusCode });
    }
  };
