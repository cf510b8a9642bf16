import { addCounts, asOfCard, countInvitations, type InvitationCounts } from '#core/delivery/outbox/invitation';
import type { InvitationStore } from '#core/delivery/outbox/invitation-store';
import type { ResponseStore } from '#core/response/response-store';
import { type Wave, waveRefOf } from '#core/wave/wave';

/** A wave as everyone of the PMO may see it: with the counts of its newest card, and nothing about who. */
export type WaveDescription = {
  readonly wave: Wave;
  readonly counts: InvitationCounts;
  /** How many people have answered; the edge shows it from five on. */
  readonly answered: number;
};

/** So many ended waves are remembered at the most. */
const mostRemembered = 1000;

const countNewest = async (invitations: Pick<InvitationStore, 'pages'>, wave: Wave): Promise<InvitationCounts> => {
  let counts = countInvitations([]);
  for await (const page of invitations.pages(waveRefOf(wave))) {
    counts = addCounts(counts, countInvitations(page.map(({ value }) => asOfCard(value, wave.microPulse))));
  }
  return counts;
};

/** Makes the reader of a wave's counts: live while it runs, read once after it has ended, when they are final. */
export const makeDescribeWave = (deps: {
  readonly invitations: Pick<InvitationStore, 'pages'>;
  readonly responses: Pick<ResponseStore, 'count'>;
}) => {
  const ended = new Map<string, WaveDescription>();
  return async (wave: Wave): Promise<WaveDescription> => {
    if (!wave.openedAt) return { wave, counts: countInvitations([]), answered: 0 };
    // Long after it ended there is nothing left to count.
    if (wave.endCounts) return { wave, counts: wave.endCounts, answered: 0 };
    const known = ended.get(wave.id);
    if (known) return { ...known, wave };
    const [counts, answered] = await Promise.all([
      countNewest(deps.invitations, wave),
      deps.responses.count(waveRefOf(wave)),
    ]);
    const description = { wave, counts, answered };
    const isFinal = counts.planned === 0 && (wave.state === 'closed' || wave.state === 'cancelled');
    if (isFinal && ended.size < mostRemembered) ended.set(wave.id, description);
    return description;
  };
};
