import { CardFactory } from 'botbuilder';
import { cardVerbs } from '#core/contract/card-action';
import type { FindOpenPulses } from '#core/delivery/pulse/find-open-pulses';
import type { FindOwnPmos } from '#core/workspace/find-own-pmos';
import { type Notice, renderNotice } from '../cards/notice';
import type { Turn } from './turn';

/** A card takes six buttons; whoever is asked by more PMOs at once answers these first. */
const mostPulses = 5;

/** Makes the answer to "help": what can be done here, and the pulses that are open for this person. */
export const makeSayHelp = (deps: {
  readonly findOpenPulses: FindOpenPulses;
  readonly findOwnPmos: FindOwnPmos;
  /** Where the privacy notice is; null where nobody could open it. */
  readonly noticesUrl?: string | null;
}) => {
  const openPulses = async ({ person, say }: Turn): Promise<Notice['buttons']> => {
    if (!person) return [];
    const pulses = await deps.findOpenPulses(person);
    return pulses.slice(0, mostPulses).map(({ wave: { id, title, workspaceId }, seat, place, microPulse }) => ({
      title: say('chat.help.answer', { title }),
      data: { verb: cardVerbs.change, v: 1, workspaceId, waveId: id, seat, place, microPulse },
    }));
  };

  const preferences = ({ say }: Turn): Notice['buttons'][number] => ({
    title: say('chat.help.preferences'),
    data: { verb: cardVerbs.showPreferences, v: 1 },
  });

  const noticeLines = ({ say, language }: Turn): string[] =>
    deps.noticesUrl ? [say('chat.help.notice', { url: `${deps.noticesUrl}/privacy?lang=${language}` })] : [];

  /** For whoever is in a PMO's team: a stakeholder could do nothing with it. */
  const memberLines = async ({ person, say }: Turn): Promise<string[]> =>
    person && (await deps.findOwnPmos(person)).own.length > 0 ? [say('chat.help.member')] : [];

  const personalHelp = async (turn: Turn): Promise<Omit<Notice, 'lines'> & { lines: string[] }> => {
    const { say } = turn;
    const [pulses, forMember] = await Promise.all([openPulses(turn), memberLines(turn)]);
    const first = pulses.length > 0 ? say('chat.help.open') : say('chat.help.pulse');
    return {
      title: say('chat.help.title'),
      lines: [
        ...[first, ...forMember, say('chat.help.stop'), say('chat.help.privacy'), say('chat.help.myData')],
        ...noticeLines(turn),
      ],
      buttons: [...pulses, preferences(turn)],
    };
  };

  const teamHelp = ({ say }: Turn) => ({
    title: say('chat.help.team.title'),
    lines: [say('chat.help.team.tab'), say('chat.help.team.people')],
    buttons: [],
  });

  /** After something not understood the answer says so first. */
  return async (turn: Turn, understood: boolean): Promise<void> => {
    const { language, say } = turn;
    const help = turn.isPersonal ? await personalHelp(turn) : teamHelp(turn);
    const lines = understood ? help.lines : [say('chat.help.unknown'), ...help.lines];
    const card = renderNotice({ ...help, lines }, language, say);
    await turn.context.sendActivity({ type: 'message', attachments: [CardFactory.adaptiveCard(card)] });
  };
};

export type SayHelp = ReturnType<typeof makeSayHelp>;
