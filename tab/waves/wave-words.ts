import type { WaveView } from '#core/contract/waves';
import type { Voice } from '../language/voice';

/** How many have answered, of those who were invited: the number delivered still grows while cards go out. */
export const answeredInWords = ({ say }: Voice, { answered, counts }: WaveView): string => {
  const { invited } = counts;
  return answered === null ? say('waves.answered.few', { invited }) : say('waves.answered', { answered, invited });
};

const countKeys = ['planned', 'sent', 'unknown', 'unreachable', 'failed', 'cancelled'] as const;

/** Where the invitations are: how many there are, and the states that hold any. */
export const countsInWords = ({ say }: Voice, { counts }: WaveView): string =>
  [
    say('waves.count.invited', { n: counts.invited }),
    ...countKeys.filter((key) => counts[key] > 0).map((key) => say(`waves.count.${key}`, { n: counts[key] })),
  ].join(' · ');

/** When the wave ran, or runs, or is to run; null for a draft without dates. */
export const datesInWords = ({ say, times }: Voice, wave: WaveView): string | null => {
  const { openedAt, closedAt, opensAt, closesAt } = wave;
  if (openedAt !== null && closedAt !== null) return times.span(openedAt, closedAt);
  if (wave.state === 'cancelled')
    return openedAt === null ? null : say('waves.dates.opened', { date: times.date(openedAt) });
  if (openedAt !== null) {
    const opened = say('waves.dates.opened', { date: times.date(openedAt) });
    return closesAt === null ? opened : `${opened} · ${say('waves.dates.closes', { date: times.date(closesAt) })}`;
  }
  if (opensAt !== null) return say('waves.dates.opens', { date: times.date(opensAt) });
  return closesAt === null ? null : say('waves.dates.closes', { date: times.date(closesAt) });
};
