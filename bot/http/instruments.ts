import { builtInInstruments } from '#core/instrument/built-in';
import { secondsOf } from '#core/instrument/instrument';
import { answer, type Handlers } from './handler';
import { instrumentTitle } from './instrument-title';

/** Makes the route that lists what a wave can ask. */
export const makeInstruments = (): Handlers<'listInstruments'> => ({
  listInstruments: async ({ say }) =>
    answer({
      instruments: builtInInstruments.map((instrument) => ({
        id: instrument.id,
        version: instrument.version,
        title: instrumentTitle(instrument.id, say),
        seconds: secondsOf(instrument),
        items: [...instrument.items],
      })),
    }),
});
