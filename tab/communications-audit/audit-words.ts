import type { Outcome } from '#core/communication/communication';
import type { KappaFigure } from '#core/communication-audit/audit-result';
import { kappaNote } from '#core/communication-audit/audit-sheets';
import type { AudienceView, AuditSummary } from '#core/communication-audit/audit-view';
import type { Say } from '#core/language/language';
import type { Voice } from '../language/voice';

/** How an audit stands: who has to do something next. */
export const standingWords = (say: Say, { isFinished, seats }: AuditSummary): string => {
  if (isFinished) return say('communicationsAudit.standing.finished');
  const mine = seats.find(({ isMine }) => isMine);
  if (mine) return say(mine.isFinished ? 'communicationsAudit.standing.waiting' : 'communicationsAudit.standing.yours');
  return say('communicationsAudit.standing.seats', { free: 2 - seats.length });
};

/** Whom a message was for. */
export const audienceWords = (say: Say, audience: AudienceView): string =>
  say(`communicationsAudit.audience.${audience.kind}`, { ...audience });

/** Whether a message reached what it was meant to, and what was learned. */
export const outcomeWords = (say: Say, { reached, lesson }: Outcome): string => {
  const outcome = say('communicationsAudit.outcome', { reached });
  return lesson === '' ? outcome : say('communicationsAudit.outcome.lesson', { outcome, lesson });
};

/** A kappa with its interval, or why there is none. */
export const kappaWords = ({ say, figures }: Voice, kappa: KappaFigure): string => {
  const why = kappaNote(kappa);
  if ('none' in kappa) return why ? say(why) : '';
  const value = figures.fine(kappa.kappa);
  if ('low' in kappa) {
    const interval = say('figure.interval', { low: figures.fine(kappa.low), high: figures.fine(kappa.high) });
    return say('figure.withInterval', { value, interval });
  }
  return say('figure.withInterval', { value, interval: why ? say(why) : '' });
};
