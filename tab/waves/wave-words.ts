import type { WaveView } from '#core/contract/waves';
import type { Voice } from '../language/voice';

/** How many have answered, of those who were invited: the number delivered still grows while cards go out. */
export const answeredInWords = ({ say }: Voice, { answered, counts }: WaveView): string => {
  const { invited } = counts;
  return answered === null ? say('waves.answered.few', { invited }) : say('waves.answered', { answered, invited });
};

const countKeys = ['planned', 'sent', 'unknown', 'unreachable', 'failed', 'cancelled'] as const;

/** Where the invitations are: how many there are, and the states that hold any. */
export const countsInWords = ({ say }: Voice, { counts }: Pick<WaveView, 'counts'>): string =>
  [
    say('waves.count.invited', { n: counts.invited }),
    ...countKeys.filter((key) => counts[key] > 0).map((key) => say(`waves.count.${key}`, { n: counts[key] })),
  ].join(' · ');

const joined = (parts: readonly (string | null)[]): string | null =>
  parts.filter((part) => part !== null).join(' · ') || null;

/** When the wave ran, or runs, or is to run; null for a draft without dates. */
export const datesInWords = ({ say, times }: Voice, wave: WaveView): string | null => {
  const { openedAt, closedAt, opensAt, closesAt } = wave;
  if (openedAt !== null && closedAt !== null) return times.span(openedAt, closedAt);
  const opened = openedAt && say('waves.dates.opened', { date: times.date(openedAt) });
  if (wave.state === 'cancelled') return opened;
  const opens = opensAt && say('waves.dates.opens', { date: times.moment(opensAt) });
  const closes = closesAt && say('waves.dates.closes', { date: times.date(closesAt) });
  return joined([opened ?? opens, closes]);
};

/** Which of several cards is out; null for a wave of one card, or one that is not open. */
export const cardInWords = ({ say }: Voice, { state, microPulse, cards }: WaveView): string | null =>
  state !== 'open' || microPulse === undefined || cards === undefined || cards < 2
    ? null
    : say('waves.card', { n: microPulse, cards });

/** The dates and the card that is out, as one line; null when there is nothing to say. */
export const progressInWords = (voice: Voice, wave: WaveView): string | null =>
  joined([cardInWords(voice, wave), datesInWords(voice, wave)]);
