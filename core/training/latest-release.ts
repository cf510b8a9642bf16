import type { ReleaseSummary } from '#core/release/release';
import type { ReleaseStore } from '#core/release/release-store';
import type { WorkspaceRef } from '#core/workspace/workspace';
import { exampleRelease } from './example-release';

/** The newest release of a workspace that says something of the Ps; a made-up one while there is none. */
export const findLatestRelease = async (
  releases: Pick<ReleaseStore, 'list'>,
  ref: WorkspaceRef,
): Promise<ReleaseSummary> => (await releases.list(ref)).find(({ ps }) => ps.length > 0) ?? exampleRelease;
