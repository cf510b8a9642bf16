import type { WorkspaceRef } from '#core/workspace/workspace';
import { findBuiltIn } from './built-in';
import type { Instrument } from './instrument';
import type { InstrumentStore } from './instrument-store';

/** The instrument of that id, in the given version or the newest one; null when there is none. */
export type FindInstrument = (ref: WorkspaceRef, id: string, version?: number) => Promise<Instrument | null>;

/** So many versions of copies are remembered at once at the most. */
const mostRemembered = 1000;

const isNewer = (one: Instrument, other: Instrument | null): boolean => other === null || one.version > other.version;

/** Makes the reader of instruments: built-in ones come from code; a version that was found once is not read again. */
export const makeFindInstrument = (deps: {
  readonly instruments: Pick<InstrumentStore, 'find' | 'list'>;
}): FindInstrument => {
  // A version never changes, so there is no age at which it must be read again.
  const remembered = new Map<string, Instrument>();

  const findVersion = async (ref: WorkspaceRef, id: string, version: number): Promise<Instrument | null> => {
    const key = JSON.stringify([ref.tenantId, ref.workspaceId, id, version]);
    const known = remembered.get(key);
    if (known) return known;
    const found = await deps.instruments.find(ref, id, version);
    if (!found) return null;
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.set(key, found);
    return found;
  };

  const findNewest = async (ref: WorkspaceRef, id: string): Promise<Instrument | null> => {
    let newest: Instrument | null = null;
    for (const instrument of await deps.instruments.list(ref)) {
      if (instrument.id === id && isNewer(instrument, newest)) newest = instrument;
    }
    return newest;
  };

  return async (ref, id, version) => {
    const builtIn = findBuiltIn(id, version);
    if (builtIn) return builtIn;
    return version === undefined ? findNewest(ref, id) : findVersion(ref, id, version);
  };
};
