import type { AuditStore } from '#core/audit/audit-store';
import { mostAuditEntries } from '#core/contract/audit';
import { refOf } from '#core/workspace/workspace';
import { answer, type Context, type Handlers } from './handler';

export type AuditDeps = { readonly audit: Pick<AuditStore, 'list'> };

/** Makes the routes of the audit log. */
export const makeAudit = (deps: AuditDeps): Handlers<'listAudit' | 'listAuditFrom'> => {
  const page = async ({ access }: Pick<Context<'listAudit'>, 'access'>, from: string | null) => {
    const { entries, next } = await deps.audit.list(refOf(access.workspace), from, mostAuditEntries);
    return answer({ entries: [...entries], next });
  };
  return {
    listAudit: (context) => page(context, null),
    listAuditFrom: (context) => page(context, context.param('position')),
  };
};
