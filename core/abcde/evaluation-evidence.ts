import { clockFor } from '#core/delivery/sending/sending-hours';
import type { WorkspaceSettings } from '#core/workspace/workspace';
import type { Draft } from './draft';
import type { Evidence } from './evidence';
import { good, weak } from './make-evidence';

type Planned = Pick<Draft, 'successMeasure' | 'reviewOn' | 'sendAt'>;

const review = (
  { reviewOn, sendAt }: Planned,
  now: string,
  settings: Pick<WorkspaceSettings, 'timeZone'>,
): Evidence => {
  if (reviewOn === null) return weak('review-missing');
  const wall = clockFor(null, settings).wallAt(Date.parse(sendAt ?? now));
  const sendingDay = new Date(wall).toISOString().slice(0, 10);
  return reviewOn < sendingDay ? weak('review-before-sending') : good('review-set', { values: { on: reviewOn } });
};

/** E: by what the author will see that it worked, and on which day they look. */
export const evaluationEvidence = (
  planned: Planned,
  now: string,
  settings: Pick<WorkspaceSettings, 'timeZone'>,
): Evidence[] => [
  planned.successMeasure === '' ? weak('measure-missing') : good('measure-set'),
  review(planned, now, settings),
];
