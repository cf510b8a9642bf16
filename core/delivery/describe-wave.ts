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

/** Makes the reader of a wave's live counts. */
export const makeDescribeWave =
  (deps: { readonly invitations: InvitationStore; readonly responses: ResponseStore }) =>
  async (wave: Wave): Promise<WaveDescription> => {
    if (!wave.openedAt) return { wave, counts: countInvitations([]), answered: 0 };
    const ref = waveRefOf(wave);
    const [invitations, answered] = await Promise.all([deps.invitations.list(ref), deps.responses.count(ref)]);
    return { wave, counts: countInvitations(invitations.map(({ value }) => value)), answered };
  };
