import { isForPulses } from '#core/instrument/built-in';
import { ok } from '#core/kernel/result';
import type { ReleaseStore } from '#core/release/release-store';
import { refOf } from '#core/workspace/workspace';
import type { Handlers } from './handler';

export type DashboardDeps = { readonly releases: Pick<ReleaseStore, 'list'> };

/** Makes the route of the tab's first page: releases only, so it costs the same however many people answered. */
export const makeDashboard = (deps: DashboardDeps): Handlers<'getDashboard'> => ({
  getDashboard: async ({ access: { workspace } }) => {
    const { id, name, simulated } = workspace;
    const releases = await deps.releases.list(refOf(workspace));
    // What readers say of a message stands beside the message.
    const [latest = null, ...earlier] = releases.filter(({ instrumentId }) => isForPulses(instrumentId));
    return ok({ answer: { workspace: { id, name, simulated }, latest, earlier }, isKept: true });
  },
});
