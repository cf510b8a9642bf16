import { ok, type Result, refused } from '#core/kernel/result';
import type { Release } from '#core/release/release';
import type { ReleaseStore } from '#core/release/release-store';
import type { WaveStore } from '#core/wave/wave-store';
import type { Access } from '#core/workspace/find-role';
import { refOf } from '#core/workspace/workspace';
import { answer, type CallerContext, type Handlers } from './handler';
import { type HttpProblem, problemOf } from './problem';

export type ReleaseDeps = {
  readonly waves: Pick<WaveStore, 'find'>;
  readonly releases: Pick<ReleaseStore, 'find'>;
};

/** The release of the wave in the path; there is none before the wave is closed, even if it is already written. */
export const findRelease = async (
  deps: ReleaseDeps,
  { access, param }: Pick<CallerContext, 'param'> & { readonly access: Access },
): Promise<Result<Release, HttpProblem>> => {
  const ref = { ...refOf(access.workspace), waveId: param('waveId') };
  const wave = await deps.waves.find(ref);
  if (!wave) return refused(problemOf(404, 'unknown-wave'));
  const { state } = wave.value;
  const release = state === 'closed' ? await deps.releases.find(ref) : null;
  return release ? ok(release) : refused(problemOf(404, 'not-released', { state }));
};

/** Makes the route of a wave's release. */
export const makeRelease = (deps: ReleaseDeps): Handlers<'getRelease'> => ({
  getRelease: async (context) => {
    const release = await findRelease(deps, context);
    return release.ok ? answer(release.value) : release;
  },
});
