import { express } from './express';
import type { Instrument } from './instrument';

/** Every instrument that comes with the product, newest versions first. */
export const builtInInstruments: readonly Instrument[] = [express];

/** The instrument of that id, in the given version or the newest one; undefined when there is none. */
export const findInstrument = (id: string, version?: number): Instrument | undefined =>
  builtInInstruments.find(
    (instrument) => instrument.id === id && (version === undefined || instrument.version === version),
  );
