import type { InstrumentView } from '#core/contract/instruments';
import { secondsOf } from '#core/instrument/card-items';
import type { Instrument } from '#core/instrument/instrument';

/** An instrument as the server describes it. */
export const instrumentView = (instrument: Instrument, title: string): InstrumentView => ({
  ...instrument,
  title,
  seconds: secondsOf(instrument),
});
