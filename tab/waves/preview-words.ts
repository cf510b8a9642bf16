import type { PlanPreviewView } from '#core/contract/waves';
import type { Voice } from '../language/voice';

/** What a person's clock shows, as a time that can be worded. */
const clockTime = (clock: string): string => `${clock}:00Z`;

/** How many get it, and from when to when by their own clocks. */
export const whenInWords = ({ say, times }: Voice, { inChat, onPage, first, last }: PlanPreviewView): string => {
  const parts: string[] = [];
  if (first && last) {
    // Who gets it first may be ahead of the others and read a later time than who gets it last.
    const [from = '', to = ''] = [first.clock, last.clock].sort().map((at) => times.in('UTC').dayTime(clockTime(at)));
    parts.push(from === to ? say('preview.at', { n: inChat, from }) : say('preview.between', { n: inChat, from, to }));
  }
  if (onPage > 0) parts.push(say('preview.page', { n: onPage }));
  return parts.length > 0 ? parts.join(' ') : say('preview.nobody');
};

/** Who does not get it, as numbers with their reasons. */
export const leftOutInWords = ({ say }: Voice, { leftOut }: PlanPreviewView): string =>
  say('preview.leftOut', {
    n: leftOut.reduce((sum, { n }) => sum + n, 0),
    reasons: leftOut.map(({ reason, n }) => say(`preview.reason.${reason}`, { n })).join(', '),
  });

/** What would keep it from opening; null when nothing would. */
export const obstacleInWords = ({ say }: Voice, { obstacle }: PlanPreviewView): string | null => {
  switch (obstacle?.kind) {
    case undefined:
      return null;
    case 'too-few-invited':
      return say('problem.too-few-invited', { invited: obstacle.invited, minimum: obstacle.minimum });
    case 'audience-too-similar':
      return say('problem.audience-too-similar', { title: obstacle.title });
    case 'closes-in-the-past':
      return say('problem.closes-in-the-past');
  }
};
