import type { z } from 'zod';
import { letters } from '#core/abcde/letter';
import { choiceInputSchema, type learnActions, learnVerbs, ratingInputsSchema } from '#core/contract/learn-card';
import type { PersonRef } from '#core/kernel/person-ref';
import { nextOf } from '#core/training/next-item';
import type { ReadTraining } from '#core/training/read-training';
import type { Step } from '#core/training/step';
import type { TakeStep } from '#core/training/take-step';
import type { MessageExercise, QuestionExercise, Training } from '#core/training/training';
import type { FindOwnPmos } from '#core/workspace/find-own-pmos';
import { refOf, type Workspace } from '#core/workspace/workspace';
import {
  type Filled,
  type LearnWords,
  renderAnswered,
  renderCompared,
  renderLesson,
  renderMessage,
  renderQuestion,
} from '../cards/learn';
import { type Card, renderNotice } from '../cards/notice';
import { plainText } from '../cards/plain-text';
import type { Reply } from './reply';
import type { Turn } from './turn';

export type LearnAction = z.infer<(typeof learnActions)[number]>;

type Deps = {
  readonly findOwnPmos: FindOwnPmos;
  readonly readTraining: ReadTraining;
  readonly takeStep: TakeStep;
};

const asReply = (card: Card): Reply => ({ view: card, inChat: card });

const exerciseIn = (training: Training, id: string): MessageExercise | QuestionExercise | undefined =>
  training.courses.flatMap(({ exercises }) => exercises).find((one) => one.id === id);

const releaseLine = ({ release: { title, isExample } }: Training, { say }: LearnWords): string =>
  isExample ? say('learn.madeUp') : say('learn.figures', { title: plainText(title) });

/** What is shown of the next thing to do. */
const nextCard = (training: Training, words: LearnWords): Card => {
  const { language, say } = words;
  const next = nextOf(training);
  if (!next) {
    return renderNotice({ title: say('learn.allDone'), lines: [say('learn.chat.later')], buttons: [] }, language, say);
  }
  if (next.item.kind === 'lesson') return renderLesson(next.item.id, words);
  const exercise = exerciseIn(training, next.item.id);
  if (exercise?.kind === 'question') return renderQuestion(exercise, words, releaseLine(training, words));
  if (exercise?.kind === 'message') return renderMessage(exercise, words);
  throw new Error('A course has no such exercise');
};

/** What was sent of the five ratings, as a form takes it back. */
const sentValues = (data: unknown): Filled['values'] => {
  const sent = typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {};
  return Object.fromEntries(
    letters.flatMap((letter) => {
      const value = sent[letter];
      return typeof value === 'string' && /^[1-5]$/.test(value) ? [[letter, value]] : [];
    }),
  );
};

type Of<Verb> = Extract<LearnAction, { verb: Verb }>;

/** Somebody who learns, in which PMO, and the words they are spoken to in. */
type Learner = { readonly person: PersonRef; readonly pmo: Workspace; readonly words: LearnWords };

const read = ({ readTraining }: Deps, { person, pmo, words }: Learner): Promise<Training> =>
  readTraining(refOf(pmo), person, words);

const goOn = async (deps: Deps, learner: Learner): Promise<Reply> =>
  asReply(nextCard(await read(deps, learner), learner.words));

/** Does an exercise, and compares. */
const take = async (deps: Deps, learner: Learner, id: string, step: Step): Promise<Reply> => {
  const { person, pmo, words } = learner;
  const taken = await deps.takeStep(refOf(pmo), person, step);
  if (!taken.ok) return { text: words.say('chat.oldButton') };
  const training = await read(deps, learner);
  const exercise = exerciseIn(training, id);
  // Of an older card, whose message is due again or whose release is not the newest any more, there is nothing to compare.
  if (!exercise?.compared) return asReply(nextCard(training, words));
  return asReply(exercise.kind === 'message' ? renderCompared(exercise, words) : renderAnswered(exercise, words));
};

