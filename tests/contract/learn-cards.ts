// The cards of the courses, made by the code that makes them in the conversation.
import { type Language, makeSay } from '#core/language/language';
import { allPracticeMessages } from '#core/training/practice/all-practice-messages';
import { makeTrainingSteps } from '#core/training/training-steps';
import { renderAnswered, renderCompared, renderLesson, renderMessage, renderQuestion } from '../../bot/cards/learn';
import { followUpCard } from '../../bot/teams/tell-learner';
import { makeClock, makeStores, ref, rosterOf, tenantId, workspaceId } from '../core/samples';

const ann = { tenantId, oid: 'ann' };

/** Every card of the courses in one language. */
export const makeLearnCards = async (language: Language) => {
  const words = { workspaceId, language, say: makeSay(language) };
  const { readTraining, takeStep } = makeTrainingSteps({ ...makeStores(), clock: makeClock(), roster: rosterOf([]) });
  const find = async <Kind extends 'message' | 'question'>(kind: Kind) => {
    const { courses } = await readTraining(ref, ann, words);
    const found = courses.flatMap(({ exercises }) => exercises).find((one) => one.kind === kind);
    if (found?.kind !== kind) throw new Error('Each course has exercises');
    return found as Extract<typeof found, { kind: Kind }>;
  };
  const [message, question] = [await find('message'), await find('question')];
  const longest = allPracticeMessages.reduce((one, other) =>
    other.words[language].text.length > one.words[language].text.length ? other : one,
  );
  await takeStep(ref, ann, {
    kind: 'rated',
    messageId: message.id as never,
    round: 0,
    ratings: { audience: 5, behaviour: 5, content: 5, delivery: 5, evaluation: 5 },
  });
  const { id: questionId, about } = question;
  await takeStep(ref, ann, { kind: 'answered', questionId, round: 0, about, choice: 'price' });
  return {
    'lesson of ABCDE': renderLesson('audience', words),
    'lesson of the five Ps': renderLesson('price', words),
    'practice message': renderMessage({ ...message, text: longest.words[language].text }, words),
    'practice message, half rated': renderMessage(message, words, {
      values: { audience: '3' },
      problem: words.say('learn.rateAll'),
    }),
    'practice message, compared': renderCompared(await find('message'), words),
    'question about a release': renderQuestion(question, words, words.say('learn.madeUp')),
    'question, answered': renderAnswered(await find('question'), words),
    'follow-ups are due': followUpCard(workspaceId, 'abcde', 2, words),
  };
};
