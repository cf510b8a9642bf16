import { z } from 'zod';
import { myDataSchema } from '#core/my-data/my-data';
import { fileRoute, noBody, route } from './route';

const path = '/api/me/data';

export const getMyData = route({
  name: 'getMyData',
  summary: 'Everything that is kept and names the caller, in the language of the request',
  method: 'GET',
  path,
  statuses: [200],
  body: noBody,
  answer: myDataSchema,
});

export const exportMyDataJson = fileRoute({
  name: 'exportMyDataJson',
  summary: 'The same as a JSON file, whole and for machines to read',
  path: `${path}/export`,
  format: 'json',
});

export const exportMyDataXlsx = fileRoute({
  name: 'exportMyDataXlsx',
  summary: 'The same as an Excel workbook, for people to read',
  path: `${path}/export`,
  format: 'xlsx',
});

export const eraseMe = route({
  name: 'eraseMe',
  summary: 'Erase everything that names the caller; what is released stays. Repeating it is fine',
  method: 'POST',
  path: '/api/me/erase',
  statuses: [200],
  /** Said by a person who was told what will happen. */
  body: z.strictObject({ confirmed: z.literal(true) }),
  /** False while a wave is closing: what it holds goes within the hour, without another call. */
  answer: z.object({ isWhole: z.boolean() }),
});
