import type { InvitationStore } from '#core/delivery/invitation-store';
import { ok } from '#core/kernel/result';
import type { ResponseStore } from '#core/response/response-store';
import type { WaveResponse } from '#core/response/wave-response';
import { changeWave } from '#core/wave/change-wave';
import { type Wave, waveRefOf } from '#core/wave/wave';
import type { WaveKeys } from '#core/wave/wave-keys';
import type { WaveStore } from '#core/wave/wave-store';
import { gatherAsked } from './gather-asked';

/** Puts responses into a random order; a port because chance is not pure. */
export type Shuffle = (responses: readonly WaveResponse[]) => WaveResponse[];

/**
 * Makes the job that stores the answers of a closed wave anew, in random order and with the frozen atom of each, so that
 * storage times no longer tell who answered when. May be repeated after a crash.
 */
export const makeShuffleAnswers =
  (deps: {
    readonly waves: WaveStore;
    readonly invitations: Pick<InvitationStore, 'askedPages'>;
    readonly responses: Pick<ResponseStore, 'rewrite'>;
    readonly keys: WaveKeys;
    readonly shuffle: Shuffle;
  }) =>
  async (wave: Wave): Promise<void> => {
    if (wave.state !== 'closed' || wave.shuffled) return;
    const ref = waveRefOf(wave);
    const pseudonymiser = await deps.keys.find(ref);
    if (!pseudonymiser) throw new Error('A wave lost its key before its answers were shuffled');
    const { atomOf, atomName } = await gatherAsked(deps.invitations, ref, pseudonymiser);
    await deps.responses.rewrite(ref, (bucket) =>
      deps.shuffle(bucket.map((response) => ({ ...response, atom: atomName(atomOf(response.pid)) }))),
    );
    await changeWave(deps.waves, ref, (current) => ok({ ...current, shuffled: true }));
  };
