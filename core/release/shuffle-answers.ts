import type { InvitationStore } from '#core/delivery/outbox/invitation-store';
import type { Clock } from '#core/kernel/clock';
import { ok } from '#core/kernel/result';
import type { ResponseStore } from '#core/response/response-store';
import type { WaveResponse } from '#core/response/wave-response';
import { changeWave } from '#core/wave/change-wave';
import { type Wave, type WaveRef, waveRefOf } from '#core/wave/wave';
import type { WaveKeys } from '#core/wave/wave-keys';
import type { WaveStore } from '#core/wave/wave-store';
import { assertKeyIsDue } from './end-without-key';
import { type GatheredAsked, gatherAsked } from './gather-asked';

/** Puts responses into a random order; a port because chance is not pure. */
export type Shuffle = (responses: readonly WaveResponse[]) => WaveResponse[];

type Ports = { readonly responses: Pick<ResponseStore, 'rewrite'>; readonly shuffle: Shuffle };

/**
 * Stores the answers of a wave anew, in random order and with the frozen atom of each, so that storage times no longer
 * tell who answered when. Repeating it is fine.
 */
export const storeShuffled = ({ responses, shuffle }: Ports, ref: WaveRef, asked: GatheredAsked): Promise<void> =>
  responses.rewrite(ref, (bucket) =>
    shuffle(bucket.map((response) => ({ ...response, atom: asked.atomName(asked.atomOf(response.pid)) }))),
  );

/**
 * Makes the job that shuffles the answers of a closed wave that were too many for closing to wait. The key goes on its day even if
 * this has not been done by then: then they are stored in random order all the same, but with no atom, because nobody can tell
 * whose they are. Answers false where that was so.
 */
export const makeShuffleAnswers =
  (
    deps: Ports & {
      readonly waves: WaveStore;
      readonly invitations: Pick<InvitationStore, 'askedPages'>;
      readonly keys: WaveKeys;
      readonly clock: Clock;
    },
  ) =>
  async (wave: Wave): Promise<boolean> => {
    if (wave.state !== 'closed' || wave.shuffled) return true;
    const ref = waveRefOf(wave);
    const pseudonymiser = await deps.keys.find(ref);
    if (pseudonymiser) await storeShuffled(deps, ref, await gatherAsked(deps.invitations, ref, pseudonymiser));
    else {
      assertKeyIsDue(wave.closedAt ?? wave.createdAt, deps.clock.now());
      await deps.responses.rewrite(ref, deps.shuffle);
    }
    await changeWave(deps.waves, ref, (current) => ok({ ...current, shuffled: true }));
    return pseudonymiser !== null;
  };
