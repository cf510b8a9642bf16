import { ok, type Result, refused } from '#core/kernel/result';
import type { Roster } from '#core/workspace/roster';
import { refOf, type Workspace } from '#core/workspace/workspace';
import { isSameEntry } from './change-stakeholder';
import type { Person } from './person';
import type { PersonStore } from './person-store';
import { type Attributes, emptyProfile, type Level, mostAttributes, type Stakeholder } from './stakeholder';
import type { StakeholderStore } from './stakeholder-store';

type Deps = { readonly stakeholders: StakeholderStore; readonly people: PersonStore; readonly roster: Roster };

/** What is said about one person who is to be on the register; null, or no such attribute, where nothing is said. */
export type Registration = {
  readonly oid: string;
  readonly name: string | null;
  readonly interest: Level;
  readonly influence: Level;
  readonly attributes: Attributes;
};

/** What an import does, or would do; each person is counted in exactly one of the first three or named in one list. */
export type ImportOutcome = {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Of those added: people the bot has not met, who cannot be asked before they have the app. */
  readonly neverMet: number;
  /** Members of the PMO, who are left out. */
  readonly pmoMembers: readonly string[];
  /** People whose name nobody knows, who are left out. */
  readonly unnamed: readonly string[];
  /** People who would belong to more groups than one may, who are left out. */
  readonly crowded: readonly string[];
};

type Verdict = 'added' | 'changed' | 'unchanged' | 'pmoMembers' | 'unnamed' | 'crowded';

type Known = { readonly entry: Stakeholder | undefined; readonly person: Person | undefined };

/** The entry after the import: what is said replaces what was, what is not said stays. Teams knows a name best. */
const entryAfter = (workspace: Workspace, said: Registration, { entry, person }: Known): Stakeholder => {
  const before = entry ?? { ...refOf(workspace), oid: said.oid, name: '', attributes: {}, ...emptyProfile };
  return {
    ...before,
    name: person?.name || said.name || before.name,
    interest: said.interest ?? before.interest,
    influence: said.influence ?? before.influence,
    attributes: { ...before.attributes, ...said.attributes },
  };
};

const verdictOn = (after: Stakeholder, { entry }: Known): Verdict => {
  if (after.name === '') return 'unnamed';
  if (Object.keys(after.attributes).length > mostAttributes) return 'crowded';
  if (!entry) return 'added';
  return isSameEntry(entry, after) ? 'unchanged' : 'changed';
};

type Step = { readonly verdict: Verdict; readonly after: Stakeholder; readonly isMet: boolean };

const outcomeOf = (steps: readonly Step[]): ImportOutcome => {
  const those = (verdict: Verdict): Step[] => steps.filter((step) => step.verdict === verdict);
  const named = (verdict: Verdict): string[] => those(verdict).map(({ after }) => after.oid);
  const added = those('added');
  return {
    added: added.length,
    changed: those('changed').length,
    unchanged: those('unchanged').length,
    neverMet: added.filter(({ isMet }) => !isMet).length,
    pmoMembers: named('pmoMembers'),
    unnamed: named('unnamed'),
    crowded: named('crowded'),
  };
};

const plan = async (
  deps: Deps,
  workspace: Workspace,
  wanted: readonly Registration[],
): Promise<Result<Step[], ImportRefusal>> => {
  const members = await deps.roster.members(workspace);
  if (members === 'unavailable') return refused({ kind: 'roster-unavailable' });
  const oids = wanted.map(({ oid }) => oid);
  const [entries, people] = await Promise.all([
    deps.stakeholders.findMany(refOf(workspace), oids),
    deps.people.findMany(workspace.tenantId, oids),
  ]);
  const isMember = new Set(members.map(({ oid }) => oid));
  const entryByOid = new Map(entries.map((entry) => [entry.oid, entry]));
  const personByOid = new Map(people.map((person) => [person.oid, person]));
  return ok(
    wanted.map((said): Step => {
      const known = { entry: entryByOid.get(said.oid), person: personByOid.get(said.oid) };
      const after = entryAfter(workspace, said, known);
      const verdict = isMember.has(said.oid) ? 'pmoMembers' : verdictOn(after, known);
      return { verdict, after, isMet: known.person !== undefined };
    }),
  );
};

export type ImportRefusal = { readonly kind: 'roster-unavailable' };

/** Makes the step that says what an import would do; it writes nothing. Each person may be named once. */
export const makePreviewImport =
  (deps: Deps) =>
  async (workspace: Workspace, wanted: readonly Registration[]): Promise<Result<ImportOutcome, ImportRefusal>> => {
    const steps = await plan(deps, workspace, wanted);
    return steps.ok ? ok(outcomeOf(steps.value)) : steps;
  };

/**
 * Makes the step that puts people on the register, those the bot never met too. Only entries that are new or different
 * are written; an import that broke off is finished by doing it again.
 */
export const makeApplyImport =
  (deps: Deps) =>
  async (workspace: Workspace, wanted: readonly Registration[]): Promise<Result<ImportOutcome, ImportRefusal>> => {
    const steps = await plan(deps, workspace, wanted);
    if (!steps.ok) return steps;
    const isWritten = ({ verdict }: Step): boolean => verdict === 'added' || verdict === 'changed';
    await deps.stakeholders.putAll(steps.value.filter(isWritten).map(({ after }) => after));
    return ok(outcomeOf(steps.value));
  };
