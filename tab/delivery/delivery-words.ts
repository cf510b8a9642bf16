import type { DeliveryView } from '#core/contract/delivery';
import { remediedReasons } from '#core/delivery/progress/reason-words';
import { dayInMilliseconds, secondInMilliseconds } from '#core/kernel/clock';
import type { Say } from '#core/language/language';
import type { Voice } from '../language/voice';

const minute = 60 * secondInMilliseconds;
const hour = 60 * minute;

/** A time that passes or passed, in milliseconds, as people say it: "less than a minute", "12 minutes", "3 hours". */
export const durationInWords = (say: Say, milliseconds: number): string => {
  if (milliseconds < minute) return say('delivery.duration.short');
  if (milliseconds < hour) return say('delivery.duration.minutes', { n: Math.round(milliseconds / minute) });
  if (milliseconds < 2 * dayInMilliseconds) {
    return say('delivery.duration.hours', { n: Math.round(milliseconds / hour) });
  }
  return say('delivery.duration.days', { n: Math.round(milliseconds / dayInMilliseconds) });
};

const between = (from: string, to: string): number => Date.parse(to) - Date.parse(from);

/** What the delivery is doing now, in one sentence. */
export const doingInWords = ({ say, times }: Voice, delivery: DeliveryView): string => {
  const { doing, opensAt, counts, updatedAt } = delivery;
  const next = delivery.nextAttemptAt ?? updatedAt;
  switch (doing) {
    case 'not-open':
      return opensAt === null
        ? say('delivery.doing.not-open')
        : say('delivery.doing.not-open.at', { time: times.moment(opensAt) });
    case 'waiting-for-hours':
      return say('delivery.doing.waiting-for-hours', { time: times.moment(next) });
    case 'waiting-for-teams':
      return say('delivery.doing.waiting-for-teams', { duration: durationInWords(say, between(updatedAt, next)) });
    case 'ended':
      return say(counts.planned > 0 ? 'delivery.doing.ending' : 'delivery.doing.ended');
    default:
      return say(`delivery.doing.${doing}`);
  }
};

/** How many people have been dealt with, of those invited; never all of them while one is left. */
export const progressInWords = ({ say, figures }: Voice, { counts }: DeliveryView): string => {
  const done = counts.invited - counts.planned;
  const share = figures.percent(Math.floor((done / counts.invited) * 100) / 100);
  return say('delivery.progress.of', { done, invited: counts.invited, share });
};

const rateInWords = (say: Say, perSecond: number): string =>
  perSecond < 1
    ? say('delivery.rate.minute', { n: Math.max(1, Math.round(perSecond * 60)) })
    : say('delivery.rate.second', { n: Math.round(perSecond) });

type Fact = { readonly name: string; readonly value: string };

const leftInWords = (say: Say, seconds: number): string => {
  const duration = durationInWords(say, seconds * secondInMilliseconds);
  return seconds * secondInMilliseconds < minute ? duration : say('delivery.left.about', { duration });
};

/** What is known beside the counts: the rate and the time left while cards go out, and the longest wait. */
export const factsInWords = ({ say }: Voice, delivery: DeliveryView): readonly Fact[] => {
  const { doing, perSecond, secondsLeft, oldestWaitingAt, updatedAt } = delivery;
  const rate = doing === 'sending' ? perSecond : null;
  const left = secondsLeft === null ? null : leftInWords(say, secondsLeft);
  return [
    ...(rate === null ? [] : [{ name: say('delivery.rate'), value: rateInWords(say, rate) }]),
    ...(left === null ? [] : [{ name: say('delivery.left'), value: left }]),
    ...(oldestWaitingAt === null
      ? []
      : [{ name: say('delivery.oldest'), value: durationInWords(say, between(oldestWaitingAt, updatedAt)) }]),
  ];
};

/** What can be done about a reason; null when nothing can. */
export const remedyInWords = (say: Say, reason: string): string | null => {
  const known = remediedReasons.find((one) => one === reason);
  return known === undefined ? null : say(`delivery.remedy.${known}`);
};
