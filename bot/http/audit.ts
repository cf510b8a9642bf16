import type { AuditEntry } from '#core/audit/audit-entry';
import { auditSheet } from '#core/audit/audit-sheet';
import type { AuditStore } from '#core/audit/audit-store';
import { mostAuditEntries } from '#core/contract/audit';
import type { Clock } from '#core/kernel/clock';
import { makeOneAtATime } from '#core/kernel/one-at-a-time';
import type { Sheet } from '#core/kernel/sheet';
import { fileNameOf } from '#core/release/export/file-name';
import { refOf, type WorkspaceRef } from '#core/workspace/workspace';
import { writeCsv } from '../export/csv';
import { writeLongXlsx } from '../export/long-xlsx';
import { answer, type Context, type Handlers } from './handler';

export type AuditDeps = { readonly audit: Pick<AuditStore, 'list'>; readonly clock: Clock };

const entriesInPiece = 1000;

const listAll = async ({ audit }: AuditDeps, ref: WorkspaceRef): Promise<AuditEntry[]> => {
  const all: AuditEntry[] = [];
  let from: string | null = null;
  do {
    const page: Awaited<ReturnType<AuditStore['list']>> = await audit.list(ref, from, entriesInPiece);
    all.push(...page.entries);
    from = page.next;
  } while (from !== null);
  return all;
};

/** Makes the routes of the audit log. */
export const makeAudit = (deps: AuditDeps): Handlers<'listAudit' | 'getAuditCsv' | 'getAuditXlsx'> => {
  const oneAtATime = makeOneAtATime();
  const file = async (
    { access, say, language }: Context<'getAuditCsv'>,
    extension: 'csv' | 'xlsx',
    write: (sheet: Sheet) => Promise<Buffer>,
  ) => {
    // A log may have many thousand entries: however many ask, one is in memory.
    const bytes = await oneAtATime('audit', async () =>
      write(auditSheet(await listAll(deps, refOf(access.workspace)), { say, language })),
    );
    const title = `${say('audit.heading')} ${access.workspace.name}`;
    return answer({ name: fileNameOf({ title, closedAt: deps.clock.now() }, extension), bytes });
  };
  return {
    listAudit: async ({ access, body: { from, ...filter } }) => {
      const { entries, next } = await deps.audit.list(refOf(access.workspace), from ?? null, mostAuditEntries, filter);
      return answer({ entries: [...entries], next });
    },
    getAuditCsv: (context) => file(context, 'csv', writeCsv),
    getAuditXlsx: (context) => file(context, 'xlsx', writeLongXlsx),
  };
};
