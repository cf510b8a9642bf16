import type { ChangeSince } from '#core/release/change-since';
import type { Voice } from '../language/voice';

const arrows = { higher: '▲', lower: '▼' } as const;

/** A change in words; an arrow stands only where there is one (measurement method, 7.2). */
export const changeWords = ({ say, figures }: Voice, found: ChangeSince, since: string): string => {
  const { change, difference, halfWidth } = found;
  if (change === 'no-detectable-change') return say('trend.none', { since, least: leastWords(figures, halfWidth) });
  return `${arrows[change]} ${say(`trend.${change}`, { since, by: figures.rating(Math.abs(difference)) })}`;
};

/** The least change that would have been seen, one decimal, rounded upwards so that it is never too small. */
export const leastWords = (figures: Voice['figures'], halfWidth: number): string =>
  figures.rating(Math.ceil(halfWidth * 10 - 1e-9) / 10);