const rate = async (
  deps: Deps,
  learner: Learner,
  { messageId, round }: Of<typeof learnVerbs.learnRate>,
  data: unknown,
): Promise<Reply> => {
  const { words } = learner;
  const sent = ratingInputsSchema.safeParse(data);
  if (sent.success) return take(deps, learner, messageId, { kind: 'rated', messageId, round, ratings: sent.data });
  const exercise = exerciseIn(await read(deps, learner), messageId);
  if (exercise?.kind !== 'message') return { text: words.say('chat.oldButton') };
  return asReply(renderMessage(exercise, words, { values: sentValues(data), problem: words.say('learn.rateAll') }));
};

const answer = async (
  deps: Deps,
  learner: Learner,
  { questionId, round, about }: Of<typeof learnVerbs.learnAnswer>,
  data: unknown,
): Promise<Reply> => {
  const { words } = learner;
  const sent = choiceInputSchema.safeParse(data);
  if (sent.success) {
    return take(deps, learner, questionId, { kind: 'answered', questionId, round, about, choice: sent.data.choice });
  }
  const training = await read(deps, learner);
  const exercise = exerciseIn(training, questionId);
  if (exercise?.kind !== 'question') return { text: words.say('chat.oldButton') };
  return asReply(renderQuestion(exercise, words, releaseLine(training, words), words.say('learn.choose')));
};

const quiet = async (
  deps: Deps,
  { person, pmo, words }: Learner,
  { course }: Of<typeof learnVerbs.learnNoFollowUps>,
): Promise<Reply> => {
  await deps.takeStep(refOf(pmo), person, { kind: 'follow-ups', course, wanted: false });
  const { language, say } = words;
  const notice = { title: say('learn.chat.quiet'), lines: [say('learn.chat.quietLine')], buttons: [] };
  return asReply(renderNotice(notice, language, say));
};

const act = async (deps: Deps, learner: Learner, action: LearnAction, data: unknown): Promise<Reply> => {
  switch (action.verb) {
    case learnVerbs.learnNext:
      return goOn(deps, learner);
    case learnVerbs.learnRead:
      await deps.takeStep(refOf(learner.pmo), learner.person, { kind: 'read', lesson: action.lesson });
      return goOn(deps, learner);
    case learnVerbs.learnRate:
      return rate(deps, learner, action, data);
    case learnVerbs.learnAnswer:
      return answer(deps, learner, action, data);
    case learnVerbs.learnNoFollowUps:
      return quiet(deps, learner, action);
  }
};

/**
 * Makes the courses in the chat: the next lesson or exercise as a card, and what comes of it. Who learns is whom Teams names,
 * and in which PMO is what the roster of its team says.
 */
export const makeLearn = (deps: Deps) => {
  /** In the PMO that was named, else the first of theirs; words for whoever belongs to none. */
  const findLearner = async (
    turn: Turn,
    person: PersonRef,
    workspaceId?: string,
  ): Promise<Learner | { text: string }> => {
    const { language, say } = turn;
    const { own, isUnsure } = await deps.findOwnPmos(person);
    const pmos: readonly Workspace[] = own.map(({ workspace }) => workspace);
    const pmo = workspaceId === undefined ? pmos[0] : pmos.find(({ id }) => id === workspaceId);
    if (pmo) return { person, pmo, words: { workspaceId: pmo.id, language, say } };
    return { text: say(isUnsure ? 'learn.chat.rosterUnavailable' : 'learn.chat.notMember') };
  };

  const begin = async (turn: Turn, person: PersonRef): Promise<Reply> => {
    const learner = await findLearner(turn, person);
    return 'text' in learner ? learner : goOn(deps, learner);
  };

  /** What a button of these cards does. */
  const press = async (turn: Turn, person: PersonRef, action: LearnAction, data: unknown): Promise<Reply> => {
    const learner = await findLearner(turn, person, action.workspaceId);
    return 'text' in learner ? learner : act(deps, learner, action, data);
  };

  return { begin, press };
};

export type Learn = ReturnType<typeof makeLearn>;
