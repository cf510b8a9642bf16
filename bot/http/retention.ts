import type { Clock } from '#core/kernel/clock';
import type { Sheet } from '#core/kernel/sheet';
import { fileNameOf } from '#core/release/export/file-name';
import type { RunStore } from '#core/retention/run-store';
import { runSheet } from '#core/retention/run-words';
import { refOf } from '#core/workspace/workspace';
import { writeCsv } from '../export/csv';
import { writeXlsx } from '../export/xlsx';
import { answer, type Context, type Handlers } from './handler';

export type RetentionDeps = { readonly runs: Pick<RunStore, 'list'>; readonly clock: Clock };

/** Makes the routes of the run log: what was removed when. */
export const makeRetention = (deps: RetentionDeps): Handlers<'listRuns' | 'getRunsCsv' | 'getRunsXlsx'> => {
  const file = async (
    { access, say, language }: Context<'getRunsCsv'>,
    extension: 'csv' | 'xlsx',
    write: (sheet: Sheet) => Promise<Buffer>,
  ) => {
    const bytes = await write(runSheet(await deps.runs.list(refOf(access.workspace)), { say, language }));
    const title = `${say('retention.runs')} ${access.workspace.name}`;
    return answer({ name: fileNameOf({ title, closedAt: deps.clock.now() }, extension), bytes });
  };
  return {
    listRuns: async ({ access }) => answer({ runs: await deps.runs.list(refOf(access.workspace)) }),
    getRunsCsv: (context) => file(context, 'csv', writeCsv),
    getRunsXlsx: (context) => file(context, 'xlsx', (sheet) => writeXlsx([sheet])),
  };
};
