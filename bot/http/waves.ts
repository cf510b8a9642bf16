import type { makeCancelWave } from '#core/delivery/course/cancel-wave';
import type { OpenRefusal, OpenWave } from '#core/delivery/course/open-wave';
import type { FindInstrument } from '#core/instrument/find-instrument';
import type { Clock } from '#core/kernel/clock';
import { type Result, refused } from '#core/kernel/result';
import type { makeCloseWave } from '#core/release/close-wave';
import type { ReleaseSummary } from '#core/release/release';
import type { ReleaseStore } from '#core/release/release-store';
import type { WaveRefusal } from '#core/wave/change-wave';
import type { Wave, WaveRef } from '#core/wave/wave';
import type { WaveStore } from '#core/wave/wave-store';
import { refOf, type Workspace } from '#core/workspace/workspace';
import { answer, type Context, type Handlers, type Reply } from './handler';
import { type HttpProblem, problemOf } from './problem';
import { type WaveVerb, waveProblem } from './wave-problem';
import { type DescribeWave, viewWave } from './wave-view';

export type WaveDeps = {
  readonly openWave: OpenWave;
  readonly closeWave: ReturnType<typeof makeCloseWave>;
  readonly cancelWave: ReturnType<typeof makeCancelWave>;
  readonly describeWave: DescribeWave;
  readonly waves: Pick<WaveStore, 'find' | 'list'>;
  readonly releases: Pick<ReleaseStore, 'findSummary' | 'list'>;
  readonly findInstrument: FindInstrument;
  readonly clock: Clock;
};

/** The wave that the path names. */
export const waveRef = ({ access, param }: Pick<Context<'getWave'>, 'access' | 'param'>): WaveRef => ({
  ...refOf(access.workspace),
  waveId: param('waveId'),
});

type StateReply = Result<Reply<Pick<Wave, 'id' | 'state'>>, HttpProblem>;

const stateReply = (verb: WaveVerb, done: Result<Wave, WaveRefusal | OpenRefusal>): StateReply =>
  done.ok ? answer({ id: done.value.id, state: done.value.state }) : refused(waveProblem(verb, done.error));

const makeReaders = (deps: WaveDeps): Handlers<'listWaves' | 'getWave'> => {
  const view = async (workspace: Workspace, wave: Wave, release: ReleaseSummary | null) => {
    const instrument = await deps.findInstrument(wave, wave.instrumentId, wave.instrumentVersion);
    return viewWave(deps.describeWave, wave, { release, instrument, workspace, now: deps.clock.now() });
  };
  return {
    listWaves: async ({ access: { workspace } }) => {
      const ref = refOf(workspace);
      const [waves, releases] = await Promise.all([deps.waves.list(ref), deps.releases.list(ref)]);
      const releaseOf = new Map(releases.map((release) => [release.waveId, release]));
      const viewOne = (wave: Wave) => view(workspace, wave, releaseOf.get(wave.id) ?? null);
      // Messages, and what their readers say, stand in the register of communications.
      const pulses = waves.filter(({ kind }) => kind === 'pulse');
      return answer({ waves: await Promise.all(pulses.map(viewOne)) });
    },

    getWave: async (context) => {
      const ref = waveRef(context);
      const found = await deps.waves.find(ref);
      if (!found) return refused(problemOf(404, 'unknown-wave'));
      const release = found.value.state === 'closed' ? await deps.releases.findSummary(ref) : null;
      return answer(await view(context.access.workspace, found.value, release));
    },
  };
};

/** Makes the routes of waves once they are planned. */
export const makeWaves = (
  deps: WaveDeps,
): Handlers<'listWaves' | 'getWave' | 'openWave' | 'closeWave' | 'cancelWave'> => ({
  ...makeReaders(deps),

  openWave: async (context) => stateReply('open', await deps.openWave(context.access.workspace, waveRef(context))),
  closeWave: async (context) => stateReply('close', await deps.closeWave(waveRef(context))),
  cancelWave: async (context) => stateReply('cancel', await deps.cancelWave(waveRef(context))),
});
