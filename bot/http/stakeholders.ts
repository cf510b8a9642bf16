import type { z } from 'zod';
import type { addStakeholders, StakeholderEntry, StakeholderView } from '#core/contract/stakeholders';
import { entraId } from '#core/kernel/person-ref';
import { ok, type Result, refused } from '#core/kernel/result';
import type { MergeRefusal, RestoreRefusal } from '#core/stakeholder/change-stakeholder';
import type { RegisterEntry } from '#core/stakeholder/register';
import type { RegisterSteps } from '#core/stakeholder/register-steps';
import type { Attributes } from '#core/stakeholder/stakeholder';
import type { StakeholderStore } from '#core/stakeholder/stakeholder-store';
import { refOf } from '#core/workspace/workspace';
import { answer, type Handlers, type Reply } from './handler';
import { fieldProblem, type HttpProblem, problemOf, unavailable } from './problem';

export type StakeholderDeps = Pick<
  RegisterSteps,
  | 'listStakeholders'
  | 'addStakeholders'
  | 'listCandidates'
  | 'findStakeholder'
  | 'changeStakeholder'
  | 'restoreStakeholder'
  | 'mergeStakeholders'
> & { readonly stakeholders: Pick<StakeholderStore, 'remove'> };

const reachabilityOf = ({ person }: RegisterEntry): StakeholderView['reachability'] => {
  if (!person) return 'never-met';
  return person.asking === 'stopped' ? 'stopped' : person.reachability;
};

const viewOf = (entry: RegisterEntry): StakeholderView => ({
  userId: entry.stakeholder.oid,
  name: entry.stakeholder.name,
  attributes: entry.stakeholder.attributes,
  interest: entry.stakeholder.interest,
  influence: entry.stakeholder.influence,
  reachability: reachabilityOf(entry),
});

const entryOf = (entry: RegisterEntry): StakeholderEntry => {
  const { tenantId: _tenantId, workspaceId: _workspaceId, oid: _oid, ...said } = entry.stakeholder;
  return { ...said, ...viewOf(entry) };
};

const problemFor = (refusal: RestoreRefusal | MergeRefusal): HttpProblem => {
  switch (refusal.kind) {
    case 'roster-unavailable':
      return unavailable(refusal.kind);
    case 'unknown-stakeholder':
      return problemOf(404, refusal.kind);
    case 'pmo-member':
      return problemOf(422, refusal.kind);
    case 'same-stakeholder':
      return fieldProblem(refusal.kind, '/userId');
    case 'too-many-groups':
      return problemOf(422, refusal.kind, { most: refusal.most });
  }
};

const answerOf = (
  done: Result<RegisterEntry, RestoreRefusal | MergeRefusal>,
): Result<Reply<StakeholderEntry>, HttpProblem> =>
  done.ok ? answer(entryOf(done.value)) : refused(problemFor(done.error));

const wantedOf = (
  body: z.output<typeof addStakeholders.body>,
): readonly { readonly oid: string; readonly attributes: Attributes | null }[] =>
  'people' in body
    ? body.people.map(({ userId, attributes }) => ({ oid: entraId(userId), attributes }))
    : body.userIds.map((oid) => ({ oid: entraId(oid), attributes: null }));

/** Makes the routes of the register. */
export const makeStakeholders = (
  deps: StakeholderDeps,
): Handlers<
  | 'listStakeholders'
  | 'addStakeholders'
  | 'getStakeholder'
  | 'changeStakeholder'
  | 'restoreStakeholder'
  | 'mergeStakeholders'
  | 'removeStakeholder'
  | 'listPeople'
> => ({
  // Kept by the caller: a long register is sent again only when it has changed.
  listStakeholders: async ({ access }) =>
    ok({ answer: { stakeholders: (await deps.listStakeholders(access.workspace)).map(viewOf) }, isKept: true }),

  addStakeholders: async ({ access, body }) => {
    const done = await deps.addStakeholders(access.workspace, wantedOf(body));
    if (!done.ok) return refused(unavailable(done.error.kind));
    const { added, unknown, pmoMembers } = done.value;
    return answer({ added, unknown: [...unknown], pmoMembers: [...pmoMembers] });
  },

  getStakeholder: async ({ access, param }) =>
    answerOf(await deps.findStakeholder(access.workspace, entraId(param('userId')))),

  changeStakeholder: async ({ access, param, body }) => {
    // Absent and undefined are the same in JSON, and not in the type.
    const change = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));
    return answerOf(await deps.changeStakeholder(access.workspace, entraId(param('userId')), change));
  },

  restoreStakeholder: async ({ access, param, body }) =>
    answerOf(await deps.restoreStakeholder(access.workspace, { oid: entraId(param('userId')), ...body })),

  mergeStakeholders: async ({ access, param, body }) => {
    const two = { kept: entraId(param('userId')), other: entraId(body.userId) };
    return answerOf(await deps.mergeStakeholders(access.workspace, two));
  },

  removeStakeholder: async ({ access, param }) =>
    (await deps.stakeholders.remove(refOf(access.workspace), entraId(param('userId'))))
      ? answer(undefined)
      : refused(problemOf(404, 'unknown-stakeholder')),

  listPeople: async ({ access }) => {
    const found = await deps.listCandidates(access.workspace);
    if (!found.ok) return refused(unavailable(found.error.kind));
    return answer({ people: found.value.map(({ oid, name }) => ({ userId: oid, name })) });
  },
});
