import type { InvitationStore } from '#core/delivery/outbox/invitation-store';
import { type Wave, waveRefOf } from '#core/wave/wave';
import type { WaveStore } from '#core/wave/wave-store';
import type { WorkspaceRef } from '#core/workspace/workspace';
import { isTooSimilar, quarterOf } from './audience';

type Deps = { readonly waves: Pick<WaveStore, 'list'>; readonly invitations: Pick<InvitationStore, 'list'> };

/**
 * Has it results, or will it have? Those of a wave that was called off are never shown, a message has none, and what readers
 * say of it answers no question of a pulse.
 */
const isReleasedOrWillBe = ({ kind, state }: Wave): boolean =>
  kind === 'pulse' && (state === 'open' || state === 'closing' || state === 'closed');

/** Makes the search for a wave of the same quarter whose audience differs by one to four people; its title, or null. */
export const makeFindTooSimilar =
  (deps: Deps) => async (ref: WorkspaceRef, audience: ReadonlySet<string>, opensAt: string, waveId: string | null) => {
    const quarter = quarterOf(opensAt);
    const others = (await deps.waves.list(ref)).filter((other) => other.id !== waveId && isReleasedOrWillBe(other));
    for (const other of others) {
      if (!other.openedAt || quarterOf(other.openedAt) !== quarter) continue;
      const invited = await deps.invitations.list(waveRefOf(other));
      if (isTooSimilar(audience, new Set(invited.map(({ value }) => value.oid)))) return other.title;
    }
    return null;
  };
