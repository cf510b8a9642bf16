// `npm run backup -- <workspace> <file>`: for whoever operates the server, never for a lead.
import { type Command, runCommand } from './backup/command';
import { backupLines } from './backup/report';
import { writeBackup } from './backup/write-backup';
import { systemClock } from './system-clock';

const backup: Command = {
  usage: 'backup.usage',
  read: ([workspaceId, file, ...rest]) => {
    if (!workspaceId || !file || rest.length > 0) return null;
    return async ({ tables: { clients } }, say) => {
      const header = await writeBackup({ clients, clock: systemClock }, workspaceId.toLowerCase(), file);
      return { lines: backupLines(header, file, say), isWell: true };
    };
  },
};

void runCommand(backup, process.argv.slice(2)).then((code) => process.exit(code));
