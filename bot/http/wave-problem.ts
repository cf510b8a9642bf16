import type { OpenRefusal } from '#core/delivery/course/open-wave';
import type { WaveRefusal } from '#core/wave/change-wave';
import type { PlanRefusal } from '#core/wave/plan-wave';
import { fieldProblem, type HttpProblem, problemOf, unavailable } from './problem';

export type WaveVerb = 'open' | 'close' | 'cancel' | 'pause' | 'resume' | 'retry' | 'preview' | 'change' | 'remove';

/** Why a wave cannot be planned, by the field to correct. */
export const planProblem = (refusal: PlanRefusal | { readonly kind: 'roster-unavailable' }): HttpProblem => {
  switch (refusal.kind) {
    case 'roster-unavailable':
      return unavailable(refusal.kind);
    case 'unknown-instrument':
      return fieldProblem(refusal.kind, '/instrumentId');
    case 'closes-in-the-past':
    case 'closes-before-it-opens':
      return fieldProblem(refusal.kind, '/closesAt');
  }
};

/** Why something cannot be done to a wave. */
export const waveProblem = (verb: WaveVerb, refusal: WaveRefusal | OpenRefusal): HttpProblem => {
  switch (refusal.kind) {
    case 'unknown-wave':
      return problemOf(404, 'unknown-wave');
    case 'roster-unavailable':
      return unavailable('roster-unavailable');
    case 'opening-another':
      return unavailable('opening-another');
    case 'not-from-here': {
      const values = { state: refusal.state };
      return { status: 409, kind: 'not-from-here', detail: `problem.not-from-here.${verb}`, values };
    }
    case 'closes-in-the-past':
      return problemOf(422, 'closes-in-the-past');
    case 'too-few-invited':
      return problemOf(422, 'too-few-invited', { invited: refusal.invited, minimum: refusal.minimum });
    case 'audience-too-similar':
      return problemOf(422, 'audience-too-similar', { title: refusal.title });
  }
};

/** Why a planned wave cannot be changed. */
export const changePlanProblem = (refusal: WaveRefusal | PlanRefusal): HttpProblem =>
  refusal.kind === 'unknown-wave' || refusal.kind === 'not-from-here'
    ? waveProblem('change', refusal)
    : planProblem(refusal);
