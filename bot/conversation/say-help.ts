import { CardFactory } from 'botbuilder';
import { renderNotice } from '../cards/notice';
import type { Turn } from './turn';

const reply = async (turn: Turn, title: string, lines: string[]): Promise<void> => {
  const card = renderNotice({ title, lines, buttons: [] }, turn.language, turn.say);
  await turn.context.sendActivity({ type: 'message', attachments: [CardFactory.adaptiveCard(card)] });
};

/** Tells what can be done in this conversation; after something not understood it says so first. */
export const sayHelp = async (turn: Turn, understood: boolean): Promise<void> => {
  const { say, isPersonal } = turn;
  const apology = understood ? [] : [say('chat.help.unknown')];
  if (isPersonal) {
    const lines = [say('chat.help.pulse'), say('chat.help.stop'), say('chat.help.privacy')];
    await reply(turn, say('chat.help.title'), [...apology, ...lines]);
  } else {
    await reply(turn, say('chat.help.team.title'), [
      ...apology,
      say('chat.help.team.tab'),
      say('chat.help.team.people'),
    ]);
  }
};
