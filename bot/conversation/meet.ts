import type { ChannelAccount } from 'botbuilder';
import { CardFactory } from 'botbuilder';
import type { Logger } from 'pino';
import { changePerson, type makeMeetPerson } from '#core/stakeholder/meet-person';
import type { PersonStore } from '#core/stakeholder/person-store';
import { renderNotice } from '../cards/notice';
import { plainText } from '../cards/plain-text';
import type { Connector } from '../teams/connector';
import { type Turn, turnLocale } from './turn';

type Deps = {
  readonly meetPerson: ReturnType<typeof makeMeetPerson>;
  readonly people: PersonStore;
  readonly connector: Connector;
  readonly log: Logger;
};

/** Install events name nobody: Teams tells the name when it is asked for the member. Null when it will not. */
const nameOf = async (deps: Deps, turn: Turn, account: ChannelAccount): Promise<string | null> => {
  if (account.name) return account.name;
  const known = turn.person ? await deps.people.find(turn.person) : null;
  if (known?.value.name) return null;
  try {
    const { serviceUrl, conversation } = turn.activity;
    return (await deps.connector.findMember(serviceUrl, conversation.id, account.id)).name;
  } catch (error) {
    deps.log.warn({ event: 'member.unnamed', status: (error as { statusCode?: number }).statusCode });
    return null;
  }
};

const greet = async (turn: Turn, name: string): Promise<void> => {
  const { language, say } = turn;
  const card = renderNotice(
    {
      title: name ? say('chat.greeting.title', { name: plainText(name) }) : say('chat.greeting.titleUnnamed'),
      lines: [say('chat.greeting.what'), say('chat.greeting.stop')],
      buttons: [],
    },
    language,
    say,
  );
  await turn.context.sendActivity({ type: 'message', attachments: [CardFactory.adaptiveCard(card)] });
};

/** Makes what happens when somebody turns up in a personal conversation: remembered always, greeted once. */
export const makeMeet =
  (deps: Deps) =>
  async (turn: Turn): Promise<void> => {
    const { activity, person } = turn;
    if (!person) return;
    const name = await nameOf(deps, turn, activity.from);
    const outcome = await deps.meetPerson({
      ...person,
      name,
      conversationId: activity.conversation.id,
      serviceUrl: activity.serviceUrl,
      teamsUserId: activity.from.id,
      botId: activity.recipient.id,
      channelId: activity.channelId,
      locale: turnLocale(turn),
      timeZone: activity.localTimezone ?? null,
    });
    if (outcome === 'greet') await greet(turn, name ?? '');
  };

/** Makes what happens when somebody removes the app: they cannot be reached until they add it again. */
export const makePart =
  (deps: { readonly people: PersonStore }) =>
  async (turn: Turn): Promise<void> => {
    if (turn.person) await changePerson(deps.people, turn.person, { reachability: 'not-installed' });
  };
