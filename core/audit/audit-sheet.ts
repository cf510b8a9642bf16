import type { Sheet } from '#core/kernel/sheet';
import type { Language, Say } from '#core/language/language';
import type { AuditEntry } from './audit-entry';
import { deedWords } from './deed-words';

const columns = ['at', 'name', 'userId', 'deed'] as const;

/** An audit log as a table, in the reader's words; times are in UTC, as in every file. */
export const auditSheet = (
  entries: readonly AuditEntry[],
  voice: { readonly say: Say; readonly language: Language },
): Sheet => ({
  name: voice.say('audit.heading'),
  columns: columns.map((column) => ({ header: voice.say(`audit.column.${column}`), kind: 'text' })),
  rows: entries.map(({ at, byName, by, deed }) => [at, byName, by, deedWords(deed, voice).join('; ')]),
});
