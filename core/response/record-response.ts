import { consentTo, type RedactedTexts, redactTexts } from '#core/comment/consent';
import { cardsOf, itemsOfCard } from '#core/instrument/card-items';
import type { Item } from '#core/instrument/item';
import type { Clock } from '#core/kernel/clock';
import type { PersonRef } from '#core/kernel/person-ref';
import { ok, type Result, refused } from '#core/kernel/result';
import type { WaveRef } from '#core/wave/wave';
import type { WorkspaceRef } from '#core/workspace/workspace';
import { hasCompleteBlock } from './block';
import type { CardClaim, FindSeat, Seat, SeatRefusal } from './find-seat';
import { mergeCard } from './merge-card';
import { type AnswerProblem, type CardInputs, inputsOf, readAnswers } from './read-answers';
import type { ResponseStore } from './response-store';
import type { Answers, WaveResponse } from './wave-response';

/** Given and family names that a comment in this workspace may hold: those of its stakeholders and of its PMO. */
export type NamesOf = (ref: WorkspaceRef) => Promise<readonly string[]>;

export type RecordRefusal =
  | SeatRefusal
  | { readonly kind: 'invalid-answers'; readonly seat: Seat; readonly problems: readonly AnswerProblem[] }
  | {
      /** A text would be stored other than it was written, and its author has not yet agreed to that. */
      readonly kind: 'needs-consent';
      readonly seat: Seat;
      /** The texts as they would be stored. */
      readonly shown: RedactedTexts['changed'];
      /** What the next submission has to carry as `seen`. */
      readonly consent: string;
    };

/** What names a card and its sender. */
export type CardRef = { readonly person: PersonRef; readonly ref: WaveRef; readonly claim: CardClaim };

export type Submission = CardRef & {
  readonly inputs: CardInputs;
  /** The name of who answers, which does not belong into a comment either. */
  readonly authorName: string | null;
  /** The consent that the card carried. */
  readonly seen: string | undefined;
};

/** An answer that is stored: whose seat it was, and all that person has said in the wave so far. */
export type Recorded = { readonly seat: Seat; readonly answers: Answers };

type Deps = {
  readonly findSeat: FindSeat;
  readonly responses: Pick<ResponseStore, 'put' | 'merge'>;
  readonly clock: Clock;
  readonly namesOf: NamesOf;
};

type Prepared = Result<{ readonly items: readonly Item[]; readonly answers: Answers }, RecordRefusal>;

/** The answers of the card as they may be stored. Who wrote nothing in their own words costs no look at the names. */
const prepare = async (deps: Deps, submission: Submission, seat: Seat): Promise<Prepared> => {
  const items = itemsOfCard(seat);
  const read = readAnswers(items, submission.inputs);
  if (!read.ok) return refused({ kind: 'invalid-answers', seat, problems: read.error });
  const answers = read.value;
  if (Object.keys(answers.texts).length === 0) return ok({ items, answers });
  const { authorName, ref } = submission;
  const names = await deps.namesOf(ref);
  const { texts, changed } = redactTexts(answers.texts, names, authorName);
  const consent = consentTo(changed);
  if (changed.length > 0 && submission.seen !== consent) {
    return refused({ kind: 'needs-consent', seat, shown: changed, consent });
  }
  return ok({ items, answers: { ...answers, texts } });
};

/** Stores a card's answers: one write where the wave has one card, else into what the other cards brought. */
const store = async (deps: Deps, { person, ref }: Submission, seat: Seat, items: readonly Item[], answers: Answers) => {
  const { instrument, pseudonymiser } = seat;
  const pid = pseudonymiser.pid(person);
  const responseOf = (all: Answers): WaveResponse => ({
    pid,
    answers: all,
    complete: hasCompleteBlock(instrument, all),
    atom: null,
  });
  if (cardsOf(instrument) === 1) {
    await deps.responses.put(ref, responseOf(answers));
    return answers;
  }
  let merged = answers;
  await deps.responses.merge(ref, pid, (current) => {
    merged = mergeCard(items, current?.answers ?? null, answers);
    return responseOf(merged);
  });
  return merged;
};

/**
 * Makes the step that stores what somebody said: one row under the pid, and nothing that is keyed by the person. Sent
 * again, or changed, a card's answers replace the earlier ones.
 */
export const makeRecordResponse =
  (deps: Deps) =>
  async (submission: Submission): Promise<Result<Recorded, RecordRefusal>> => {
    const { person, ref, claim } = submission;
    while (true) {
      const found = await deps.findSeat(person, ref, claim);
      if (!found.ok) return found;
      const seat = found.value;
      const prepared = await prepare(deps, submission, seat);
      if (!prepared.ok) return prepared;
      // Slow reads may have outlived what they found: closing waits for answers that start in time, not for later ones.
      if (deps.clock.now() > seat.validUntil) continue;
      const { items, answers } = prepared.value;
      return ok({ seat, answers: await store(deps, submission, seat, items, answers) });
    }
  };

/** Makes the step that gives a person their own answers to a card back, as inputs to change; empty when there are none. */
export const makeRecallResponse =
  (deps: { readonly findSeat: FindSeat; readonly responses: Pick<ResponseStore, 'find'> }) =>
  async ({
    person,
    ref,
    claim,
  }: CardRef): Promise<Result<{ readonly seat: Seat; readonly inputs: CardInputs }, SeatRefusal>> => {
    const seat = await deps.findSeat(person, ref, claim);
    if (!seat.ok) return seat;
    const stored = await deps.responses.find(ref, seat.value.pseudonymiser.pid(person));
    return ok({ seat: seat.value, inputs: stored ? inputsOf(itemsOfCard(seat.value), stored.answers) : {} });
  };
