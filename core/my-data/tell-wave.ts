import { reasonInWords } from '#core/delivery/progress/reason-words';
import { highestOfId } from '#core/instrument/about-messages';
import type { Say } from '#core/language/language';
import { type Fact, groupsInWords, makeFactsIn, type Told, timeIn } from './facts';
import type { MyWave, Said } from './my-data';

const wordsOf = (say: Say, { itemId, said }: Said): string => {
  if (said === null) return say('myData.cannotSay');
  return typeof said === 'number' ? say('myData.rating', { rating: said, top: highestOfId(itemId) }) : said;
};

const saidIn = (say: Say, one: Said): string => {
  const { column } = one;
  const words = wordsOf(say, one);
  return column === 'expectation' || column === 'experience' || column === 'minimum'
    ? `${say(`column.${column}`)}: ${words}`
    : words;
};

const answersOf = (say: Say, { answers, closedAt }: MyWave): Fact[] => {
  const fact = makeFactsIn(say);
  // A wave that never opened has no key, and nobody could answer it.
  const isGone = answers === null && closedAt !== null;
  if (isGone) return fact('myData.answers', say('myData.answers.gone'));
  if (answers === null || answers.length === 0) return fact('myData.answers', say('myData.answers.none'));
  return answers.map((one) => ({ label: one.question, value: saidIn(say, one) }));
};

const deliveryOf = (say: Say, { invitation, reminders }: MyWave): Fact[] => {
  const fact = makeFactsIn(say);
  if (!invitation) return fact('myData.planned', say('myData.planned.yes'));
  const { state, reason, sentAt, attempt, delivered, attributes } = invitation;
  return [
    ...fact('myData.delivery', say(`delivery.state.${state === 'claimed' ? 'planned' : state}`)),
    ...fact('myData.reason', reason && reasonInWords(say, reason)),
    ...fact('myData.delivered', delivered),
    ...fact('myData.attempt', attempt),
    ...fact('myData.sentAt', timeIn(say, sentAt)),
    ...fact('myData.groups', groupsInWords(attributes)),
    ...fact('myData.reminders', reminders === 0 ? null : reminders),
  ];
};

/** What is kept of one wave: the invitation, and what the person said, if anybody can still find it. */
export const tellWave = (say: Say, pmo: string, wave: MyWave): Told => {
  const fact = makeFactsIn(say);
  return {
    id: wave.waveId,
    heading: say('myData.wave', { title: wave.title, pmo }),
    facts: [
      ...fact('myData.wave.state', say(`waves.state.${wave.state}`)),
      ...fact('myData.wave.opened', timeIn(say, wave.openedAt)),
      ...fact('myData.wave.closed', timeIn(say, wave.closedAt)),
      ...deliveryOf(say, wave),
      ...answersOf(say, wave),
    ],
  };
};
