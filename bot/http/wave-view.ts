import type { WaveView } from '#core/contract/waves';
import type { makeDescribeWave, WaveDescription } from '#core/delivery/describe-wave';
import { discloseCount } from '#core/release/disclosure';
import type { ReleaseSummary } from '#core/release/release';
import type { Wave } from '#core/wave/wave';

export type DescribeWave = ReturnType<typeof makeDescribeWave>;

/** How many have answered, as it may be shown; of a closed wave exactly what its release says. */
const answeredOf = ({ wave, answered }: WaveDescription, release: ReleaseSummary | null): number | null => {
  if (wave.state === 'cancelled') return null;
  return wave.state === 'closed' ? (release?.n ?? null) : discloseCount(answered);
};

/** A wave as the PMO sees it; `release` is its own, if it has one, `cards` how many its instrument has. */
export const viewWave = async (
  describeWave: DescribeWave,
  wave: Wave,
  release: ReleaseSummary | null,
  cards: number,
): Promise<WaveView> => {
  const description = await describeWave(wave);
  return {
    id: wave.id,
    title: wave.title,
    instrumentId: wave.instrumentId,
    state: wave.state,
    opensAt: wave.opensAt,
    closesAt: wave.closesAt,
    openedAt: wave.openedAt,
    closedAt: wave.closedAt,
    counts: description.counts,
    microPulse: wave.microPulse,
    cards,
    answered: answeredOf(description, release),
  };
};
