import type { makeCancelWave } from '#core/delivery/cancel-wave';
import type { OpenRefusal, OpenWave } from '#core/delivery/open-wave';
import { cardsOf } from '#core/instrument/card-items';
import type { FindInstrument } from '#core/instrument/find-instrument';
import type { Clock } from '#core/kernel/clock';
import { ok, type Result, refused } from '#core/kernel/result';
import type { Language, Say } from '#core/language/language';
import type { makeCloseWave } from '#core/release/close-wave';
import type { ReleaseSummary } from '#core/release/release';
import type { ReleaseStore } from '#core/release/release-store';
import type { WaveRefusal } from '#core/wave/change-wave';
import type { makePlanWave } from '#core/wave/plan-wave';
import type { Wave, WaveRef } from '#core/wave/wave';
import type { WaveStore } from '#core/wave/wave-store';
import { refOf } from '#core/workspace/workspace';
import { answer, type Context, type Handlers, type Reply } from './handler';
import { instrumentTitle } from './instrument-title';
import { type HttpProblem, problemOf } from './problem';
import { planProblem, type WaveVerb, waveProblem } from './wave-problem';
import { type DescribeWave, viewWave } from './wave-view';

export type WaveDeps = {
  readonly planWave: ReturnType<typeof makePlanWave>;
  readonly openWave: OpenWave;
  readonly closeWave: ReturnType<typeof makeCloseWave>;
  readonly cancelWave: ReturnType<typeof makeCancelWave>;
  readonly describeWave: DescribeWave;
  readonly waves: Pick<WaveStore, 'find' | 'list'>;
  readonly releases: Pick<ReleaseStore, 'findSummary' | 'list'>;
  readonly findInstrument: FindInstrument;
  readonly clock: Clock;
};

const waveRef = ({ access, param }: Pick<Context<'getWave'>, 'access' | 'param'>): WaveRef => ({
  ...refOf(access.workspace),
  waveId: param('waveId'),
});

/** What a wave is called when nobody named it: its instrument and its day. */
const defaultTitle = (instrument: string, time: string, language: Language, say: Say): string => {
  // In UTC like every time of the API: whose day it is cannot be told from a request.
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(time));
  return say('wave.default-title', { instrument, date });
};

type StateReply = Result<Reply<Pick<Wave, 'id' | 'state'>>, HttpProblem>;

const stateReply = (verb: WaveVerb, done: Result<Wave, WaveRefusal | OpenRefusal>): StateReply =>
  done.ok ? answer({ id: done.value.id, state: done.value.state }) : refused(waveProblem(verb, done.error));

const makeReaders = (deps: WaveDeps): Handlers<'listWaves' | 'getWave'> => {
  const view = async (wave: Wave, release: ReleaseSummary | null) => {
    const instrument = await deps.findInstrument(wave, wave.instrumentId, wave.instrumentVersion);
    return viewWave(deps.describeWave, wave, release, instrument ? cardsOf(instrument) : 1);
  };
  return {
    listWaves: async ({ access }) => {
      const ref = refOf(access.workspace);
      const [waves, releases] = await Promise.all([deps.waves.list(ref), deps.releases.list(ref)]);
      const releaseOf = new Map(releases.map((release) => [release.waveId, release]));
      return answer({ waves: await Promise.all(waves.map((wave) => view(wave, releaseOf.get(wave.id) ?? null))) });
    },

    getWave: async (context) => {
      const ref = waveRef(context);
      const found = await deps.waves.find(ref);
      if (!found) return refused(problemOf(404, 'unknown-wave'));
      const release = found.value.state === 'closed' ? await deps.releases.findSummary(ref) : null;
      return answer(await view(found.value, release));
    },
  };
};

/** Makes the routes of waves. */
export const makeWaves = (
  deps: WaveDeps,
): Handlers<'listWaves' | 'planWave' | 'getWave' | 'openWave' | 'closeWave' | 'cancelWave'> => ({
  ...makeReaders(deps),

  planWave: async ({ access, body, language, say }) => {
    const day = body.opensAt ?? deps.clock.now();
    const instrument = await deps.findInstrument(refOf(access.workspace), body.instrumentId);
    const asked = instrumentTitle(body.instrumentId, say, instrument?.title);
    const planned = await deps.planWave(access.workspace, {
      instrumentId: body.instrumentId,
      title: body.title ?? defaultTitle(asked, day, language, say),
      audience: body.audience,
      opensAt: body.opensAt ?? null,
      closesAt: body.closesAt ?? null,
    });
    if (!planned.ok) return refused(planProblem(planned.error));
    return ok({ answer: { id: planned.value.id, state: planned.value.state } });
  },

  openWave: async (context) => stateReply('open', await deps.openWave(context.access.workspace, waveRef(context))),
  closeWave: async (context) => stateReply('close', await deps.closeWave(waveRef(context))),
  cancelWave: async (context) => stateReply('cancel', await deps.cancelWave(waveRef(context))),
});
