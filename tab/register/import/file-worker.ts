// What runs beside the page: it is given the bytes of a file and answers with what is in it.
import { readRegisterFile } from '#core/stakeholder/file/read-register-file';
import { parseFile } from './parse-file';
import type { FileOutcome } from './read-file';

addEventListener('message', async ({ data }: MessageEvent<ArrayBuffer>) => {
  const cells = await parseFile(data);
  const outcome: FileOutcome = cells.ok ? readRegisterFile(cells.value) : cells;
  postMessage(outcome);
});
