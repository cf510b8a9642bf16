import type { Say } from '#core/language/language';
import { choiceFields, choiceWord, chosenIn } from '#core/stakeholder/choice-fields';
import { choicesOf } from '#core/stakeholder/choices';
import { type Fact, makeFactsIn, type Told, timeIn } from './facts';
import type { MyData } from './my-data';

const choicesIn = (say: Say, person: NonNullable<MyData['person']>): Fact[] =>
  choiceFields.map(({ id }) => ({
    label: say(`preferences.${id}`),
    value: say(choiceWord(id, chosenIn(choicesOf(person), id))),
  }));

/** What is kept of a person as Teams knows them. */
export const tellPerson = (say: Say, { person, userId, tenantId }: MyData): Told => {
  const fact = makeFactsIn(say);
  return {
    id: 'person',
    heading: say('myData.person'),
    facts: [
      ...fact('myData.name', person?.name ?? null),
      ...fact('myData.userId', userId),
      ...fact('myData.tenantId', tenantId),
      ...fact('myData.chat', person?.conversationId ?? null),
      ...fact('myData.teamsUserId', person?.teamsUserId ?? null),
      ...fact('myData.bot', person && `${person.botId}, ${person.channelId}`),
      ...fact('myData.serviceUrl', person?.serviceUrl ?? null),
      ...fact('myData.locale', person?.locale ?? null),
      ...fact('myData.timeZone', person?.timeZone ?? null),
      ...fact('myData.reachability', person && say(`reach.${person.reachability}`)),
      ...(person ? choicesIn(say, person) : []),
    ],
  };
};

/** What is kept of installing the app for them. */
export const tellInstallation = (say: Say, { installation, workspaces }: MyData): Told[] => {
  if (!installation) return [];
  const fact = makeFactsIn(say);
  const { workspaceId, name, state, reason, attempt, notBefore, chatId, serviceUrl } = installation;
  const askedBy = workspaces.find((one) => one.workspaceId === workspaceId)?.name ?? workspaceId;
  const facts = [
    ...fact('myData.name', name),
    ...fact('myData.installation.askedBy', askedBy),
    ...fact('myData.installation.state', say(`myData.installation.${state}`)),
    ...fact('myData.reason', reason),
    ...fact('myData.attempt', attempt),
    ...fact('myData.notBefore', timeIn(say, notBefore)),
    ...fact('myData.chat', chatId),
    ...fact('myData.serviceUrl', serviceUrl),
  ];
  return [{ id: 'installation', heading: say('myData.installation'), facts }];
};
