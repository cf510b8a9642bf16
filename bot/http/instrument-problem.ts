import type { CopyRequest } from '#core/instrument/copy-instrument';
import { longestCardInSeconds } from '#core/instrument/instrument';
import type { SaveRefusal } from '#core/instrument/save-copy';
import { fieldProblem, type HttpProblem, problemOf } from './problem';

/** Why an instrument cannot be saved like this, by the field to correct. */
export const copyProblem = (refusal: SaveRefusal, request: CopyRequest): HttpProblem => {
  switch (refusal.kind) {
    case 'unknown-instrument':
      return fieldProblem(refusal.kind, '/copyOf');
    case 'built-in':
      return problemOf(409, 'built-in-instrument');
    case 'unknown-item': {
      const { itemId, field } = refusal;
      const at = field === 'wording' ? itemId : request.leaveOut.indexOf(itemId);
      return fieldProblem(refusal.kind, `/${field}/${at}`, { itemId });
    }
    case 'too-many-own-questions':
      return fieldProblem(refusal.kind, '/ownQuestions', { most: refusal.most });
    case 'card-too-long':
      // Nothing but questions of their own can make a card longer than it was.
      return fieldProblem(refusal.kind, '/ownQuestions', {
        card: refusal.card,
        seconds: refusal.seconds,
        most: longestCardInSeconds,
      });
    case 'idle-card':
      return fieldProblem(refusal.kind, '/leaveOut', { card: refusal.card });
    case 'nothing-left':
      return fieldProblem(refusal.kind, '/leaveOut');
  }
};
