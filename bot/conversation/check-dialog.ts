import { messageToCheckSchema, submittedCheckSchema } from '#core/contract/message-action';
import type { PersonRef } from '#core/kernel/person-ref';
import type { Card } from '../cards/notice';
import type { CheckMessage, SentDraft } from './check-message';
import { answerDialog, answerWithCard } from './dialog';
import { wholeMessageText } from './message-text';
import type { Reply } from './reply';
import type { SpeakTo } from './speak-to';
import type { Turn } from './turn';

type Deps = { readonly checkMessage: CheckMessage; readonly speakTo: SpeakTo };

/** What the dialog shows next, or the message that is put where somebody is writing. */
type Step = Reply | { readonly message: Card; readonly title: string };

const answerStep = async (turn: Turn, step: Step): Promise<void> => {
  if ('message' in step) return answerWithCard(turn, step.message, step.title);
  if ('text' in step) return answerDialog(turn, { words: step.text });
  return answerDialog(turn, { title: turn.say('messageCheck.title'), height: 'large', form: step.view });
};

/**
 * Makes the dialog of “Check with ABCDE”: on a chosen message, or empty where one is being written and in the box of
 * commands. It is the card of the chat in another place.
 */
export const makeCheckDialog = ({ checkMessage, speakTo }: Deps) => {
  const open = async (turn: Turn, person: PersonRef, value: unknown): Promise<Step> => {
    const chosen = messageToCheckSchema.safeParse(value);
    if (!chosen.success) return { text: turn.say('messageCheck.outdated') };
    const { commandContext, messagePayload } = chosen.data;
    const place = commandContext === 'compose' ? 'compose' : 'dialog';
    return checkMessage.begin(turn, person, wholeMessageText(messagePayload?.body), place);
  };

  const submit = async (turn: Turn, person: PersonRef, value: unknown): Promise<Step> => {
    const submitted = submittedCheckSchema.safeParse(value);
    if (!submitted.success) return { text: turn.say('messageCheck.outdated') };
    const { data } = submitted.data;
    const { workspaceId, draftId, isComposing, step } = data;
    const sent: SentDraft = { workspaceId, draftId, data, place: isComposing ? 'compose' : 'dialog' };
    switch (step) {
      case 'check':
        return checkMessage.again(turn, person, sent);
      case 'enter':
        return checkMessage.enter(turn, person, sent);
      case 'insert':
        return checkMessage.insert(turn, person, sent);
    }
  };

  const answered =
    (step: typeof open) =>
    async (heard: Turn): Promise<void> => {
      const { person } = heard;
      if (!person) return answerDialog(heard, { words: heard.say('messageCheck.outdated') });
      const turn = await speakTo.asChosen(heard);
      await answerStep(turn, await step(turn, person, heard.activity.value));
    };

  return { open: answered(open), save: answered(submit) };
};

export type CheckDialog = ReturnType<typeof makeCheckDialog>;
