import type { PersonRef } from '#core/kernel/person-ref';
import { type Wave, waveRefOf } from '#core/wave/wave';
import type { WaveStore } from '#core/wave/wave-store';
import type { InvitationStore } from './invitation-store';

/**
 * Makes the search for the open waves a person is invited to, for somebody who lost the card. It tells nothing about
 * whether they have answered, and it writes nothing.
 */
export const makeFindOpenPulses =
  (deps: { readonly waves: Pick<WaveStore, 'listActive'>; readonly invitations: Pick<InvitationStore, 'find'> }) =>
  async (person: PersonRef): Promise<Wave[]> => {
    const open = (await deps.waves.listActive()).filter(
      (wave) => wave.state === 'open' && wave.tenantId === person.tenantId,
    );
    const invited = await Promise.all(
      open.map(async (wave) => (await deps.invitations.find(waveRefOf(wave), person.oid)) !== null),
    );
    return open.filter((_, index) => invited[index]);
  };

export type FindOpenPulses = ReturnType<typeof makeFindOpenPulses>;
