import type { PersonRef } from '#core/kernel/person-ref';
import type { Seat } from '#core/response/find-seat';
import type { Workspace } from '#core/workspace/workspace';
import type { Card } from '../cards/notice';
import { renderPulseCard } from '../cards/pulse';
import type { PulseCard } from '../cards/pulse-card';
import type { Turn } from './turn';

type Shown = {
  readonly person: PersonRef;
  readonly workspace: Workspace;
} & Pick<PulseCard, 'inputs'> &
  Partial<Pick<PulseCard, 'problems' | 'notice' | 'seen' | 'isNext' | 'about'>>;

/** The pulse card of a seat, in the person's language and their own order of blocks. */
export const pulseView = (turn: Turn, seat: Seat, { person, workspace, ...shown }: Shown): Card =>
  renderPulseCard(
    {
      instrument: seat.instrument,
      microPulse: seat.microPulse,
      place: seat.place,
      turn: seat.turn,
      workspaceId: workspace.id,
      workspaceName: workspace.name,
      simulated: workspace.simulated,
      waveId: seat.wave.id,
      closesAt: seat.wave.closesAt,
      seat: seat.proof,
      orderOf: (id) => seat.pseudonymiser.draw(person, `order|${id}`),
      problems: [],
      ...shown,
    },
    turn.language,
    turn.say,
  );
