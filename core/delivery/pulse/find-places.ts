import type { InvitationStore } from '#core/delivery/outbox/invitation-store';
import { balancePlaces, type PersonToPlace } from '#core/instrument/balance-places';
import type { Instrument } from '#core/instrument/instrument';
import { placesOf } from '#core/instrument/place';
import { type Wave, waveRefOf } from '#core/wave/wave';
import type { WaveKeys } from '#core/wave/wave-keys';

/** Everybody's place in the rotation of the wave's instrument, by oid; somebody who is not named has place 0. */
export type FindPlaces = (wave: Wave, instrument: Instrument) => Promise<ReadonlyMap<string, number>>;

type Deps = { readonly invitations: Pick<InvitationStore, 'pages'>; readonly keys: WaveKeys };

/** The places of so many waves are remembered at the most: those of 100,000 people take some ten megabytes. */
const mostWaves = 8;

const everybodyInPlaceZero: ReadonlyMap<string, number> = new Map();

const draw = async (deps: Deps, wave: Wave, instrument: Instrument): Promise<ReadonlyMap<string, number>> => {
  const ref = waveRefOf(wave);
  const pseudonymiser = await deps.keys.find(ref);
  if (!pseudonymiser) throw new Error('An open wave has no key');
  const people: PersonToPlace[] = [];
  for await (const page of deps.invitations.pages(ref)) {
    for (const { value } of page) {
      people.push({ id: value.oid, attributes: value.attributes, draw: pseudonymiser.draw(value, 'place') });
    }
  }
  return balancePlaces(instrument, wave.turn, people);
};

/**
 * Makes the finder of places: which blocks stand on whose card, balanced over each segment. They follow from the frozen
 * invitations and the wave's key, so they are computed again by each process, remembered in memory only, and stored
 * nowhere.
 */
export const makeFindPlaces = (deps: Deps): FindPlaces => {
  const known = new Map<string, Promise<ReadonlyMap<string, number>>>();
  return (wave, instrument) => {
    if (placesOf(instrument, wave.turn) === 1) return Promise.resolve(everybodyInPlaceZero);
    const key = `${wave.tenantId}|${wave.workspaceId}|${wave.id}`;
    const places = known.get(key) ?? draw(deps, wave, instrument);
    // Written anew at each use, so that the wave that was not asked about for longest is forgotten first.
    known.delete(key);
    known.set(key, places);
    places.catch(() => known.delete(key));
    const [oldest] = known.keys();
    if (oldest !== undefined && known.size > mostWaves) known.delete(oldest);
    return places;
  };
};
