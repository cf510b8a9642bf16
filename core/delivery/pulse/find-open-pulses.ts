import type { InvitationStore } from '#core/delivery/outbox/invitation-store';
import type { FindInstrument } from '#core/instrument/find-instrument';
import type { PersonRef } from '#core/kernel/person-ref';
import { type Wave, waveRefOf } from '#core/wave/wave';
import type { WaveKeys } from '#core/wave/wave-keys';
import type { WaveStore } from '#core/wave/wave-store';
import type { FindPlaces } from './find-places';

/** An open wave, the person's seat and place in it, and its newest card. */
export type OpenPulse = {
  readonly wave: Wave;
  readonly seat: string;
  readonly place: number;
  readonly microPulse: number;
};

type Deps = {
  readonly waves: Pick<WaveStore, 'listActive'>;
  readonly invitations: Pick<InvitationStore, 'find'>;
  readonly keys: WaveKeys;
  readonly findInstrument: FindInstrument;
  readonly findPlaces: FindPlaces;
};

const openPulseOf = async (deps: Deps, person: PersonRef, wave: Wave): Promise<OpenPulse[]> => {
  const ref = waveRefOf(wave);
  const [invitation, pseudonymiser, instrument] = await Promise.all([
    deps.invitations.find(ref, person.oid),
    deps.keys.find(ref),
    deps.findInstrument(ref, wave.instrumentId, wave.instrumentVersion),
  ]);
  if (!invitation || !pseudonymiser || !instrument) return [];
  const place = (await deps.findPlaces(wave, instrument)).get(invitation.value.oid) ?? 0;
  return [{ wave, seat: pseudonymiser.seat(person, place), place, microPulse: wave.microPulse }];
};

/**
 * Makes the search for the open waves a person is invited to, for somebody who lost the card. It tells nothing about
 * whether they have answered, and it writes nothing.
 */
export const makeFindOpenPulses =
  (deps: Deps) =>
  async (person: PersonRef): Promise<OpenPulse[]> => {
    const open = (await deps.waves.listActive()).filter(
      (wave) => wave.state === 'open' && wave.kind !== 'message' && wave.tenantId === person.tenantId,
    );
    return (await Promise.all(open.map((wave) => openPulseOf(deps, person, wave)))).flat();
  };

export type FindOpenPulses = ReturnType<typeof makeFindOpenPulses>;
