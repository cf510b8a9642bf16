import { annual } from './annual';
import { events } from './events';
import { express } from './express';
import type { Instrument } from './instrument';
import { quarterly } from './quarterly';

/** Every instrument that comes with the product, newest versions first. */
export const builtInInstruments: readonly Instrument[] = [express, quarterly, annual, ...events];

/** The built-in instrument of that id, in the given version or the newest one; undefined when there is none. */
export const findBuiltIn = (id: string, version?: number): Instrument | undefined =>
  builtInInstruments.find(
    (instrument) => instrument.id === id && (version === undefined || instrument.version === version),
  );
