import type { ResponseStore } from '#core/response/response-store';
import { type Wave, waveRefOf } from '#core/wave/wave';
import { countInvitations, type InvitationCounts } from './invitation';
import type { InvitationStore } from './invitation-store';

/** A wave as everyone of the PMO may see it: with counts, and nothing about who. */
export type WaveDescription = {
  readonly wave: Wave;
  readonly counts: InvitationCounts;
  /** How many people have answered; the edge shows it from five on. */
  readonly answered: number;
};

/** So many ended waves are remembered at the most. */
const mostRemembered = 1000;

/** Makes the reader of a wave's counts: live while it runs, read once after it has ended, when they are final. */
export const makeDescribeWave = (deps: {
  readonly invitations: InvitationStore;
  readonly responses: ResponseStore;
}) => {
  const ended = new Map<string, WaveDescription>();
  return async (wave: Wave): Promise<WaveDescription> => {
    if (!wave.openedAt) return { wave, counts: countInvitations([]), answered: 0 };
    const known = ended.get(wave.id);
    if (known) return { ...known, wave };
    const ref = waveRefOf(wave);
    const [invitations, answered] = await Promise.all([deps.invitations.list(ref), deps.responses.count(ref)]);
    const description = { wave, counts: countInvitations(invitations.map(({ value }) => value)), answered };
    const isFinal = description.counts.planned === 0 && (wave.state === 'closed' || wave.state === 'cancelled');
    if (isFinal && ended.size < mostRemembered) ended.set(wave.id, description);
    return description;
  };
};
