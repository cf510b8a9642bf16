import type { WaveView } from '#core/contract/waves';
import { guardDays } from '#core/delivery/fatigue/fatigue-guard';
import type { makeDescribeWave, WaveDescription } from '#core/delivery/progress/describe-wave';
import { cardsOf } from '#core/instrument/card-items';
import type { Instrument } from '#core/instrument/instrument';
import { discloseCount } from '#core/release/disclosure';
import type { ReleaseSummary } from '#core/release/release';
import { isPlanned } from '#core/wave/change-plan';
import { nextRound } from '#core/wave/next-round';
import type { Wave } from '#core/wave/wave';
import { datesOf } from '#core/wave/wave-dates';
import type { Workspace } from '#core/workspace/workspace';

export type DescribeWave = ReturnType<typeof makeDescribeWave>;

/** How many have answered, as it may be shown; of a closed wave exactly what its release says. */
const answeredOf = ({ wave, answered }: WaveDescription, release: ReleaseSummary | null): number | null => {
  if (wave.state === 'cancelled') return null;
  return wave.state === 'closed' ? (release?.n ?? null) : discloseCount(answered);
};

/** What a view of a wave is made of, beside the wave; `release` is its own, if it has one. */
type Seen = {
  readonly release: ReleaseSummary | null;
  readonly instrument: Instrument | null;
  readonly workspace: Workspace;
  readonly now: string;
};

/** When it comes again; once it has opened, the next one is a wave of its own. */
const viewNextRound = (wave: Wave, { workspace, now }: Seen): WaveView['dates'] => {
  const next = wave.state === 'scheduled' ? nextRound(wave, workspace, now) : null;
  return next?.opensAt ? [{ kind: 'next-round', card: 1, at: next.opensAt }] : [];
};

/** What happens when; nothing of a wave that was called off before it opened. */
const viewDates = (wave: Wave, seen: Seen): WaveView['dates'] => {
  const { instrument, workspace } = seen;
  if (!instrument || (wave.state === 'cancelled' && !wave.openedAt)) return [];
  const dates = datesOf(wave, instrument, workspace.settings.fatigueGuard ? guardDays : 0);
  return [...dates, ...viewNextRound(wave, seen)];
};

/** A wave as the PMO sees it. */
export const viewWave = async (describeWave: DescribeWave, wave: Wave, seen: Seen): Promise<WaveView> => {
  const description = await describeWave(wave);
  return {
    id: wave.id,
    title: wave.title,
    instrumentId: wave.instrumentId,
    state: wave.state,
    // Which readers are asked about a message nobody is told: they are few.
    audience: isPlanned(wave) && wave.kind === 'pulse' ? wave.audience : null,
    reminderAfterDays: wave.reminderAfterDays,
    recurring: wave.recurring,
    round: wave.round,
    dates: viewDates(wave, seen),
    opensAt: wave.opensAt,
    closesAt: wave.closesAt,
    openedAt: wave.openedAt,
    closedAt: wave.closedAt,
    counts: description.counts,
    microPulse: wave.microPulse,
    cards: seen.instrument ? cardsOf(seen.instrument) : 1,
    answered: answeredOf(description, seen.release),
  };
};
