import { nextAllowedAt } from '#core/delivery/sending/sending-hours';
import { type Clock, dayInMilliseconds, plusMilliseconds } from '#core/kernel/clock';
import { mayBeAsked, type Person } from '#core/stakeholder/person';
import type { PersonStore } from '#core/stakeholder/person-store';
import type { FindRole } from '#core/workspace/find-role';
import { refOf, type Workspace } from '#core/workspace/workspace';
import type { WorkspaceStore } from '#core/workspace/workspace-store';
import type { CourseId } from './course';
import type { Progress } from './progress';
import type { ProgressStore } from './progress-store';
import { isDue } from './spacing';

/** Nobody is written to about their learning more often than this. */
const daysBetween = 7;

/** Writes to a learner, in their own chat, that so many follow-ups of a course are due. */
export type TellLearner = (person: Person, workspace: Workspace, course: CourseId, due: number) => Promise<void>;

type Deps = {
  readonly workspaces: Pick<WorkspaceStore, 'listEverywhere'>;
  readonly progress: ProgressStore;
  readonly people: Pick<PersonStore, 'find'>;
  readonly findRole: FindRole;
  readonly tellLearner: TellLearner;
  readonly clock: Clock;
};

const dueIn = ({ exercises }: Progress, now: string): number =>
  Object.values(exercises).filter((one) => isDue(one, now)).length;

/** May this person be written to now, by what they and their PMO chose? */
const mayBeTold = (person: Person, { settings }: Workspace, now: string): boolean =>
  mayBeAsked(person) && person.preferences.channel === 'chat' && nextAllowedAt(now, person.timeZone, settings) <= now;

/** Marks it before it is written, so that it is never written twice; false when somebody else was faster. */
const mark = async ({ progress, clock }: Deps, one: Progress): Promise<boolean> => {
  const found = await progress.find(one);
  if (!found || found.value.remindedAt !== one.remindedAt) return false;
  return (await progress.replace({ ...found.value, remindedAt: clock.now() }, found.version)) === 'written';
};

const remindOne = async (deps: Deps, workspace: Workspace, own: readonly Progress[]): Promise<void> => {
  const now = deps.clock.now();
  const weekAgo = plusMilliseconds(now, -daysBetween * dayInMilliseconds);
  if (own.some(({ remindedAt }) => remindedAt !== null && remindedAt > weekAgo)) return;
  const one = own.find((progress) => progress.wantsFollowUps && dueIn(progress, now) > 0);
  if (!one) return;
  const person = (await deps.people.find(one))?.value;
  if (!person || !mayBeTold(person, workspace, now)) return;
  // Whoever has left the team is no learner of it any more; while Teams cannot tell, it waits.
  if (!(await deps.findRole(one, workspace.id)).ok) return;
  if (await mark(deps, one)) await deps.tellLearner(person, workspace, one.course, dueIn(one, now));
};

/**
 * Makes the job that reminds learners of what is due: once a week at the most, whatever courses they take, and only who may
 * be written to. One that fails keeps none of the others.
 */
export const makeRemindLearners = (deps: Deps) => async (): Promise<void> => {
  const faults: unknown[] = [];
  for (const workspace of await deps.workspaces.listEverywhere()) {
    if (workspace.kind === null || !workspace.installed || workspace.deletion) continue;
    const all = await deps.progress.list(refOf(workspace));
    for (const learner of new Set(all.map(({ oid }) => oid))) {
      const own = all.filter(({ oid }) => oid === learner);
      await remindOne(deps, workspace, own).catch((fault: unknown) => faults.push(fault));
    }
  }
  if (faults.length > 0) throw faults[0];
};
