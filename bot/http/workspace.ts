import type { z } from 'zod';
import type { workspaceViewSchema } from '#core/contract/workspace';
import { entraId } from '#core/kernel/person-ref';
import { ok, refused } from '#core/kernel/result';
import type { makeAppointLead, makeChangeSettings } from '#core/workspace/lead-workspace';
import type { SetUpRefusal, SetUpWorkspace } from '#core/workspace/set-up-workspace';
import type { Workspace } from '#core/workspace/workspace';
import { accessProblem } from './access';
import { answer, type Handlers } from './handler';
import { type HttpProblem, problemOf, unavailable } from './problem';

export type WorkspaceDeps = {
  readonly setUpWorkspace: SetUpWorkspace;
  readonly changeSettings: ReturnType<typeof makeChangeSettings>;
  readonly appointLead: ReturnType<typeof makeAppointLead>;
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

/** Makes the routes of a workspace itself: setting it up, reading it, its settings and its leads. */
export const makeWorkspace = (
  deps: WorkspaceDeps,
): Handlers<'setUpWorkspace' | 'getWorkspace' | 'changeSettings' | 'appointLead'> => ({
  setUpWorkspace: async ({ person, param }) => {
    const done = await deps.setUpWorkspace(person, param('workspaceId'));
    if (!done.ok) return refused(setUpProblem(done.error));
    const { workspace, created } = done.value;
    return ok({ answer: viewOf(workspace, person.oid), status: created ? 201 : 200 });
  },

  getWorkspace: async ({ person, access }) => answer(viewOf(access.workspace, person.oid)),

  changeSettings: async ({ access, body: { minimumInvited, crosses, strata } }) => {
    // One by one: a setting that the body leaves out is to stay, not to become undefined.
    const change = {
      ...(minimumInvited === undefined ? {} : { minimumInvited }),
      ...(crosses === undefined ? {} : { crosses }),
      ...(strata === undefined ? {} : { strata }),
    };
    return answer({ settings: await deps.changeSettings(access.workspace, change) });
  },

  appointLead: async ({ access, param }) => {
    const done = await deps.appointLead(access.workspace, entraId(param('userId')));
    if (done.ok) return answer({ leads: done.value.leads });
    return refused(
      done.error.kind === 'not-in-team' ? problemOf(422, 'not-in-team') : unavailable('roster-unavailable'),
    );
  },
});
