import { letters } from '#core/abcde/letter';
import type { Say } from '#core/language/language';
import { type Fact, makeFactsIn, timeIn } from './facts';
import type { MyWorkspace } from './my-data';

type MyMessage = MyWorkspace['messages'][number];

const tellOwn = (say: Say, { purpose, createdAt, mine }: MyMessage): Fact[] => {
  const fact = makeFactsIn(say);
  const named = `${timeIn(say, createdAt)}: ${purpose}`;
  if (mine === null) return fact('myData.message.audience', named);
  const { text, successMeasure, ratings, overrideReason, sentAt, outcome } = mine;
  return [
    ...fact('myData.message.checked', named),
    ...fact('myData.message.text', text),
    ...fact(
      'myData.message.ratings',
      letters.map((one) => `${say(`abcde.letter.${one}`)}: ${ratings[one]}`).join(' · '),
    ),
    ...fact('myData.message.reason', overrideReason),
    ...fact('myData.message.measure', successMeasure),
    ...fact('myData.message.sent', timeIn(say, sentAt)),
    ...fact('myData.message.outcome', outcome && say(`communications.reached.${outcome.reached}`)),
    ...fact('myData.message.lesson', outcome?.lesson ?? null),
  ];
};

/** The messages of a PMO that somebody checked, or in whose audience they are by name. */
export const tellMessages = (say: Say, { messages }: Pick<MyWorkspace, 'messages'>): Fact[] =>
  messages.flatMap((message) => tellOwn(say, message));
