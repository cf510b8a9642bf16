import { z } from 'zod';
import { doings } from '#core/delivery/progress/describe-delivery';
import { waveStateSchema } from '#core/wave/wave';
import { fileRoute, noBody, route } from './route';
import { waveViewSchema } from './waves';

const path = '/api/workspaces/{workspaceId}/waves/{waveId}';
const time = z.iso.datetime();

export const deliveryViewSchema = z.object({
  id: z.string(),
  title: z.string(),
  state: waveStateSchema,
  paused: z.boolean(),
  opensAt: time.nullable(),
  /** The newest card that is being sent, counted from 1, and how many the wave has. */
  microPulse: z.int(),
  cards: z.int(),
  /** Of the newest card: every invitation is in exactly one of the six states; they add up to `invited`. */
  counts: waveViewSchema.shape.counts,
  /** How many of `planned` are being sent at this moment. */
  claimed: z.int(),
  /** Every state that holds any, by reason; the reasons of a state add up to its count. Of `planned`, what it waits for. */
  reasons: z.array(
    z.object({
      state: z.enum(['planned', 'sent', 'unknown', 'unreachable', 'failed', 'cancelled']),
      reason: z.string().nullable(),
      count: z.int(),
    }),
  ),
  /** Cards a second of late; null when none went out in the last minute. */
  perSecond: z.number().nullable(),
  /** Until all that may be sent now is sent; null when that is not known. */
  secondsLeft: z.int().nullable(),
  /** Since when the invitation that has waited longest waits. */
  oldestWaitingAt: time.nullable(),
  /** When the next may be sent, if none may be now. */
  nextAttemptAt: time.nullable(),
  doing: z.enum(doings),
  /** How many were reminded; null while the wave is open, where none go out, and where it would tell of few people. */
  reminded: z.int().nullable(),
  /** Pieces of work that failed again and again, for somebody in IT to look at. */
  setAside: z.int(),
  /** Who was invited was removed, long after the wave ended: the counts are what is left. */
  isRemoved: z.boolean(),
  /** When all this was counted: a few seconds ago at the most, of a large wave somewhat more. */
  updatedAt: time,
});
export type DeliveryView = z.infer<typeof deliveryViewSchema>;

export const getDelivery = route({
  name: 'getDelivery',
  summary: 'How far the newest card of a wave has got, in counts',
  method: 'GET',
  path: `${path}/delivery`,
  statuses: [200],
  body: noBody,
  answer: deliveryViewSchema,
});

const pausing = (verb: 'pause' | 'resume', summary: string) =>
  route({
    name: `${verb}Wave`,
    summary,
    method: 'POST',
    path: `${path}/${verb}`,
    statuses: [200],
    body: noBody,
    answer: z.object({ id: z.string(), state: waveStateSchema, paused: z.boolean() }),
  });

export const pauseWave = pausing('pause', 'Send nothing more for now; answers are taken all the same');
export const resumeWave = pausing('resume', 'Go on sending');

export const retryWave = route({
  name: 'retryWave',
  summary: 'Plan again what did not arrive for a reason that may have gone; what arrived, or may have, is left alone',
  method: 'POST',
  path: `${path}/retry`,
  statuses: [200],
  body: noBody,
  answer: z.object({ retried: z.int() }),
});

// The addresses are older than the name: links and scripts that fetch these files go on working.
export const getDeliveryListCsv = fileRoute({
  name: 'getDeliveryListCsv',
  summary: 'Every invited person once with the state of their invitation, in order of name; nothing of answers',
  path: `${path}/ledger`,
  format: 'csv',
});

export const getDeliveryListXlsx = fileRoute({
  name: 'getDeliveryListXlsx',
  summary: 'The same delivery list as an Excel workbook',
  path: `${path}/ledger`,
  format: 'xlsx',
});
