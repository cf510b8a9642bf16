import type { DeletionView } from '#core/contract/deletions';
import { refused } from '#core/kernel/result';
import type { LeavingWorkspace, makeListDeletions, StopDeletion } from '#core/retention/stop-deletion';
import { answer, type Handlers } from './handler';
import { problemOf } from './problem';

export type DeletionDeps = {
  readonly listDeletions: ReturnType<typeof makeListDeletions>;
  readonly stopDeletion: StopDeletion;
};

const viewOf = ({ id, name, deletion }: LeavingWorkspace): DeletionView => ({
  workspaceId: id,
  name,
  dueAt: deletion.dueAt,
  isStopped: deletion.isStopped,
});

/** Makes the routes of PMOs that will be deleted; of a team without the app nobody is a member any more. */
export const makeDeletions = (deps: DeletionDeps): Handlers<'listDeletions' | 'changeDeletion'> => ({
  listDeletions: async ({ person }) => answer({ deletions: (await deps.listDeletions(person)).map(viewOf) }),

  changeDeletion: async ({ person, param, body }) => {
    const done = await deps.stopDeletion(person, param('workspaceId'), body.isStopped);
    return done.ok ? answer(viewOf(done.value)) : refused(problemOf(404, 'no-deletion'));
  },
});
