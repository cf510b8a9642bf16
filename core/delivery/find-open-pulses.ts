import type { PersonRef } from '#core/kernel/person-ref';
import { type Wave, waveRefOf } from '#core/wave/wave';
import type { WaveKeys } from '#core/wave/wave-keys';
import type { WaveStore } from '#core/wave/wave-store';
import type { InvitationStore } from './invitation-store';

/** An open wave and the person's seat in it. */
export type OpenPulse = { readonly wave: Wave; readonly seat: string };

/**
 * Makes the search for the open waves a person is invited to, for somebody who lost the card. It tells nothing about
 * whether they have answered, and it writes nothing.
 */
export const makeFindOpenPulses =
  (deps: {
    readonly waves: Pick<WaveStore, 'listActive'>;
    readonly invitations: Pick<InvitationStore, 'find'>;
    readonly keys: WaveKeys;
  }) =>
  async (person: PersonRef): Promise<OpenPulse[]> => {
    const open = (await deps.waves.listActive()).filter(
      (wave) => wave.state === 'open' && wave.tenantId === person.tenantId,
    );
    const found = await Promise.all(
      open.map(async (wave): Promise<OpenPulse[]> => {
        const ref = waveRefOf(wave);
        const [invitation, pseudonymiser] = [await deps.invitations.find(ref, person.oid), await deps.keys.find(ref)];
        return invitation && pseudonymiser ? [{ wave, seat: pseudonymiser.seat(person) }] : [];
      }),
    );
    return found.flat();
  };

export type FindOpenPulses = ReturnType<typeof makeFindOpenPulses>;
