import { aboutMessages } from './about-messages';
import { annual } from './annual';
import { events } from './events';
import { express } from './express';
import type { Instrument } from './instrument';
import { quarterly } from './quarterly';

/** Every instrument that comes with the product and that a pulse can ask with, newest versions first. */
export const builtInInstruments: readonly Instrument[] = [express, quarterly, annual, ...events];

/**
 * The built-in instrument of that id, in the given version or the newest one, those about messages included; undefined when
 * there is none.
 */
export const findBuiltIn = (id: string, version?: number): Instrument | undefined =>
  [...builtInInstruments, ...aboutMessages].find(
    (instrument) => instrument.id === id && (version === undefined || instrument.version === version),
  );

/** Is it an instrument that a lead can ask with, or copy? Those about messages belong to the register of communications. */
export const isForPulses = (id: string): boolean => aboutMessages.every((instrument) => instrument.id !== id);
