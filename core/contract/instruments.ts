import { z } from 'zod';
import { copyRequestSchema, wordingWarningSchema } from '#core/instrument/copy-instrument';
import { instrumentSchema } from '#core/instrument/instrument';
import { noBody, route } from './route';

const path = '/api/workspaces/{workspaceId}/instruments';

export const instrumentViewSchema = instrumentSchema.extend({
  title: z.string(),
  /** Planned answering time of the longest card, in seconds. */
  seconds: z.number(),
});
export type InstrumentView = z.infer<typeof instrumentViewSchema>;

export const listInstruments = route({
  name: 'listInstruments',
  summary: 'The instruments a wave can use: built-in ones, then copies, each in its newest version',
  method: 'GET',
  path,
  statuses: [200],
  body: noBody,
  answer: z.object({ instruments: z.array(instrumentViewSchema) }),
});

const savedAnswer = z.object({
  instrument: instrumentViewSchema,
  /** What might make the answers worth less: leading or double-barrelled wording. It was saved all the same. */
  warnings: z.array(wordingWarningSchema),
});

export const copyInstrument = route({
  name: 'copyInstrument',
  summary: 'Copy an instrument, with other words and up to five questions of your own; leads only',
  method: 'POST',
  path,
  statuses: [201],
  body: copyRequestSchema.extend({ copyOf: z.string() }),
  answer: savedAnswer,
});

export const reviseInstrument = route({
  name: 'reviseInstrument',
  summary: 'Save a new version of a copy; open waves keep the version they opened with; leads only',
  method: 'PUT',
  path: `${path}/{instrumentId}`,
  statuses: [200],
  body: copyRequestSchema,
  answer: savedAnswer,
});

export const checkWording = route({
  name: 'checkWording',
  summary: 'What might be wrong with the wording of a question, before it is saved',
  method: 'POST',
  path: `${path}/check-wording`,
  statuses: [200],
  body: z.strictObject({ language: z.enum(['en', 'de']), wording: z.string().min(1).max(500) }),
  answer: z.object({ warnings: z.array(wordingWarningSchema) }),
});
