import { z } from 'zod';
import { itemSchema } from '#core/instrument/instrument';
import { noBody, route } from './route';

export const listInstruments = route({
  name: 'listInstruments',
  summary: 'The instruments a wave can use',
  method: 'GET',
  path: '/api/workspaces/{workspaceId}/instruments',
  statuses: [200],
  body: noBody,
  answer: z.object({
    instruments: z.array(
      z.object({
        id: z.string(),
        version: z.int(),
        title: z.string(),
        seconds: z.number(),
        items: z.array(itemSchema),
      }),
    ),
  }),
});
