import type { PersonRef } from '#core/kernel/person-ref';
import { type Result, refused } from '#core/kernel/result';
import type { Access } from '#core/workspace/find-role';
import { refOf } from '#core/workspace/workspace';
import type { CommunicationAudit, CommunicationAuditRef } from './communication-audit';
import type { CommunicationAuditStore } from './communication-audit-store';

/** Who asks, with what they are in the workspace, and which audit it is about. */
export type AboutAudit = { readonly access: Access; readonly by: PersonRef; readonly quarter: string };

export type AuditRefusal =
  | { readonly kind: 'unknown-communication-audit' }
  | { readonly kind: 'audited-already' }
  | { readonly kind: 'nothing-sent' }
  | { readonly kind: 'both-seats-taken' }
  | { readonly kind: 'nothing-to-rate' }
  | { readonly kind: 'unknown-seat' }
  | { readonly kind: 'not-your-seat' }
  | { readonly kind: 'not-a-rater' }
  | { readonly kind: 'finished-rating' }
  | { readonly kind: 'not-to-be-rated' }
  | { readonly kind: 'not-all-rated'; readonly left: number }
  | { readonly kind: 'both-finished' }
  | { readonly kind: 'not-finished-yet' }
  | { readonly kind: 'unknown-finding' }
  | { readonly kind: 'action-taken' }
  | { readonly kind: 'too-many-findings' }
  | { readonly kind: 'not-in-the-team' }
  | { readonly kind: 'roster-unavailable' };

/** Names the audit that somebody asks about. */
export const refOfAbout = ({ access, quarter }: AboutAudit): CommunicationAuditRef => ({
  ...refOf(access.workspace),
  quarter,
});

/** Reads an audit, changes it and writes it back, again when somebody else was faster; writes none that is the same. */
export const changeAudit = async (
  audits: Pick<CommunicationAuditStore, 'find' | 'replace'>,
  ref: CommunicationAuditRef,
  change: (audit: CommunicationAudit) => Result<CommunicationAudit, AuditRefusal>,
): Promise<Result<{ readonly audit: CommunicationAudit; readonly isChanged: boolean }, AuditRefusal>> => {
  for (;;) {
    const found = await audits.find(ref);
    if (!found) return refused({ kind: 'unknown-communication-audit' });
    const changed = change(found.value);
    if (!changed.ok) return changed;
    const isChanged = JSON.stringify(changed.value) !== JSON.stringify(found.value);
    if (!isChanged || (await audits.replace(changed.value, found.version)) === 'written')
      return { ok: true, value: { audit: changed.value, isChanged } };
  }
};
