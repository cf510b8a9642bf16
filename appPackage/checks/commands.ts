import { messageActions } from '#core/contract/message-action';
import { allCommands, commandIn } from '../../bot/conversation/commands';
import type { Manifest } from './manifest';

const personal = 'personal';

/** The schema says so too; past it, commands would be missing silently in clients that read another schema. */
const mostCommands = 12;

/** Where each action is offered: a note is about somebody's message; a check may be of one that is still being written. */
const contexts: Readonly<Record<string, readonly string[]>> = {
  [messageActions.noteInRegister]: ['message'],
  [messageActions.checkMessage]: ['message', 'compose', 'commandBox'],
};

/** The commands of a scope: each one heard, none twice, and in a personal chat all that the bot knows. */
const checkList = (scope: string, titles: readonly string[]): string[] => {
  const heard = titles.map((title) => commandIn(title));
  return [
    ...titles.filter((_, at) => heard[at] === null).map((title) => `The bot does not understand “${title}” (${scope})`),
    ...(titles.length > mostCommands ? [`More than ${mostCommands} commands (${scope})`] : []),
    ...(new Set(heard).size < heard.length ? [`Two commands mean the same (${scope})`] : []),
    ...(scope === personal
      ? [...allCommands].filter((one) => !heard.includes(one)).map((one) => `No command for “${one}” (${scope})`)
      : []),
  ];
};

/** What the package offers in chat is what the bot hears, and its message actions are those that the bot answers. */
export const checkCommands = ({ bots, composeExtensions }: Manifest): string[] => {
  const lists = bots.flatMap(({ commandLists }) => commandLists);
  const scopes = lists.flatMap((list) => list.scopes);
  const botScopes = bots.flatMap((bot) => bot.scopes);
  const actions = composeExtensions.flatMap(({ commands }) => commands);
  const known: readonly string[] = Object.values(messageActions);
  return [
    ...lists.flatMap((list) =>
      list.scopes.flatMap((scope) =>
        checkList(
          scope,
          list.commands.map(({ title }) => title),
        ),
      ),
    ),
    ...(new Set(scopes).size < scopes.length ? ['Two lists of commands for one scope'] : []),
    ...botScopes.filter((scope) => !scopes.includes(scope)).map((scope) => `No list of commands for ${scope}`),
    ...actions.filter(({ id }) => !known.includes(id)).map(({ id }) => `The bot does not answer the action “${id}”`),
    ...known
      .filter((id) => !actions.some((action) => action.id === id))
      .map((id) => `The package lacks the action “${id}”`),
    ...actions
      .filter(({ id, context, fetchTask }) => !fetchTask || context.join() !== contexts[id]?.join())
      .map(
        ({ id }) => `The action “${id}” has to be one of ${contexts[id]?.join(', ')}, with a dialog that the bot gives`,
      ),
  ];
};
