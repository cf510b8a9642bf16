import { type CardAction, cardVerbs } from '#core/contract/card-action';
import type { PersonRef } from '#core/kernel/person-ref';
import type { ErasePerson } from '#core/my-data/erase-person';
import type { MyData } from '#core/my-data/my-data';
import type { ReadMyData } from '#core/my-data/read-my-data';
import { type Notice, renderNotice } from '../cards/notice';
import { plainText } from '../cards/plain-text';
import type { Reply } from './reply';
import type { Turn } from './turn';

type Deps = { readonly readMyData: ReadMyData; readonly erasePerson: ErasePerson };

type DataVerb = (typeof cardVerbs)['showMyData' | 'askErase' | 'erase' | 'keepMyData'];

const button = (title: string, verb: DataVerb): Notice['buttons'][number] => {
  const data: CardAction = { verb, v: 1 };
  return { title, data };
};

const namesIn = (workspaces: readonly { readonly name: string }[]): string =>
  workspaces.map(({ name }) => plainText(name)).join(', ');

/** In a chat, which is kept by others, a summary has to do: never an answer, nor whether there is one. */
const summaryOf = ({ person, workspaces }: MyData, { say }: Turn): string[] => {
  const registers = workspaces.filter(({ register }) => register !== null);
  const count = workspaces.reduce((sum, { waves }) => sum + waves.length, 0);
  return [
    say(person ? 'chat.myData.known' : 'chat.myData.unmet'),
    registers.length === 0
      ? say('chat.myData.noRegister')
      : say('chat.myData.registers', { count: registers.length, names: namesIn(registers) }),
    ...(count === 0 ? [] : [say('chat.myData.invitations', { count }), say('chat.myData.answers')]),
    say('chat.myData.page'),
  ];
};

/** Makes what a person does about their own data in the chat: turns of their own, never part of an answer. */
export const makeMyDataButtons = (deps: Deps) => {
  const reply = ({ language, say }: Turn, notice: Notice): Reply => {
    const card = renderNotice(notice, language, say);
    return { view: card, inChat: card };
  };

  const show = async (turn: Turn, person: PersonRef): Promise<Reply> =>
    reply(turn, {
      title: turn.say('chat.myData.title'),
      lines: summaryOf(await deps.readMyData(person, turn), turn),
      buttons: [button(turn.say('chat.myData.erase'), cardVerbs.askErase)],
    });

  const ask = async (turn: Turn, person: PersonRef): Promise<Reply> => {
    const { say } = turn;
    const { workspaces } = await deps.readMyData(person, turn);
    const ledAlone = workspaces.filter(({ leads }) => leads === 'alone');
    const said = ['difference', 'goes', 'stays', 'seen', 'after', 'undo'] as const;
    return reply(turn, {
      title: say('myData.erase.confirmHeading'),
      lines: [
        ...(ledAlone.length === 0 ? [] : [say('myData.erase.lastLead', { names: namesIn(ledAlone) })]),
        ...said.map((what) => say(`myData.erase.${what}`)),
      ],
      buttons: [
        button(say('chat.myData.back'), cardVerbs.keepMyData),
        button(say('myData.erase.confirm'), cardVerbs.erase),
      ],
    });
  };

  const erase = async (turn: Turn, person: PersonRef): Promise<Reply> => {
    const { say } = turn;
    const { isWhole } = await deps.erasePerson(person);
    const lines = [say(isWhole ? 'myData.erased.whole' : 'myData.erased.later'), say('myData.erase.after')];
    return reply(turn, { title: say('myData.erased'), lines, buttons: [] });
  };

  const keep = async (turn: Turn): Promise<Reply> =>
    reply(turn, {
      title: turn.say('chat.myData.kept'),
      lines: [turn.say('chat.help.myData')],
      buttons: [button(turn.say('myData.show'), cardVerbs.showMyData)],
    });

  return { show, ask, erase, keep };
};

export type MyDataButtons = ReturnType<typeof makeMyDataButtons>;

/** What a button of these cards does. */
export const pressMyData = (buttons: MyDataButtons, turn: Turn, person: PersonRef, verb: DataVerb): Promise<Reply> => {
  switch (verb) {
    case cardVerbs.showMyData:
      return buttons.show(turn, person);
    case cardVerbs.askErase:
      return buttons.ask(turn, person);
    case cardVerbs.erase:
      return buttons.erase(turn, person);
    case cardVerbs.keepMyData:
      return buttons.keep(turn);
  }
};
