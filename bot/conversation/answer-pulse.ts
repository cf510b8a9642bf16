import type { PersonRef } from '#core/kernel/person-ref';
import type { FindSeat, Seat } from '#core/response/find-seat';
import type { AnswerProblem, CardInputs } from '#core/response/read-answers';
import type { makeRecallResponse, makeRecordResponse } from '#core/response/record-response';
import type { Workspace, WorkspaceRef } from '#core/workspace/workspace';
import type { Card } from '../cards/notice';
import { nameProblems, renderPulseCard } from '../cards/pulse';
import { makeThankYou, notNow, refusalNotice, type WaveButton } from './pulse-notices';
import type { Reply } from './reply';
import type { Turn } from './turn';

/** What pulse cards need to know about their workspace, remembered: an answer must not cost another read. */
export type RecallWorkspace = (ref: WorkspaceRef) => Promise<Workspace | null>;

type Deps = {
  readonly recordResponse: ReturnType<typeof makeRecordResponse>;
  readonly recallResponse: ReturnType<typeof makeRecallResponse>;
  readonly findSeat: FindSeat;
  readonly recallWorkspace: RecallWorkspace;
};

const pulseCard = (
  turn: Turn,
  person: PersonRef,
  seat: Seat,
  workspace: Workspace,
  inputs: CardInputs,
  problems: readonly AnswerProblem[],
): Card =>
  renderPulseCard(
    {
      instrument: seat.instrument,
      workspaceId: workspace.id,
      workspaceName: workspace.name,
      simulated: workspace.simulated,
      waveId: seat.wave.id,
      closesAt: seat.wave.closesAt,
      seat: seat.proof,
      orderOf: (block) => seat.pseudonymiser.draw(person, `order|${block}`),
      inputs,
      problems,
    },
    turn.language,
    turn.say,
  );

/**
 * Makes the buttons of the pulse card. The person is who Teams says acts, in their personal chat; the card only names
 * the wave. None of them writes anything keyed by the person.
 */
export const makePulseButtons = (deps: Deps) => {
  const thankYou = makeThankYou();
  const refOf = (turn: Turn, button: WaveButton) => ({
    tenantId: turn.tenantId,
    workspaceId: button.workspaceId,
    waveId: button.waveId,
  });
  const workspaceOf = async (turn: Turn, button: WaveButton): Promise<Workspace> => {
    const workspace = await deps.recallWorkspace({ tenantId: turn.tenantId, workspaceId: button.workspaceId });
    if (!workspace) throw new Error('A wave has no workspace');
    return workspace;
  };
  const refuse = (turn: Turn, refusal: Parameters<typeof refusalNotice>[0]): Reply => {
    const card = refusalNotice(refusal, turn);
    return { view: card, inChat: card };
  };

  const answer = async (turn: Turn, person: PersonRef, button: WaveButton, inputs: CardInputs): Promise<Reply> => {
    // Before the answer is stored: nothing that may fail stands between storing it and saying thanks.
    const workspace = await deps.recallWorkspace(refOf(turn, button));
    if (!workspace) return refuse(turn, { kind: 'unknown-wave' });
    const recorded = await deps.recordResponse({ person, ref: refOf(turn, button), seat: button.seat, inputs });
    if (recorded.ok) {
      const { wave, proof } = recorded.value;
      const card = thankYou(wave, workspace.name, proof, turn);
      return { view: card, inChat: card };
    }
    if (recorded.error.kind !== 'invalid-answers') return refuse(turn, recorded.error);
    const { seat, problems } = recorded.error;
    return {
      view: pulseCard(turn, person, seat, workspace, inputs, problems),
      inChat: nameProblems(problems, turn.say),
    };
  };

  const change = async (turn: Turn, person: PersonRef, button: WaveButton): Promise<Reply> => {
    const recalled = await deps.recallResponse({ person, ref: refOf(turn, button), seat: button.seat });
    if (!recalled.ok) return refuse(turn, recalled.error);
    const { seat, inputs } = recalled.value;
    const workspace = await workspaceOf(turn, button);
    return {
      view: pulseCard(turn, person, seat, workspace, inputs, []),
      inChat: pulseCard(turn, person, seat, workspace, {}, []),
    };
  };

  const postpone = async (turn: Turn, person: PersonRef, button: WaveButton): Promise<Reply> => {
    const seat = await deps.findSeat(person, refOf(turn, button), button.seat);
    if (!seat.ok) return refuse(turn, seat.error);
    const card = notNow(seat.value.wave, seat.value.proof, turn);
    return { view: card, inChat: card };
  };

  return { answer, change, postpone };
};

export type PulseButtons = ReturnType<typeof makePulseButtons>;
