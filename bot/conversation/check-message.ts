import { longestPurpose } from '#core/abcde/draft';
import type { AddCommunication } from '#core/communication/add-communication';
import { type CheckInputs, readCheckInputs, readDraft, readMessage } from '#core/communication/check-inputs';
import type { Communication } from '#core/communication/communication';
import type { Ids } from '#core/kernel/ids';
import type { PersonRef } from '#core/kernel/person-ref';
import type { Workspace } from '#core/workspace/workspace';
import type { CheckPlace } from '../cards/check';
import { type Card, renderNotice } from '../cards/notice';
import { plainText } from '../cards/plain-text';
import type { Reply } from './reply';
import { makeShowCheck, wordsOfProblems } from './show-check';
import type { Turn } from './turn';

type Deps = Parameters<typeof makeShowCheck>[0] & {
  readonly addCommunication: AddCommunication;
  readonly ids: Ids;
};

/** A draft that came back: a claim like everything that a client sends. */
export type SentDraft = {
  readonly workspaceId: string;
  readonly draftId: string;
  readonly data: unknown;
  readonly place: CheckPlace;
};

type Inserted = Reply | { readonly message: Card; readonly title: string };

/** What is too long ends after a whole word, where it has one. */
const firstLineOf = (text: string): string => {
  const [line = ''] = text.trim().split('\n');
  if (line.length <= longestPurpose) return line;
  const start = line.slice(0, longestPurpose - 1).replace(/[\uD800-\uDBFF]$/, '');
  return `${start.replace(/\s+\S*$/, '')}…`;
};

const inputsOf = (data: unknown): CheckInputs =>
  readCheckInputs(typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {});

const entered = ({ language, say }: Turn, { name }: Workspace, { purpose }: Communication): Reply => {
  const card = renderNotice(
    {
      title: say('messageCheck.entered', { purpose: plainText(purpose) }),
      lines: [say('messageCheck.enteredNext', { pmo: plainText(name) })],
      buttons: [],
    },
    language,
    say,
  );
  return { view: card, inChat: card };
};

/**
 * Makes the check of a message where it is shown on a card, in a chat or in a dialog. Who asks is whom Teams names, and
 * what they may is what the roster of their PMO's team says; nothing is stored until they enter it in the register.
 */
export const makeCheckMessage = (deps: Deps) => {
  const { findDesk, show } = makeShowCheck(deps);

  /** Checks a message for the first time; where there is no text, a chat tells how it is done. */
  const begin = async (turn: Turn, person: PersonRef, text: string, place: CheckPlace): Promise<Reply> => {
    const desk = await findDesk(turn, person);
    if ('text' in desk) return desk;
    if (text === '' && place === 'chat') return { text: turn.say('messageCheck.how') };
    const inputs = { ...readCheckInputs({}), text, purpose: firstLineOf(text) };
    // An empty card warns of nothing: nobody has filled it in yet.
    const problems = text === '' ? { problems: [] } : {};
    return show(turn, desk, { draftId: deps.ids.next(), inputs, place, ...problems });
  };

  /** Checks the draft again, with what was changed in it. */
  const again = async (turn: Turn, person: PersonRef, { workspaceId, ...sent }: SentDraft): Promise<Reply> => {
    const desk = await findDesk(turn, person, workspaceId);
    return 'text' in desk ? desk : show(turn, desk, { ...sent, inputs: inputsOf(sent.data) });
  };

  /** Enters the draft in the register, or shows it again with what is missing. */
  const enter = async (turn: Turn, person: PersonRef, { workspaceId, ...sent }: SentDraft): Promise<Reply> => {
    const { say, language } = turn;
    const desk = await findDesk(turn, person, workspaceId);
    if ('text' in desk) return desk;
    const inputs = inputsOf(sent.data);
    const { message, problems } = readMessage(inputs, desk.clock);
    if (!message) return show(turn, desk, { ...sent, inputs, problems: wordsOfProblems(problems, turn) });
    const done = await deps.addCommunication(desk.workspace, person, message, sent.draftId);
    if (done.ok) return entered(turn, desk.workspace, done.value);
    if (done.error.kind === 'unknown-communication') return { text: say('messageCheck.outdated') };
    const names = done.error.letters.map((letter) => say(`abcde.letter.${letter}`));
    const toFix = say('messageCheck.problem.toFix', { letters: new Intl.ListFormat(language).format(names) });
    return show(turn, desk, { ...sent, inputs, problems: [toFix], isReasonAsked: true });
  };

  /** The text as a card that can be put where a message is being written: Teams takes no bare text there. */
  const insert = async (turn: Turn, person: PersonRef, { workspaceId, ...sent }: SentDraft): Promise<Inserted> => {
    const desk = await findDesk(turn, person, workspaceId);
    if ('text' in desk) return desk;
    const inputs = inputsOf(sent.data);
    const { draft } = readDraft(inputs, desk.clock);
    if (!draft) return show(turn, desk, { ...sent, inputs });
    const title = inputs.purpose.trim() || firstLineOf(draft.text);
    // What it is about is most often the first line itself.
    const lines = draft.text
      .split('\n')
      .filter((line, at) => line.trim() !== '' && !(at === 0 && line.trim() === title));
    const shown = { title: plainText(title), lines: lines.map(plainText), buttons: [] };
    return { message: renderNotice(shown, turn.language, turn.say), title };
  };

  return { begin, again, enter, insert };
};

export type CheckMessage = ReturnType<typeof makeCheckMessage>;
