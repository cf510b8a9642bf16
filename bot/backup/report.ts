import type { BackupHeader } from '#core/backup/backup-file';
import type { Say } from '#core/language/language';
import type { Restored } from './restore-backup';

/** What was backed up, line by line. */
export const backupLines = (header: BackupHeader, file: string, say: Say): string[] => {
  const rows = Object.values(header.tables).reduce((sum, table) => sum + table.rows, 0);
  return say('backup.done', { name: header.name, file, rows, madeAt: header.madeAt }).split('\n');
};

/** What was restored, and what is to be done next, line by line. */
export const restoreLines = (restored: Restored, say: Say): string[] => {
  const { name, madeAt } = restored.header;
  return [
    say(restored.isWhole ? 'restore.done' : 'restore.not-whole', { name, madeAt }),
    ...Object.entries(restored.tables).map(([table, outcome]) => `  ${say('restore.table', { table, ...outcome })}`),
    ...(restored.changed > 0 ? [say('restore.changed', { count: restored.changed })] : []),
    say('restore.erased', { count: restored.erased }),
    ...restored.withoutKey.map((title) => say('restore.without-key', { title })),
    say('restore.next'),
  ];
};
