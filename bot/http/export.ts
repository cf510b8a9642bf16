import { fileNameOf } from '#core/release/export/file-name';
import { figuresOf, sheetsOf } from '#core/release/export/release-sheets';
import { writeCsv } from '../export/csv';
import { writeXlsx } from '../export/xlsx';
import { answer, type Handlers } from './handler';
import { findRelease, type ReleaseDeps } from './release';

/** Makes the routes that hand out a release as a file: the same figures as everywhere, in the reader's words. */
export const makeExport = (deps: ReleaseDeps): Handlers<'getReleaseCsv' | 'getReleaseXlsx'> => ({
  getReleaseCsv: async (context) => {
    const release = await findRelease(deps, context);
    if (!release.ok) return release;
    const bytes = await writeCsv(figuresOf(release.value, context.language, context.say));
    return answer({ name: fileNameOf(release.value, 'csv'), bytes });
  },

  getReleaseXlsx: async (context) => {
    const release = await findRelease(deps, context);
    if (!release.ok) return release;
    const bytes = await writeXlsx(sheetsOf(release.value, context.language, context.say));
    return answer({ name: fileNameOf(release.value, 'xlsx'), bytes });
  },
});
