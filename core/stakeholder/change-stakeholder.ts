import { ok, type Result, refused } from '#core/kernel/result';
import type { Roster } from '#core/workspace/roster';
import { refOf, type Workspace, type WorkspaceRef } from '#core/workspace/workspace';
import type { PersonStore } from './person-store';
import type { RegisterEntry } from './register';
import { type Attributes, mostAttributes, type Profile, type Stakeholder } from './stakeholder';
import type { StakeholderStore } from './stakeholder-store';

type Deps = { readonly stakeholders: StakeholderStore; readonly people: PersonStore };

type UnknownStakeholder = { readonly kind: 'unknown-stakeholder' };

/** Some of what the register says about a person; what is left out stays as it is. */
export type StakeholderChange = Partial<Profile & { readonly attributes: Attributes }>;

const inOrder = (attributes: Attributes): [string, string][] =>
  Object.entries(attributes).sort(([one], [other]) => (one < other ? -1 : 1));

/** Do two entries say the same? The order in which groups are written down says nothing. */
export const isSameEntry = (one: Stakeholder, other: Stakeholder): boolean =>
  JSON.stringify({ ...one, attributes: inOrder(one.attributes) }) ===
  JSON.stringify({ ...other, attributes: inOrder(other.attributes) });

const entryOf = async (deps: Deps, stakeholder: Stakeholder): Promise<RegisterEntry> => {
  const found = await deps.people.find(stakeholder);
  return { stakeholder, person: found?.value };
};

/** Makes the reader of one entry, with what is known of the person. */
export const makeFindStakeholder =
  (deps: Deps) =>
  async (workspace: Workspace, oid: string): Promise<Result<RegisterEntry, UnknownStakeholder>> => {
    const found = await deps.stakeholders.find(refOf(workspace), oid);
    return found ? ok(await entryOf(deps, found.value)) : refused({ kind: 'unknown-stakeholder' });
  };

/** Reads an entry, changes it and writes it back, again when somebody else was faster; writes no entry that is the same. */
export const changeEntry = async <Refusal>(
  stakeholders: StakeholderStore,
  ref: WorkspaceRef,
  oid: string,
  changed: (stakeholder: Stakeholder) => Result<Stakeholder, Refusal>,
): Promise<Result<Stakeholder, Refusal | UnknownStakeholder>> => {
  for (;;) {
    const found = await stakeholders.find(ref, oid);
    if (!found) return refused({ kind: 'unknown-stakeholder' });
    const next = changed(found.value);
    if (!next.ok || isSameEntry(next.value, found.value)) return next;
    if ((await stakeholders.replace(next.value, found.version)) === 'written') return next;
  }
};

/** Makes the step that changes what the register says about a person. */
export const makeChangeStakeholder =
  (deps: Deps) =>
  async (
    workspace: Workspace,
    oid: string,
    wanted: StakeholderChange,
  ): Promise<Result<RegisterEntry, UnknownStakeholder>> => {
    const changed = await changeEntry(deps.stakeholders, refOf(workspace), oid, (entry) => ok({ ...entry, ...wanted }));
    return changed.ok ? ok(await entryOf(deps, changed.value)) : changed;
  };

export type RestoreRefusal = { readonly kind: 'roster-unavailable' } | { readonly kind: 'pmo-member' };

/**
 * Makes the step that writes an entry down as it was, to undo its removal or a merge. It need not be one of somebody
 * whom the bot has met; members of the PMO are still never stakeholders of their own workspace.
 */
export const makeRestoreStakeholder =
  (deps: Deps & { readonly roster: Roster }) =>
  async (
    workspace: Workspace,
    entry: Omit<Stakeholder, 'tenantId' | 'workspaceId'>,
  ): Promise<Result<RegisterEntry, RestoreRefusal>> => {
    const isMember = await deps.roster.includes(workspace, entry.oid);
    if (isMember === 'unavailable') return refused({ kind: 'roster-unavailable' });
    if (isMember) return refused({ kind: 'pmo-member' });
    const stakeholder = { ...refOf(workspace), ...entry };
    await deps.stakeholders.putAll([stakeholder]);
    return ok(await entryOf(deps, stakeholder));
  };

export type MergeRefusal =
  | UnknownStakeholder
  | { readonly kind: 'same-stakeholder' }
  | { readonly kind: 'too-many-groups'; readonly most: number };

const isFilled = ([, value]: [string, unknown]): boolean => value !== null && value !== '';

/** What is said of either of two, of the first where it is said of both. */
const filled = (kept: Stakeholder, other: Stakeholder): Stakeholder => ({
  ...kept,
  ...Object.fromEntries(Object.entries(other).filter(isFilled)),
  ...Object.fromEntries(Object.entries(kept).filter(isFilled)),
  attributes: { ...other.attributes, ...kept.attributes },
});

/**
 * Makes the step that makes one entry of two of the same person, who has a new account for example: the one that is
 * kept is filled up from the other, which goes. It is written before the other is removed, so that a break between the
 * two loses nothing and doing it again finishes it.
 */
export const makeMergeStakeholders =
  (deps: Deps) =>
  async (
    workspace: Workspace,
    { kept, other }: { readonly kept: string; readonly other: string },
  ): Promise<Result<RegisterEntry, MergeRefusal>> => {
    if (kept === other) return refused({ kind: 'same-stakeholder' });
    const ref = refOf(workspace);
    const second = await deps.stakeholders.find(ref, other);
    if (!second) return refused({ kind: 'unknown-stakeholder' });
    const merged = await changeEntry(deps.stakeholders, ref, kept, (first): Result<Stakeholder, MergeRefusal> => {
      const one = filled(first, second.value);
      return Object.keys(one.attributes).length > mostAttributes
        ? refused({ kind: 'too-many-groups', most: mostAttributes })
        : ok(one);
    });
    if (!merged.ok) return merged;
    await deps.stakeholders.remove(ref, other);
    return ok(await entryOf(deps, merged.value));
  };
