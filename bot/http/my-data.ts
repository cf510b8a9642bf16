import type { ErasePerson } from '#core/my-data/erase-person';
import type { MyData } from '#core/my-data/my-data';
import { myDataSheets } from '#core/my-data/my-data-sheets';
import type { ReadMyData } from '#core/my-data/read-my-data';
import { writeXlsx } from '../export/xlsx';
import { answer, type Handlers } from './handler';

export type MyDataDeps = { readonly readMyData: ReadMyData; readonly erasePerson: ErasePerson };

/** Names nobody: a file lies about on a computer. */
const fileName = 'pmo-pulse-my-data';

const jsonBytes = (data: MyData): Uint8Array => Buffer.from(`${JSON.stringify(data, null, 2)}\n`, 'utf8');

/** Makes the routes by which a person sees, takes along and erases what is kept about them. */
export const makeMyData = ({
  readMyData,
  erasePerson,
}: MyDataDeps): Handlers<'getMyData' | 'exportMyDataJson' | 'exportMyDataXlsx' | 'eraseMe'> => ({
  getMyData: async ({ person, language, say }) => answer(await readMyData(person, { language, say })),

  exportMyDataJson: async ({ person, language, say }) =>
    answer({ name: `${fileName}.json`, bytes: jsonBytes(await readMyData(person, { language, say })) }),

  exportMyDataXlsx: async ({ person, language, say }) => {
    const data = await readMyData(person, { language, say });
    return answer({ name: `${fileName}.xlsx`, bytes: await writeXlsx(myDataSheets(data, say)) });
  },

  eraseMe: async ({ person }) => answer(await erasePerson(person)),
});
