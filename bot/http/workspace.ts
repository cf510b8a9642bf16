import type { z } from 'zod';
import type { workspaceViewSchema } from '#core/contract/workspace';
import { entraId } from '#core/kernel/person-ref';
import { ok, refused } from '#core/kernel/result';
import type { makeChangeSettings } from '#core/workspace/change-settings';
import type { Leadership } from '#core/workspace/leadership';
import type { SetUpRefusal, SetUpWorkspace } from '#core/workspace/set-up-workspace';
import type { TakeOverRefusal } from '#core/workspace/take-over';
import type { Workspace } from '#core/workspace/workspace';
import { accessProblem } from './access';
import { answer, type Handlers } from './handler';
import { type HttpProblem, problemOf, unavailable } from './problem';

export type WorkspaceDeps = Leadership & {
  readonly setUpWorkspace: SetUpWorkspace;
  readonly changeSettings: ReturnType<typeof makeChangeSettings>;
};

const roleOf = (workspace: Workspace, oid: string) => (workspace.leads.includes(oid) ? 'lead' : 'member');

const viewOf = (workspace: Workspace, oid: string): z.output<typeof workspaceViewSchema> => ({
  id: workspace.id,
  name: workspace.name,
  role: roleOf(workspace, oid),
  leads: workspace.leads,
  settings: workspace.settings,
  simulated: workspace.simulated,
});

const setUpProblem = (refusal: SetUpRefusal): HttpProblem =>
  refusal.kind === 'not-the-installer' ? problemOf(403, 'not-the-installer') : accessProblem(refusal);

const takeOverProblem = (refusal: TakeOverRefusal, language: string): HttpProblem => {
  if (refusal.kind === 'roster-unavailable') return unavailable(refusal.kind);
  const names = new Intl.ListFormat(language).format(refusal.names);
  return problemOf(409, refusal.kind, { names, count: refusal.names.length });
};

const leadProblem = {
  'not-in-team': problemOf(422, 'not-in-team'),
  'not-a-lead-now': problemOf(404, 'not-a-lead-now'),
  'last-lead': problemOf(409, 'last-lead'),
  'still-leads': problemOf(422, 'still-leads'),
  'roster-unavailable': unavailable('roster-unavailable'),
} as const;

/** Makes the routes of who leads a workspace. */
const makeLeads = (deps: WorkspaceDeps): Handlers<'getTeam' | 'appointLead' | 'removeLead' | 'takeOver'> => ({
  getTeam: async ({ access }) => {
    const team = await deps.describeTeam(access.workspace);
    if (!team.ok) return refused(unavailable(team.error.kind));
    const { members, leads, mayTakeOver } = team.value;
    return answer({
      members: members.map(({ oid, name }) => ({ userId: oid, name })),
      leads: leads.map(({ oid, ...lead }) => ({ userId: oid, ...lead })),
      mayTakeOver,
    });
  },

  appointLead: async ({ person, access, param }) => {
    const done = await deps.appointLead(access.workspace, person, entraId(param('userId')));
    return done.ok ? answer({ leads: done.value.leads }) : refused(leadProblem[done.error.kind]);
  },

  removeLead: async ({ person, access, param }) => {
    const done = await deps.removeLead(access.workspace, person, entraId(param('userId')));
    return done.ok ? answer({ leads: done.value.leads }) : refused(leadProblem[done.error.kind]);
  },

  takeOver: async ({ person, access, language }) => {
    const done = await deps.takeOver(access.workspace, person);
    return done.ok ? answer({ leads: done.value.leads }) : refused(takeOverProblem(done.error, language));
  },
});

/** Makes the routes of a workspace itself: setting it up, reading it, its settings and its leads. */
export const makeWorkspace = (
  deps: WorkspaceDeps,
): Handlers<
  'setUpWorkspace' | 'getWorkspace' | 'changeSettings' | 'getTeam' | 'appointLead' | 'removeLead' | 'takeOver'
> => ({
  ...makeLeads(deps),

  setUpWorkspace: async ({ person, param }) => {
    const done = await deps.setUpWorkspace(person, param('workspaceId'));
    if (!done.ok) return refused(setUpProblem(done.error));
    const { workspace, created } = done.value;
    return ok({ answer: viewOf(workspace, person.oid), status: created ? 201 : 200 });
  },

  getWorkspace: async ({ person, access }) => answer(viewOf(access.workspace, person.oid)),

  changeSettings: async ({ person, access, body }) =>
    answer({ settings: await deps.changeSettings(access.workspace, person, body) }),
});
