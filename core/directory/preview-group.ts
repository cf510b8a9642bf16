import { ok, type Result } from '#core/kernel/result';
import type { StakeholderStore } from '#core/stakeholder/stakeholder-store';
import { refOf, type Workspace } from '#core/workspace/workspace';
import { type Directory, type GroupMember, type ProfileField, profileFieldSchema } from './directory';
import type { GroupQuestion, GroupRefusal, SortMembers } from './sort-members';
import { withoutApp } from './sort-members';

/** What importing a group would do, in numbers, with a few people to recognise it by. */
export type GroupPreview = {
  readonly toRegister: number;
  /** Of these, how many are in the register already. */
  readonly registered: number;
  readonly withoutApp: number;
  readonly pmoMembers: number;
  readonly guests: number;
  readonly disabled: number;
  readonly hasMore: boolean;
  readonly fields: Readonly<Record<ProfileField, FieldPreview>>;
  readonly some: readonly GroupMember[];
};

/** How many of those to be registered have a value in a field, and the values most of them have. */
export type FieldPreview = { readonly filled: number; readonly values: number; readonly most: readonly string[] };

const mostShownValues = 3;
const mostShownPeople = 20;

const previewField = (members: readonly GroupMember[], field: ProfileField): FieldPreview => {
  const counts = new Map<string, number>();
  for (const { profile } of members) {
    const value = profile[field];
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const byCount = [...counts].sort(([, one], [, other]) => other - one).map(([value]) => value);
  const filled = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return { filled, values: counts.size, most: byCount.slice(0, mostShownValues) };
};

type Deps = { readonly sortMembers: SortMembers; readonly stakeholders: Pick<StakeholderStore, 'list'> };

/** Makes the look at a group before anything is imported; nothing is written. */
export const makePreviewGroup =
  ({ sortMembers, stakeholders }: Deps) =>
  async (
    workspace: Workspace,
    directory: Directory,
    question: GroupQuestion,
  ): Promise<Result<GroupPreview, GroupRefusal>> => {
    const sorted = await sortMembers(workspace, directory, question);
    if (!sorted.ok) return sorted;
    const { met, unmet, pmoMembers, guests, disabled, hasMore } = sorted.value;
    const known = new Set((await stakeholders.list(refOf(workspace))).map(({ oid }) => oid));
    const fieldOf = (field: ProfileField) => [field, previewField(met, field)] as const;
    return ok({
      toRegister: met.length,
      registered: met.filter(({ oid }) => known.has(oid)).length,
      withoutApp: withoutApp(sorted.value).length,
      pmoMembers: pmoMembers.length,
      guests: guests.length,
      disabled: disabled.length,
      hasMore,
      fields: Object.fromEntries(profileFieldSchema.options.map(fieldOf)) as Record<ProfileField, FieldPreview>,
      some: [...met, ...unmet].slice(0, mostShownPeople),
    });
  };
