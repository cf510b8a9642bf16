import type { z } from 'zod';
import type { InstrumentView, listInstruments } from '#core/contract/instruments';
import { builtInInstruments } from '#core/instrument/built-in';
import { secondsOf } from '#core/instrument/card-items';
import { checkWording } from '#core/instrument/check-wording';
import type { Instrument } from '#core/instrument/instrument';
import type { InstrumentStore } from '#core/instrument/instrument-store';
import type { makeCopyInstrument, makeReviseInstrument, SavedCopy } from '#core/instrument/save-copy';
import { refused } from '#core/kernel/result';
import type { Say } from '#core/language/language';
import { refOf } from '#core/workspace/workspace';
import { answer, type Handlers } from './handler';
import { copyProblem } from './instrument-problem';
import { instrumentTitle } from './instrument-title';
import { problemOf } from './problem';

export type InstrumentDeps = {
  readonly instruments: Pick<InstrumentStore, 'list'>;
  readonly copyInstrument: ReturnType<typeof makeCopyInstrument>;
  readonly reviseInstrument: ReturnType<typeof makeReviseInstrument>;
};

const viewOf = (instrument: Instrument, say: Say): InstrumentView => ({
  ...instrument,
  title: instrumentTitle(instrument.id, say, instrument.title),
  seconds: secondsOf(instrument),
});

/** Of versions that come oldest first, the newest of each instrument. */
const newestOf = (versions: readonly Instrument[]): Instrument[] => [
  ...new Map(versions.map((instrument) => [instrument.id, instrument])).values(),
];

const savedView = ({ instrument, warnings }: SavedCopy, say: Say) =>
  answer({ instrument: viewOf(instrument, say), warnings: [...warnings] });

const listed = (instruments: readonly Instrument[], say: Say): z.output<typeof listInstruments.answer> => ({
  instruments: instruments.map((instrument) => viewOf(instrument, say)),
});

/** Makes the routes of what a wave can ask. */
export const makeInstruments = (
  deps: InstrumentDeps,
): Handlers<'listInstruments' | 'copyInstrument' | 'reviseInstrument' | 'checkWording'> => ({
  listInstruments: async ({ access, say }) => {
    const copies = newestOf(await deps.instruments.list(refOf(access.workspace)));
    return answer(listed([...builtInInstruments, ...copies], say));
  },

  copyInstrument: async ({ access, body: { copyOf, ...request }, say }) => {
    const done = await deps.copyInstrument(refOf(access.workspace), copyOf, request);
    return done.ok ? savedView(done.value, say) : refused(copyProblem(done.error, request));
  },

  reviseInstrument: async ({ access, body, param, say }) => {
    const done = await deps.reviseInstrument(refOf(access.workspace), param('instrumentId'), body);
    if (done.ok) return savedView(done.value, say);
    // Here the instrument is the address, not a field of the body.
    if (done.error.kind === 'unknown-instrument') return refused(problemOf(404, 'unknown-instrument'));
    return refused(copyProblem(done.error, body));
  },

  checkWording: async ({ body: { wording, language } }) => answer({ warnings: checkWording(wording, language) }),
});
