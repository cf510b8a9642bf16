import type { CommunicationStore } from '#core/communication/communication-store';
import type { PersonRef } from '#core/kernel/person-ref';
import type { FindSeat } from '#core/response/find-seat';
import type { CardInputs } from '#core/response/read-answers';
import type { makeRecallResponse, makeRecordResponse, Recorded, RecordRefusal } from '#core/response/record-response';
import type { Wave } from '#core/wave/wave';
import type { Workspace, WorkspaceRef } from '#core/workspace/workspace';
import { type AboutMessage, nameProblems } from '../cards/pulse-card';
import { followUpOf } from './follow-up';
import { makeThankYou, notNow, refusalNotice, type WaveButton } from './pulse-notices';
import { pulseView } from './pulse-view';
import type { Reply } from './reply';
import { showRedacted } from './show-redacted';
import type { Turn } from './turn';

/** What pulse cards need to know about their workspace, remembered: an answer must not cost another read. */
export type RecallWorkspace = (ref: WorkspaceRef) => Promise<Workspace | null>;

type Deps = {
  readonly recordResponse: ReturnType<typeof makeRecordResponse>;
  readonly recallResponse: ReturnType<typeof makeRecallResponse>;
  readonly findSeat: FindSeat;
  readonly recallWorkspace: RecallWorkspace;
  readonly communications: Pick<CommunicationStore, 'find'>;
};

/** The message that a wave asks about; null for a pulse. */
const findAbout = async (
  { communications }: Pick<Deps, 'communications'>,
  wave: Wave,
): Promise<AboutMessage | null> => {
  const { communicationId } = wave;
  if (communicationId === null) return null;
  return (await communications.find({ ...wave, communicationId }))?.value ?? null;
};

/** The button that carries an answer; `seen` says which redacted texts its sender has agreed to. */
export type AnswerButton = WaveButton & { readonly seen?: string | undefined };

const cardOf = (turn: Turn, person: PersonRef, button: WaveButton) => ({
  person,
  ref: { tenantId: turn.tenantId, workspaceId: button.workspaceId, waveId: button.waveId },
  claim: { seat: button.seat, place: button.place, microPulse: button.microPulse },
});

const refuse = (turn: Turn, refusal: Parameters<typeof refusalNotice>[0]): Reply => {
  const card = refusalNotice(refusal, turn);
  return { view: card, inChat: card };
};

/** What is said to an answer that was not stored. The view is the same card with everything that was filled in. */
const replyToRefused = (
  turn: Turn,
  refusal: RecordRefusal,
  show: {
    readonly person: PersonRef;
    readonly workspace: Workspace;
    readonly inputs: CardInputs;
    readonly seen?: string;
  },
): Reply => {
  switch (refusal.kind) {
    case 'invalid-answers': {
      const { seat, problems } = refusal;
      return {
        view: pulseView(turn, seat, { ...show, problems }),
        inChat: nameProblems({ instrument: seat.instrument, problems }, turn.language, turn.say),
      };
    }
    case 'needs-consent': {
      const { seat, shown, consent } = refusal;
      const notice = showRedacted(shown, seat.instrument, turn);
      // Nothing replaces the form in the chat, so it cannot carry consent: there the text itself has to change.
      return {
        view: pulseView(turn, seat, { ...show, notice, seen: consent }),
        inChat: turn.say('chat.comment.masked'),
      };
    }
    default:
      return refuse(turn, refusal);
  }
};

/**
 * Makes the buttons of the pulse card. The person is who Teams says acts, in their personal chat; the card only names
 * the wave. None of them writes anything keyed by the person.
 */
export const makePulseButtons = (deps: Deps) => {
  const thankYou = makeThankYou();

  const replyToStored = (turn: Turn, person: PersonRef, workspace: Workspace, { seat, answers }: Recorded): Reply => {
    const next = followUpOf(seat, answers);
    if (!next) {
      const card = thankYou(seat, workspace.name, turn);
      return { view: card, inChat: card };
    }
    const isNext = true;
    return {
      view: pulseView(turn, next.seat, { person, workspace, inputs: next.inputs, isNext }),
      inChat: pulseView(turn, next.seat, { person, workspace, inputs: {}, isNext }),
    };
  };

  const answer = async (turn: Turn, person: PersonRef, button: AnswerButton, inputs: CardInputs): Promise<Reply> => {
    const card = cardOf(turn, person, button);
    // Before the answer is stored: nothing that may fail stands between storing it and saying thanks.
    const workspace = await deps.recallWorkspace(card.ref);
    if (!workspace) return refuse(turn, { kind: 'unknown-wave' });
    const { seen } = button;
    const authorName = turn.activity.from.name || null;
    const recorded = await deps.recordResponse({ ...card, inputs, authorName, seen });
    if (recorded.ok) return replyToStored(turn, person, workspace, recorded.value);
    return replyToRefused(turn, recorded.error, { person, workspace, inputs, ...(seen === undefined ? {} : { seen }) });
  };

  const change = async (turn: Turn, person: PersonRef, button: WaveButton): Promise<Reply> => {
    const card = cardOf(turn, person, button);
    const recalled = await deps.recallResponse(card);
    if (!recalled.ok) return refuse(turn, recalled.error);
    const { seat, inputs } = recalled.value;
    const workspace = await deps.recallWorkspace(card.ref);
    if (!workspace) throw new Error('A wave has no workspace');
    const about = await findAbout(deps, seat.wave);
    return {
      view: pulseView(turn, seat, { person, workspace, about, inputs }),
      inChat: pulseView(turn, seat, { person, workspace, about, inputs: {} }),
    };
  };

  const postpone = async (turn: Turn, person: PersonRef, button: WaveButton): Promise<Reply> => {
    const { ref, claim } = cardOf(turn, person, button);
    const seat = await deps.findSeat(person, ref, claim);
    if (!seat.ok) return refuse(turn, seat.error);
    const card = notNow(seat.value, turn);
    return { view: card, inChat: card };
  };

  return { answer, change, postpone };
};

export type PulseButtons = ReturnType<typeof makePulseButtons>;
