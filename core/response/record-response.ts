import type { Clock } from '#core/kernel/clock';
import type { PersonRef } from '#core/kernel/person-ref';
import { ok, type Result, refused } from '#core/kernel/result';
import type { WaveRef } from '#core/wave/wave';
import type { FindSeat, Seat, SeatRefusal } from './find-seat';
import { type AnswerProblem, type CardInputs, inputsOf, readAnswers } from './read-answers';
import type { ResponseStore } from './response-store';

export type RecordRefusal =
  | SeatRefusal
  | { readonly kind: 'invalid-answers'; readonly seat: Seat; readonly problems: readonly AnswerProblem[] };

export type Submission = {
  readonly person: PersonRef;
  readonly ref: WaveRef;
  readonly seat: string | undefined;
  readonly inputs: CardInputs;
};

/**
 * Makes the step that stores what somebody said: one write under the pid, and nothing that is keyed by the person.
 * Sent again, or changed, it replaces the earlier answer.
 */
export const makeRecordResponse =
  (deps: { readonly findSeat: FindSeat; readonly responses: ResponseStore; readonly clock: Clock }) =>
  async (submission: Submission): Promise<Result<Seat, RecordRefusal>> => {
    const { person, ref, inputs } = submission;
    let seat = await deps.findSeat(person, ref, submission.seat);
    // Slow reads may have outlived what they found: closing waits for answers that start in time, not for later ones.
    while (seat.ok && deps.clock.now() > seat.value.validUntil) {
      seat = await deps.findSeat(person, ref, submission.seat);
    }
    if (!seat.ok) return seat;
    const answers = readAnswers(seat.value.instrument, inputs);
    if (!answers.ok) return refused({ kind: 'invalid-answers', seat: seat.value, problems: answers.error });
    await deps.responses.put(ref, { pid: seat.value.pseudonymiser.pid(person), answers: answers.value });
    return ok(seat.value);
  };

/** Makes the step that gives a person their own answer back, as inputs to change; empty when there is none. */
export const makeRecallResponse =
  (deps: { readonly findSeat: FindSeat; readonly responses: ResponseStore }) =>
  async (
    submission: Omit<Submission, 'inputs'>,
  ): Promise<Result<{ readonly seat: Seat; readonly inputs: CardInputs }, SeatRefusal>> => {
    const seat = await deps.findSeat(submission.person, submission.ref, submission.seat);
    if (!seat.ok) return seat;
    const stored = await deps.responses.find(submission.ref, seat.value.pseudonymiser.pid(submission.person));
    return ok({ seat: seat.value, inputs: stored ? inputsOf(seat.value.instrument, stored.answers) : {} });
  };
