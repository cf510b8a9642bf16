import { letters } from '#core/abcde/letter';
import { type CardAction, cardVerbs } from '#core/contract/card-action';
import type { Language, Say } from '#core/language/language';
import { distancesOf } from '#core/training/compare';
import { isLetter, type LessonId } from '#core/training/course';
import type { MessageExercise, QuestionExercise } from '#core/training/training';
import { makeCardTemplate } from './card-template';
import template from './learn.json' with { type: 'json' };
import { type Card, renderNotice } from './notice';
import { plainText } from './plain-text';

const expand = makeCardTemplate(template);

/** Where a card of a course belongs, and in whose words it is written. */
export type LearnWords = { readonly workspaceId: string; readonly language: Language; readonly say: Say };

type Button = { readonly title: string; readonly data: CardAction };

const nextButton = ({ workspaceId, say }: LearnWords): Button => ({
  title: say('learn.next'),
  data: { verb: cardVerbs.learnNext, v: 1, workspaceId },
});

/** A lesson: what matters, a weak and a better example. */
export const renderLesson = (lesson: LessonId, words: LearnWords): Card => {
  const { workspaceId, language, say } = words;
  const name = say(isLetter(lesson) ? `abcde.letter.${lesson}` : `p.${lesson}`);
  const question = say(isLetter(lesson) ? `abcde.question.${lesson}` : `p.${lesson}.meaning`);
  const examples = (['weak', 'better'] as const).map(
    (kind) => `**${say(`learn.${kind}`)}**: ${say(`training.lesson.${lesson}.${kind}`)}`,
  );
  const data: CardAction = { verb: cardVerbs.learnRead, v: 1, workspaceId, lesson };
  return renderNotice(
    {
      title: say('learn.lesson', { name, question }),
      lines: [say(`training.lesson.${lesson}.point`), ...examples, ...(isLetter(lesson) ? [say('abcde.reading')] : [])],
      buttons: [{ title: say('learn.next'), data }],
    },
    language,
    say,
  );
};

/** Line ends of a text as a card shows them. */
const inLines = (text: string): string => plainText(text).replaceAll(/\n+/g, '\n\n');

/** What is filled in already, and what is missing. */
export type Filled = { readonly values: Readonly<Record<string, string>>; readonly problem: string };
export const notFilled: Filled = { values: {}, problem: '' };

/** A practice message, to be rated by its five letters. */
export const renderMessage = (exercise: MessageExercise, words: LearnWords, filled = notFilled): Card => {
  const { workspaceId, language, say } = words;
  const { id, round, level, channel, situation, text, isDue } = exercise;
  const title = say(isDue ? 'learn.again' : 'learn.rate');
  const data = { verb: cardVerbs.learnRate, v: 1, workspaceId, messageId: id, round };
  const pointsOf = (letter: (typeof letters)[number]) =>
    ([1, 2, 3, 4, 5] as const).map((point) => ({
      value: String(point),
      title:
        point === 2 || point === 4
          ? say('learn.between', { point })
          : say('learn.anchor', { point, words: say(`abcde.anchor.${letter}.${point}`) }),
    }));
  return expand({
    $root: {
      language,
      fallbackText: `${title}. ${say('card.fallback')}`,
      title,
      problem: filled.problem,
      lines: [
        { line: `${say('learn.situation', { level, channel: say(`learn.channel.${channel}`) })} ${situation}` },
        { line: inLines(text) },
      ],
      inputs: letters.map((letter) => ({
        id: letter,
        label: `${say(`abcde.letter.${letter}`)}. ${say(`abcde.question.${letter}`)}`,
        errorMessage: say('learn.rateAll'),
        style: 'compact',
        value: filled.values[letter] ?? '',
        choices: pointsOf(letter),
      })),
      button: say('learn.compare'),
      data,
    },
  });
};

/** A question about the release. */
export const renderQuestion = (exercise: QuestionExercise, words: LearnWords, release: string, problem = ''): Card => {
  const { workspaceId, language, say } = words;
  const { id, round, about, ask, choices } = exercise;
  return expand({
    $root: {
      language,
      fallbackText: `${ask} ${say('card.fallback')}`,
      title: ask,
      problem,
      lines: [{ line: release }],
      inputs: [
        {
          id: 'choice',
          label: say('learn.choose'),
          errorMessage: say('learn.choose'),
          style: 'expanded',
          value: '',
          choices: choices.map((choice) => ({ title: choice.label, value: choice.id })),
        },
      ],
      button: say('learn.compare'),
      data: { verb: cardVerbs.learnAnswer, v: 1, workspaceId, questionId: id, round, about },
    },
  });
};

/** The learner's rating beside the reference, with its reasons. */
export const renderCompared = ({ compared }: MessageExercise, words: LearnWords): Card => {
  const { language, say } = words;
  if (!compared) throw new Error('A message that was not rated has nothing to compare');
  const { own, reference, reasons, isRight } = compared;
  const off = distancesOf(own, reference);
  const lines = letters.map((letter) => {
    const points = [
      say('learn.own', { points: own[letter] }),
      say('learn.reference', { points: reference[letter] }),
      say('learn.off', { points: off[letter] }),
    ].join(' · ');
    return `**${say(`abcde.letter.${letter}`)}**: ${points}. ${reasons[letter]}`;
  });
  return renderNotice(
    {
      title: say('learn.compared'),
      lines: [say(isRight ? 'learn.close' : 'learn.notClose'), ...lines, say('learn.chat.improve')],
      buttons: [nextButton(words)],
    },
    language,
    say,
  );
};

/** Whether the answer was right, and why. */
export const renderAnswered = ({ ask, choices, compared }: QuestionExercise, words: LearnWords): Card => {
  const { language, say } = words;
  if (!compared) throw new Error('A question that was not answered has nothing to compare');
  const labelOf = (id: string): string => choices.find((choice) => choice.id === id)?.label ?? id;
  const outcome = say(compared.isRight ? 'learn.right' : 'learn.wrong', {
    own: labelOf(compared.own),
    right: compared.right.map(labelOf).join(', '),
  });
  return renderNotice({ title: ask, lines: [outcome, compared.reason], buttons: [nextButton(words)] }, language, say);
};
