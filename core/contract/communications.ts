import { z } from 'zod';
import { draftSchema } from '#core/abcde/draft';
import { checkSchema } from '#core/abcde/evidence';
import { letterSchema } from '#core/abcde/letter';
import { checkedMessageSchema } from '#core/communication/checked-message';
import { communicationSchema, outcomeSchema } from '#core/communication/communication';
import { readersOfLetterSchema } from '#core/communication/readers';
import { communicationReportSchema } from '#core/communication/report';
import { waveStateSchema } from '#core/wave/wave';
import { fileRoute, noBody, route } from './route';
import { waveCountsSchema } from './waves';

const workspacePath = '/api/workspaces/{workspaceId}';
const path = `${workspacePath}/communications`;
const onePath = `${path}/{communicationId}`;

export const checkMessage = route({
  name: 'checkMessage',
  summary: 'What speaks for a draft, letter by letter, and what to look at again; nothing is stored',
  method: 'POST',
  path: `${workspacePath}/message-check`,
  statuses: [200],
  body: draftSchema,
  answer: z.object({ check: checkSchema }),
});

const { tenantId: _tenantId, workspaceId: _workspaceId, ...viewShape } = communicationSchema.shape;

export const communicationViewSchema = z.object({
  ...viewShape,
  /** Mean of the author's ratings, and the letters with the lowest. */
  score: z.object({
    mean: z.number(),
    lowest: z.int(),
    weakest: z.array(letterSchema),
    toFix: z.array(letterSchema),
  }),
  /** May the reader change it? The author, and any lead. */
  mayChange: z.boolean(),
});
export type CommunicationView = z.infer<typeof communicationViewSchema>;

const oneAnswer = z.object({ communication: communicationViewSchema });

export const listCommunications = route({
  name: 'listCommunications',
  summary: 'The register of communications, newest first',
  method: 'GET',
  path,
  statuses: [200],
  body: noBody,
  answer: z.object({
    communications: z.array(communicationViewSchema),
    /** So many are not among them: the reader rates them in a communications audit, and both raters have not finished yet. */
    held: z.int(),
  }),
});

export const addCommunication = route({
  name: 'addCommunication',
  summary: 'Enter a checked message in the register; a letter rated 2 or lower needs a reason',
  method: 'POST',
  path,
  statuses: [201],
  body: checkedMessageSchema,
  answer: oneAnswer,
});

export const getCommunication = route({
  name: 'getCommunication',
  summary: 'One communication, and how far the bot has sent it',
  method: 'GET',
  path: onePath,
  statuses: [200],
  body: noBody,
  answer: z.object({
    communication: communicationViewSchema,
    /** How many people of its audience got it, where the bot sends it; null otherwise. */
    counts: waveCountsSchema.nullable(),
  }),
});

export const changeCommunication = route({
  name: 'changeCommunication',
  summary: 'Check a message anew while it has not been sent; its author, or a lead',
  method: 'PUT',
  path: onePath,
  statuses: [200],
  body: checkedMessageSchema,
  answer: oneAnswer,
});

export const removeCommunication = route({
  name: 'removeCommunication',
  summary: 'Take a message off the register that has not been sent; its author, or a lead',
  method: 'DELETE',
  path: onePath,
  statuses: [200],
  body: noBody,
  answer: z.object({}),
});

export const sendCommunication = route({
  name: 'sendCommunication',
  summary:
    'Have the bot send a checked message to its audience, now or at the time that was settled; its author, or a lead',
  method: 'POST',
  path: `${onePath}/send`,
  statuses: [200],
  body: noBody,
  answer: oneAnswer,
});

export const markCommunicationSent = route({
  name: 'markCommunicationSent',
  summary: 'Write down that a checked message was sent by other means; its author, or a lead',
  method: 'POST',
  path: `${onePath}/sent`,
  statuses: [200],
  body: z.strictObject({ sentAt: z.iso.datetime() }),
  answer: oneAnswer,
});

export const askReaders = route({
  name: 'askReaders',
  summary:
    'Ask a random sample of a sent message’s readers, a quarter at most, how it reached them; once a message; its author, or a lead',
  method: 'POST',
  path: `${onePath}/readers`,
  statuses: [200],
  body: noBody,
  answer: oneAnswer,
});

export const readersSchema = z.object({
  /** How far asking them is; null while nobody was asked. */
  state: waveStateSchema.nullable(),
  closesAt: z.iso.datetime().nullable(),
  /** How many were asked, never who. */
  counts: waveCountsSchema.nullable(),
  /** People who have answered; null while they are fewer than five. */
  answered: z.int().nullable(),
  /** Author and readers, letter by letter; null until it has closed. */
  letters: z.array(readersOfLetterSchema).nullable(),
});
export type ReadersView = z.infer<typeof readersSchema>;

export const getReaders = route({
  name: 'getReaders',
  summary: 'What the readers of a message say of it, beside its author’s own ratings, once asking them has closed',
  method: 'GET',
  path: `${onePath}/readers`,
  statuses: [200],
  body: noBody,
  answer: readersSchema,
});

export const getCommunicationReport = route({
  name: 'getCommunicationReport',
  summary:
    'What readers say of the messages by channel and quarter, and by author from five messages on; from figures that each message shows by itself',
  method: 'GET',
  path: `${workspacePath}/communication-report`,
  statuses: [200],
  body: noBody,
  answer: communicationReportSchema,
});

export const recordOutcome = route({
  name: 'recordOutcome',
  summary: 'Write down what came of a message that was sent; its author, or a lead',
  method: 'PUT',
  path: `${onePath}/outcome`,
  statuses: [200],
  body: outcomeSchema,
  answer: oneAnswer,
});

export const getCommunicationsCsv = fileRoute({
  name: 'getCommunicationsCsv',
  summary: 'The register of communications as one table',
  path,
  format: 'csv',
});

export const getCommunicationsXlsx = fileRoute({
  name: 'getCommunicationsXlsx',
  summary: 'The register of communications as an Excel workbook',
  path,
  format: 'xlsx',
});
