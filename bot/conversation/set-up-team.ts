import type { PersonRef } from '#core/kernel/person-ref';
import type { SetUpRefusal, SetUpWorkspace } from '#core/workspace/set-up-workspace';
import { renderNotice } from '../cards/notice';
import { plainText } from '../cards/plain-text';
import type { Reply } from './reply';
import type { Turn } from './turn';

const refusalWords = {
  'not-the-installer': 'chat.setUp.notInstaller',
  'not-a-member': 'chat.setUp.notMember',
  'roster-unavailable': 'chat.setUp.rosterUnavailable',
  'unknown-workspace': 'chat.setUp.unknown',
} as const satisfies Record<SetUpRefusal['kind'], string>;

/** Makes the buttons of the welcome card: set the team up as a PMO, or (not yet) receive a PMO's QVR. */
export const makeTeamButtons = (deps: { readonly setUpWorkspace: SetUpWorkspace }) => {
  const setUp = async (turn: Turn, person: PersonRef, workspaceId: string): Promise<Reply> => {
    const { language, say } = turn;
    const done = await deps.setUpWorkspace(person, workspaceId);
    if (!done.ok) return { text: say(refusalWords[done.error.kind]) };
    const card = renderNotice(
      {
        title: say('card.setUp.title', { team: plainText(done.value.workspace.name) }),
        lines: done.value.created
          ? [say('card.setUp.line', { name: plainText(turn.activity.from.name || '–') }), say('card.setUp.next')]
          : [say('card.setUp.next')],
        buttons: [],
      },
      language,
      say,
    );
    return { view: card, inChat: card };
  };
  const receiveQvr = async (turn: Turn): Promise<Reply> => ({ text: turn.say('chat.qvr.notYet') });
  return { setUp, receiveQvr };
};

export type TeamButtons = ReturnType<typeof makeTeamButtons>;
