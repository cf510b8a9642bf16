import { z } from 'zod';
import type { RecordAudit } from '#core/audit/record-audit';
import type { Ids } from '#core/kernel/ids';
import { ok, type Result, refused } from '#core/kernel/result';
import type { Roster } from '#core/workspace/roster';
import { type AboutAudit, type AuditRefusal, changeAudit, refOfAbout } from './change-audit';
import {
  type CommunicationAudit,
  type Finding,
  type FindingAction,
  findingActionSchema,
  findingSchema,
  isFinished,
  mostFindings,
} from './communication-audit';
import type { CommunicationAuditStore } from './communication-audit-store';

type Deps = {
  readonly communicationAudits: Pick<CommunicationAuditStore, 'find' | 'replace'>;
  readonly roster: Pick<Roster, 'members'>;
  readonly recordAudit: RecordAudit;
  readonly ids: Ids;
};

const { letter, text } = findingSchema.shape;
const { title, due } = findingActionSchema.shape;

/** Of a finding what its writer decides. */
export const writtenFindingSchema = z.strictObject({
  letter,
  text,
  action: z.strictObject({ title, ownerId: findingActionSchema.shape.ownerId.unwrap(), due }).nullable(),
});
export type WrittenFinding = z.infer<typeof writtenFindingSchema>;

type Changed = Result<CommunicationAudit, AuditRefusal>;

/** An action belongs to somebody of the team, by the name that they have in it. */
const actionOf = async (
  { communicationAudits, roster }: Deps,
  about: AboutAudit,
  action: WrittenFinding['action'],
): Promise<Result<FindingAction | null, AuditRefusal>> => {
  if (action === null) return ok(null);
  if (!(await communicationAudits.find(refOfAbout(about)))) return refused({ kind: 'unknown-communication-audit' });
  const members = await roster.members(about.access.workspace);
  if (members === 'unavailable') return refused({ kind: 'roster-unavailable' });
  const owner = members.find(({ oid }) => oid === action.ownerId);
  if (!owner) return refused({ kind: 'not-in-the-team' });
  return ok({ ...action, ownerName: owner.name, status: 'open' });
};

type ChangeFindings = (findings: readonly Finding[]) => Result<Finding[], AuditRefusal>;

const changeAndRecord = async (
  deps: Pick<Deps, 'communicationAudits' | 'recordAudit'>,
  about: AboutAudit,
  change: ChangeFindings,
): Promise<Changed> => {
  const changed = await changeAudit(deps.communicationAudits, refOfAbout(about), (audit) => {
    if (!isFinished(audit)) return refused({ kind: 'not-finished-yet' });
    const findings = change(audit.findings);
    return findings.ok ? ok({ ...audit, findings: findings.value }) : findings;
  });
  if (!changed.ok) return changed;
  if (changed.value.isChanged) {
    const deed = { kind: 'communication-audit-findings-changed', name: about.quarter } as const;
    await deps.recordAudit(about.access.workspace, about.by, deed);
  }
  return ok(changed.value.audit);
};

const findOpen = (findings: readonly Finding[], id: string): Result<Finding, AuditRefusal> => {
  const finding = findings.find((one) => one.id === id);
  if (!finding) return refused({ kind: 'unknown-finding' });
  // It stands in the agenda as it is here.
  return finding.action?.status === 'taken' ? refused({ kind: 'action-taken' }) : ok(finding);
};

/** Makes the step that writes down what was found, once both raters have finished. */
export const makeAddFinding =
  (deps: Deps) =>
  async (about: AboutAudit, written: WrittenFinding): Promise<Changed> => {
    const action = await actionOf(deps, about, written.action);
    if (!action.ok) return action;
    const id = deps.ids.next();
    return changeAndRecord(deps, about, (findings) =>
      findings.length < mostFindings
        ? ok([...findings, { id, ...written, action: action.value }])
        : refused({ kind: 'too-many-findings' }),
    );
  };

/** Makes the step that puts a finding in other words, while its action is not in the agenda. */
export const makeChangeFinding =
  (deps: Deps) =>
  async (about: AboutAudit, findingId: string, written: WrittenFinding): Promise<Changed> => {
    const action = await actionOf(deps, about, written.action);
    if (!action.ok) return action;
    return changeAndRecord(deps, about, (findings) => {
      const open = findOpen(findings, findingId);
      if (!open.ok) return open;
      return ok(findings.map((one) => (one.id === findingId ? { id: one.id, ...written, action: action.value } : one)));
    });
  };

/** Makes the step that takes a finding back, while its action is not in the agenda. */
export const makeRemoveFinding =
  (deps: Pick<Deps, 'communicationAudits' | 'recordAudit'>) =>
  async (about: AboutAudit, findingId: string): Promise<Changed> =>
    changeAndRecord(deps, about, (findings) => {
      const open = findOpen(findings, findingId);
      return open.ok ? ok(findings.filter(({ id }) => id !== findingId)) : open;
    });
