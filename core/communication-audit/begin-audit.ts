import type { RecordAudit } from '#core/audit/record-audit';
import type { CommunicationStore } from '#core/communication/communication-store';
import type { Clock } from '#core/kernel/clock';
import { ok, type Result, refused } from '#core/kernel/result';
import { refOf } from '#core/workspace/workspace';
import { type AboutAudit, type AuditRefusal, refOfAbout } from './change-audit';
import { type CommunicationAudit, isFinished } from './communication-audit';
import type { CommunicationAuditStore } from './communication-audit-store';
import { drawSample, type Shuffle, sentIn } from './draw-sample';

type Deps = {
  readonly communicationAudits: CommunicationAuditStore;
  readonly communications: Pick<CommunicationStore, 'list'>;
  readonly recordAudit: RecordAudit;
  readonly clock: Clock;
  readonly shuffle: Shuffle;
};

/** Makes the step that begins the audit of a quarter: its sample is drawn by chance and kept. */
export const makeBeginAudit =
  (deps: Deps) =>
  async ({ access, by, quarter }: AboutAudit): Promise<Result<CommunicationAudit, AuditRefusal>> => {
    const { workspace } = access;
    const now = deps.clock.now();
    const sent = sentIn(await deps.communications.list(refOf(workspace)), quarter, now);
    if (sent.length === 0) return refused({ kind: 'nothing-sent' });
    const audit: CommunicationAudit = {
      ...refOf(workspace),
      quarter,
      sent: sent.length,
      sample: drawSample(sent, deps.shuffle),
      raters: [],
      findings: [],
      createdAt: now,
    };
    if ((await deps.communicationAudits.add(audit)) === 'conflict') return refused({ kind: 'audited-already' });
    await deps.recordAudit(workspace, by, { kind: 'communication-audit-begun', name: quarter });
    return ok(audit);
  };

/** Makes the step that gives up an audit before both raters have finished, with what was rated so far. */
export const makeRemoveAudit =
  (deps: Pick<Deps, 'communicationAudits' | 'recordAudit'>) =>
  async (about: AboutAudit): Promise<Result<null, AuditRefusal>> => {
    for (;;) {
      const found = await deps.communicationAudits.find(refOfAbout(about));
      if (!found) return refused({ kind: 'unknown-communication-audit' });
      if (isFinished(found.value)) return refused({ kind: 'both-finished' });
      if ((await deps.communicationAudits.remove(refOfAbout(about), found.version)) === 'conflict') continue;
      const deed = { kind: 'communication-audit-removed', name: about.quarter } as const;
      await deps.recordAudit(about.access.workspace, about.by, deed);
      return ok(null);
    }
  };
