import { ok, type Result } from '#core/kernel/result';
import type { makeAddStakeholders } from '#core/stakeholder/register';
import type { StakeholderStore } from '#core/stakeholder/stakeholder-store';
import { refOf, type Workspace } from '#core/workspace/workspace';
import type { Directory } from './directory';
import { type GroupQuestion, type GroupRefusal, type SortMembers, withoutApp } from './sort-members';
import { type TakenFields, takeAttributes } from './take-attributes';

/** What an import did. */
export type GroupImport = {
  readonly added: number;
  readonly withoutApp: number;
  readonly pmoMembers: number;
  readonly guests: number;
  readonly disabled: number;
  readonly hasMore: boolean;
};

type Deps = {
  readonly sortMembers: SortMembers;
  readonly stakeholders: Pick<StakeholderStore, 'list'>;
  readonly addStakeholders: ReturnType<typeof makeAddStakeholders>;
};

/**
 * Makes the import of a group: it reads the group anew, so that nothing has to be kept between a preview and this.
 * Repeating it changes nothing but what the directory changed.
 */
export const makeImportGroup =
  (deps: Deps) =>
  async (
    workspace: Workspace,
    directory: Directory,
    question: GroupQuestion & { readonly take: TakenFields },
  ): Promise<Result<GroupImport, GroupRefusal>> => {
    const sorted = await deps.sortMembers(workspace, directory, question);
    if (!sorted.ok) return sorted;
    const { met, pmoMembers, guests, disabled, hasMore } = sorted.value;
    const known = new Map(
      (await deps.stakeholders.list(refOf(workspace))).map(({ oid, attributes }) => [oid, attributes]),
    );
    const wanted = met.map((member) => ({
      oid: member.oid,
      attributes: takeAttributes(known.get(member.oid) ?? {}, member, question.take),
    }));
    const done = await deps.addStakeholders(workspace, wanted);
    if (!done.ok) return done;
    return ok({
      added: done.value.added,
      withoutApp: withoutApp(sorted.value).length,
      pmoMembers: pmoMembers.length,
      guests: guests.length,
      disabled: disabled.length,
      hasMore,
    });
  };
