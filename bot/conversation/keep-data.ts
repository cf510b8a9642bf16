import type { PersonRef } from '#core/kernel/person-ref';
import type { StopDeletion } from '#core/retention/stop-deletion';
import { renderNotice } from '../cards/notice';
import { plainText } from '../cards/plain-text';
import type { Reply } from './reply';
import type { Turn } from './turn';

/** Makes the button by which a lead stops the deletion of a PMO whose team the app was removed from. */
export const makeKeepData =
  (deps: { readonly stopDeletion: StopDeletion }) =>
  async (turn: Turn, person: PersonRef, workspaceId: string): Promise<Reply> => {
    const { language, say } = turn;
    const stopped = await deps.stopDeletion(person, workspaceId, true);
    if (!stopped.ok) return { text: say('chat.deletion.over') };
    const card = renderNotice(
      {
        title: say('card.kept.title', { team: plainText(stopped.value.name) }),
        lines: [say('card.kept.line'), say('card.kept.again')],
        buttons: [],
      },
      language,
      say,
    );
    return { view: card, inChat: card };
  };

export type KeepData = ReturnType<typeof makeKeepData>;
