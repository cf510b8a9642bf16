import type { z } from 'zod';
import type { addStakeholders, StakeholderView } from '#core/contract/stakeholders';
import { entraId } from '#core/kernel/person-ref';
import { refused } from '#core/kernel/result';
import type {
  makeAddStakeholders,
  makeListCandidates,
  makeListStakeholders,
  RegisterEntry,
} from '#core/stakeholder/register';
import type { Attributes } from '#core/stakeholder/stakeholder';
import type { StakeholderStore } from '#core/stakeholder/stakeholder-store';
import { refOf } from '#core/workspace/workspace';
import { answer, type Handlers } from './handler';
import { problemOf, unavailable } from './problem';

export type StakeholderDeps = {
  readonly listStakeholders: ReturnType<typeof makeListStakeholders>;
  readonly addStakeholders: ReturnType<typeof makeAddStakeholders>;
  readonly listCandidates: ReturnType<typeof makeListCandidates>;
  readonly stakeholders: Pick<StakeholderStore, 'remove'>;
};

const reachabilityOf = ({ person }: RegisterEntry): StakeholderView['reachability'] => {
  if (!person) return 'gone';
  return person.asking === 'stopped' ? 'stopped' : person.reachability;
};

const viewOf = (entry: RegisterEntry): StakeholderView => ({
  userId: entry.stakeholder.oid,
  name: entry.stakeholder.name,
  attributes: entry.stakeholder.attributes,
  reachability: reachabilityOf(entry),
});

const wantedOf = (
  body: z.output<typeof addStakeholders.body>,
): readonly { readonly oid: string; readonly attributes: Attributes | null }[] =>
  'people' in body
    ? body.people.map(({ userId, attributes }) => ({ oid: entraId(userId), attributes }))
    : body.userIds.map((oid) => ({ oid: entraId(oid), attributes: null }));

/** Makes the routes of the register. */
export const makeStakeholders = (
  deps: StakeholderDeps,
): Handlers<'listStakeholders' | 'addStakeholders' | 'removeStakeholder' | 'listPeople'> => ({
  listStakeholders: async ({ access }) =>
    answer({ stakeholders: (await deps.listStakeholders(access.workspace)).map(viewOf) }),

  addStakeholders: async ({ access, body }) => {
    const done = await deps.addStakeholders(access.workspace, wantedOf(body));
    if (!done.ok) return refused(unavailable(done.error.kind));
    const { added, unknown, pmoMembers } = done.value;
    return answer({ added, unknown: [...unknown], pmoMembers: [...pmoMembers] });
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
