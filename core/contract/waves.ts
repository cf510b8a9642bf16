import { z } from 'zod';
import { audienceSchema, waveStateSchema } from '#core/wave/wave';
import { noBody, route } from './route';

const path = '/api/workspaces/{workspaceId}/waves';
const wavePath = `${path}/{waveId}`;

export const waveViewSchema = z.object({
  id: z.string(),
  title: z.string(),
  instrumentId: z.string(),
  state: waveStateSchema,
  opensAt: z.iso.datetime().nullable(),
  closesAt: z.iso.datetime().nullable(),
  openedAt: z.iso.datetime().nullable(),
  closedAt: z.iso.datetime().nullable(),
  /** Every invitation is in exactly one of the six states; they add up to `invited`. All zero before opening. */
  counts: z.object({
    invited: z.int(),
    planned: z.int(),
    sent: z.int(),
    unknown: z.int(),
    unreachable: z.int(),
    failed: z.int(),
    cancelled: z.int(),
  }),
  /** The newest card that is being sent, counted from 1, and how many the wave has. */
  microPulse: z.int().optional(),
  cards: z.int().optional(),
  /** People who have answered; null while they are fewer than five. */
  answered: z.int().nullable(),
});
export type WaveView = z.infer<typeof waveViewSchema>;

const waveStateAnswer = z.object({ id: z.string(), state: waveStateSchema });

export const listWaves = route({
  name: 'listWaves',
  summary: 'All waves, newest first, with live counts',
  method: 'GET',
  path,
  statuses: [200],
  body: noBody,
  answer: z.object({ waves: z.array(waveViewSchema) }),
});

export const planWave = route({
  name: 'planWave',
  summary: 'Plan a wave: a draft, or scheduled when it names its opening',
  method: 'POST',
  path,
  statuses: [201],
  body: z.strictObject({
    instrumentId: z.string(),
    title: z.string().trim().min(1).max(100).optional(),
    audience: audienceSchema,
    opensAt: z.iso.datetime().optional(),
    closesAt: z.iso.datetime().optional(),
  }),
  answer: waveStateAnswer,
});

export const getWave = route({
  name: 'getWave',
  summary: 'One wave with its counts',
  method: 'GET',
  path: wavePath,
  statuses: [200],
  body: noBody,
  answer: waveViewSchema,
});

const action = (verb: 'open' | 'close' | 'cancel', summary: string) =>
  route({
    name: `${verb}Wave`,
    summary,
    method: 'POST',
    path: `${wavePath}/${verb}`,
    statuses: [200],
    body: noBody,
    answer: waveStateAnswer,
  });

export const openWave = action('open', 'Send the pulse to its audience now');
export const closeWave = action('close', 'Stop taking answers and make the release');
export const cancelWave = action('cancel', 'Call the wave off; answers already given are never released');
