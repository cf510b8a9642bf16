import { fivePs } from '#core/kernel/five-p';
import type { MessageValues, Say } from '#core/language/language';
import type { Choice, Question } from './question';

const isP = (choice: Choice): choice is (typeof fivePs)[number] => fivePs.some((p) => p === choice);

/** The words of what can be chosen. */
export const choiceWords = (choice: Choice, { id }: Pick<Question, 'id'>, say: Say): string => {
  if (isP(choice)) return say(`p.${choice}`);
  return id === 'value' && choice !== 'cannot-tell' && choice !== 'chance'
    ? say(`training.choice.value.${choice === 'above' ? 'above' : 'below'}`)
    : say(`training.choice.${choice}`);
};

const valuesOf = ({ figures, p }: Question, say: Say): MessageValues => ({
  ...figures,
  ...(p === null ? {} : { p: say(`p.${p}`) }),
});

/** What is asked, in the reader's words. */
export const askWords = (question: Question, say: Say): string => {
  const values = valuesOf(question, say);
  switch (question.id) {
    case 'largest-shortfall':
      return say('training.ask.largest-shortfall');
    case 'clear-or-chance':
      return say(question.wording === 'shown' ? 'training.ask.clear-or-chance' : 'training.ask.no-interval', values);
    case 'hidden-figure':
      return say(question.wording === 'hidden' ? 'training.ask.hidden-figure' : 'training.ask.none-hidden', values);
    case 'who-answered':
      return say(question.wording === 'shown' ? 'training.ask.who-answered' : 'training.ask.count-hidden', values);
    case 'value':
      return say(question.wording === 'shown' ? 'training.ask.value' : 'training.ask.no-value', values);
  }
};

const sideReasons = { below: 'below', above: 'above', chance: 'chance' } as const satisfies Partial<
  Record<Choice, string>
>;

const sideReason = ({ right }: Question, say: Say): string => {
  const side = sideReasons[right[0] as keyof typeof sideReasons] ?? 'no-interval';
  return say(`training.reason.${side}`);
};

const shortfallReason = (question: Question, say: Say): string => {
  const { right } = question;
  if (right.includes('none')) return say('training.reason.no-shortfall');
  if (right.includes('cannot-tell')) return say('training.reason.too-few-gaps');
  return say('training.reason.largest', {
    names: right.map((choice) => choiceWords(choice, question, say)).join(', '),
  });
};

const answeredReason = ({ right, figures }: Question, say: Say): string => {
  if (right.includes('all')) return say('training.reason.all');
  return right.includes('answered') ? say('training.reason.answered', figures) : say('training.reason.nothing');
};

const hiddenReason = ({ hidden }: Question, say: Say): string =>
  say(hidden === 'complementary' ? 'training.reason.complementary' : 'training.reason.hidden');

const reasons: Readonly<Record<Question['id'], (question: Question, say: Say) => string>> = {
  'largest-shortfall': shortfallReason,
  'clear-or-chance': sideReason,
  'hidden-figure': hiddenReason,
  'who-answered': answeredReason,
  value: sideReason,
};

/** Why the right answer is right. */
export const reasonWords = (question: Question, say: Say): string => reasons[question.id](question, say);
