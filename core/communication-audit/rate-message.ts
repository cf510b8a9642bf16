import type { RecordAudit } from '#core/audit/record-audit';
import type { Clock } from '#core/kernel/clock';
import { ok, type Result, refused } from '#core/kernel/result';
import { type AboutAudit, type AuditRefusal, changeAudit, refOfAbout } from './change-audit';
import {
  type CommunicationAudit,
  type MessageRating,
  messagesOf,
  type Rater,
  raterOf,
  wholeRating,
} from './communication-audit';
import type { CommunicationAuditStore } from './communication-audit-store';

type Deps = {
  readonly communicationAudits: Pick<CommunicationAuditStore, 'find' | 'replace'>;
  readonly recordAudit: RecordAudit;
  readonly clock: Clock;
};

type Changed = Result<CommunicationAudit, AuditRefusal>;

const withRater = (audit: CommunicationAudit, rater: Rater): CommunicationAudit => ({
  ...audit,
  raters: audit.raters.map((one) => (one.seat === rater.seat ? rater : one)),
});

/**
 * Makes the step that keeps what a rater gives a message: it replaces what they gave it before, so that saving twice is the
 * same as once. Nothing is written in the audit log: it would tell the other rater how far they are.
 */
export const makeRateMessage =
  (deps: Pick<Deps, 'communicationAudits'>) =>
  async (about: AboutAudit, communicationId: string, rating: MessageRating): Promise<Changed> => {
    const changed = await changeAudit(deps.communicationAudits, refOfAbout(about), (audit) => {
      const rater = raterOf(audit, about.by.oid);
      if (!rater) return refused({ kind: 'not-a-rater' });
      if (rater.finishedAt !== null) return refused({ kind: 'finished-rating' });
      const isTheirs = messagesOf(audit, rater.seat).some((message) => message.communicationId === communicationId);
      if (!isTheirs) return refused({ kind: 'not-to-be-rated' });
      return ok(withRater(audit, { ...rater, rated: { ...rater.rated, [communicationId]: rating } }));
    });
    return changed.ok ? ok(changed.value.audit) : changed;
  };

/** Makes the step by which a rater says that their ratings stand; doing it again changes nothing. */
export const makeFinishRating =
  (deps: Deps) =>
  async (about: AboutAudit): Promise<Changed> => {
    const changed = await changeAudit(deps.communicationAudits, refOfAbout(about), (audit) => {
      const rater = raterOf(audit, about.by.oid);
      if (!rater) return refused({ kind: 'not-a-rater' });
      if (rater.finishedAt !== null) return ok(audit);
      const messages = messagesOf(audit, rater.seat);
      const left = messages.filter(({ communicationId }) => wholeRating(rater, communicationId) === null).length;
      if (left > 0) return refused({ kind: 'not-all-rated', left });
      return ok(withRater(audit, { ...rater, finishedAt: deps.clock.now() }));
    });
    if (!changed.ok) return changed;
    if (changed.value.isChanged) {
      const deed = { kind: 'communication-audit-rated', name: about.quarter } as const;
      await deps.recordAudit(about.access.workspace, about.by, deed);
    }
    return ok(changed.value.audit);
  };
