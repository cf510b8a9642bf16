// `npm run restore -- <file> [--over]`: for whoever operates the server, never for a lead.
import { type Command, runCommand } from './backup/command';
import { restoreLines } from './backup/report';
import { restoreBackup } from './backup/restore-backup';
import { shuffle } from './chance';
import { systemClock } from './system-clock';
import { makeTableErasureStore } from './tables/erasure-table';

const over = '--over';

const restore: Command = {
  usage: 'restore.usage',
  read: (args) => {
    const [file, ...rest] = args.filter((arg) => arg !== over);
    if (!file || file.startsWith('-') || rest.length > 0) return null;
    return async ({ tables: { clients }, ...storage }, say) => {
      const erasures = makeTableErasureStore(clients.erasures);
      const deps = { ...storage, clients, erasures, clock: systemClock, shuffle };
      const restored = await restoreBackup(deps, file, args.includes(over));
      return { lines: restoreLines(restored, say), isWell: restored.isWhole };
    };
  },
};

void runCommand(restore, process.argv.slice(2)).then((code) => process.exit(code));
