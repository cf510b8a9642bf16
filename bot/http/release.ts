import { refused } from '#core/kernel/result';
import type { ReleaseStore } from '#core/release/release-store';
import type { WaveStore } from '#core/wave/wave-store';
import { refOf } from '#core/workspace/workspace';
import { answer, type Handlers } from './handler';
import { problemOf } from './problem';

export type ReleaseDeps = {
  readonly waves: Pick<WaveStore, 'find'>;
  readonly releases: Pick<ReleaseStore, 'find'>;
};

/** Makes the route of a wave's release; there is none before the wave is closed, even if it is already written. */
export const makeRelease = (deps: ReleaseDeps): Handlers<'getRelease'> => ({
  getRelease: async ({ access, param }) => {
    const ref = { ...refOf(access.workspace), waveId: param('waveId') };
    const wave = await deps.waves.find(ref);
    if (!wave) return refused(problemOf(404, 'unknown-wave'));
    const { state } = wave.value;
    const release = state === 'closed' ? await deps.releases.find(ref) : null;
    return release ? answer(release) : refused(problemOf(404, 'not-released', { state }));
  },
});
