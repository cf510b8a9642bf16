import { chosenMessageSchema, noteInputsSchema, submittedNoteSchema } from '#core/contract/message-action';
import { entraId, type PersonRef } from '#core/kernel/person-ref';
import type { MessageKey } from '#core/language/language';
import type { KnownIn, NoteKind, NoteSteps } from '#core/stakeholder/note-in-register';
import { noteKinds } from '#core/stakeholder/note-in-register';
import { longestNote } from '#core/stakeholder/stakeholder';
import { renderNote } from '../cards/note';
import { plainText } from '../cards/plain-text';
import { answerDialog, type Dialog } from './dialog';
import { messageText } from './message-text';
import type { SpeakTo } from './speak-to';
import type { Turn } from './turn';

type Deps = NoteSteps & { readonly speakTo: SpeakTo };

const refusalWords = {
  'not-a-member': 'note.notMember',
  'unknown-workspace': 'note.notMember',
  'roster-unavailable': 'note.rosterUnavailable',
  'unknown-stakeholder': 'note.notRegistered',
} as const satisfies Record<string, MessageKey>;

type Filled = {
  readonly workspaceId?: string;
  readonly kind?: NoteKind;
  readonly text: string;
  readonly problem: string;
};

const isSome = (knownIn: readonly KnownIn[]): knownIn is [KnownIn, ...KnownIn[]] => knownIn.length > 0;

const form = ({ language, say }: Turn, knownIn: readonly KnownIn[], filled: Filled): Dialog => {
  if (!isSome(knownIn)) return { words: say('note.notRegistered') };
  const [first] = knownIn;
  const { workspaceId = first.workspace.id, kind = noteKinds[0], text, problem } = filled;
  return {
    title: say('note.title'),
    form: renderNote({ knownIn, workspaceId, kind, text, problem }, language, say),
  };
};

const textIn = (value: unknown): string => (typeof value === 'string' ? value.slice(0, longestNote) : '');

/**
 * Makes the dialog of “Note in the register”, in the menu of a message. Who asks is whom Teams names in `from`, and what
 * they may is what the roster of their PMO's team says; the message that they chose is a claim, and its author no more
 * than somebody to be looked up in their own registers.
 */
export const makeNoteMessage = (deps: Deps) => {
  const open = async (turn: Turn, caller: PersonRef, value: unknown): Promise<Dialog> => {
    const { say } = turn;
    const chosen = chosenMessageSchema.safeParse(value);
    if (!chosen.success) return { words: say('note.outdated') };
    const { from, body } = chosen.data.messagePayload;
    if (!from?.user) return { words: say('note.noAuthor') };
    const known = await deps.findKnownIn(caller, entraId(from.user.id));
    if (!known.ok) return { words: say(refusalWords[known.error.kind]) };
    return form(turn, known.value, { text: messageText(body), problem: '' });
  };

  /** The form again, with what was filled in and what has to be put right. */
  const askAgain = async (turn: Turn, caller: PersonRef, oid: string, filled: Filled): Promise<Dialog> => {
    const known = await deps.findKnownIn(caller, oid);
    return known.ok ? form(turn, known.value, filled) : { words: turn.say(refusalWords[known.error.kind]) };
  };

  const save = async (turn: Turn, caller: PersonRef, value: unknown): Promise<Dialog> => {
    const { say } = turn;
    const submitted = submittedNoteSchema.safeParse(value);
    if (!submitted.success) return { words: say('note.outdated') };
    const { userId, workspaceId, ...data } = submitted.data.data;
    const oid = entraId(userId);
    const inputs = noteInputsSchema.safeParse(data);
    if (!inputs.success)
      return askAgain(turn, caller, oid, { workspaceId, text: textIn(data.text), problem: say('note.incomplete') });
    const { kind, text } = inputs.data;
    const kindWord = say(`stakeholder.${kind}`);
    const noted = await deps.noteInRegister(caller, { workspaceId, oid, kind, text });
    if (noted.ok) return { words: say('note.done', { pmo: plainText(noted.value.workspace.name), kind: kindWord }) };
    if (noted.error.kind !== 'note-full') return { words: say(refusalWords[noted.error.kind]) };
    const problem = say('note.full', { kind: kindWord, most: longestNote });
    return askAgain(turn, caller, oid, { workspaceId, kind, text, problem });
  };

  const answered =
    (step: typeof open) =>
    async (heard: Turn): Promise<void> => {
      const { person } = heard;
      if (!person) return answerDialog(heard, { words: heard.say('note.outdated') });
      const turn = await deps.speakTo.asChosen(heard);
      await answerDialog(turn, await step(turn, person, heard.activity.value));
    };

  return { open: answered(open), save: answered(save) };
};

export type NoteMessage = ReturnType<typeof makeNoteMessage>;
