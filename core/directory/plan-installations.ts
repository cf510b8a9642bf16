import type { Clock } from '#core/kernel/clock';
import { ok, type Result } from '#core/kernel/result';
import type { Workspace } from '#core/workspace/workspace';
import type { Directory } from './directory';
import { type Installation, type InstallationReason, type InstallationState, isPending } from './installation';
import type { InstallationStore } from './installation-store';
import { type GroupQuestion, type GroupRefusal, type SortMembers, withoutApp } from './sort-members';

type Deps = {
  readonly sortMembers: SortMembers;
  readonly installations: Pick<InstallationStore, 'list' | 'putAll'>;
  readonly clock: Clock;
};

/**
 * Makes the plan to install the app for those of a group who do not have it. Who is waiting already keeps their place;
 * who was refused, or has removed the app since, is tried again, because a person asked for it.
 */
export const makePlanInstallations =
  ({ sortMembers, installations, clock }: Deps) =>
  async (
    workspace: Workspace,
    directory: Directory,
    question: GroupQuestion,
  ): Promise<Result<{ readonly planned: number }, GroupRefusal>> => {
    const sorted = await sortMembers(workspace, directory, question);
    if (!sorted.ok) return sorted;
    const known = await installations.list(workspace.tenantId);
    const waiting = new Set(known.filter(isPending).map(({ oid }) => oid));
    const people = withoutApp(sorted.value);
    await installations.putAll(
      people
        .filter(({ oid }) => !waiting.has(oid))
        .map(
          ({ oid, name }): Installation => ({
            tenantId: workspace.tenantId,
            oid,
            workspaceId: workspace.id,
            name,
            state: 'planned',
            reason: null,
            attempt: 0,
            notBefore: clock.now(),
            serviceUrl: workspace.serviceUrl,
            chatId: null,
          }),
        ),
    );
    return ok({ planned: people.length });
  };

/** How many people are in which state, and for which reasons. */
export type InstallationCounts = {
  readonly states: Readonly<Record<InstallationState, number>>;
  readonly reasons: Readonly<Partial<Record<InstallationReason, number>>>;
};

/** Makes the count of everybody for whom a PMO asked to install the app. */
export const makeCountInstallations =
  ({ installations }: { readonly installations: Pick<InstallationStore, 'list'> }) =>
  async (workspace: Workspace): Promise<InstallationCounts> => {
    const states = { planned: 0, installing: 0, installed: 0, refused: 0, failed: 0 };
    const reasons: Partial<Record<InstallationReason, number>> = {};
    const all = await installations.list(workspace.tenantId);
    for (const { state, reason } of all.filter(({ workspaceId }) => workspaceId === workspace.id)) {
      states[state] += 1;
      if (reason !== null) reasons[reason] = (reasons[reason] ?? 0) + 1;
    }
    return { states, reasons };
  };
