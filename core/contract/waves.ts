import { z } from 'zod';
import { leftOutReasons } from '#core/delivery/audience/plan-person';
import { longestTitle } from '#core/wave/next-round';
import { audienceSchema, waveSchema, waveStateSchema } from '#core/wave/wave';
import { noBody, route } from './route';

const path = '/api/workspaces/{workspaceId}/waves';
const wavePath = `${path}/{waveId}`;

const { reminderAfterDays, recurring } = waveSchema.shape;

/**
 * Something that happens to a wave by itself; `card` is the one that it is about, counted from 1. A next round is when the
 * wave after it in its series will open, as long as that one is not planned itself.
 */
export const waveDateSchema = z.object({
  kind: z.enum(['opening', 'card', 'reminder', 'closing', 'next-round']),
  card: z.int(),
  at: z.iso.datetime(),
});

/** Every invitation is in exactly one of the six states; they add up to `invited`. All zero before opening. */
export const waveCountsSchema = z.object({
  invited: z.int(),
  planned: z.int(),
  sent: z.int(),
  unknown: z.int(),
  unreachable: z.int(),
  failed: z.int(),
  cancelled: z.int(),
});

export const waveViewSchema = z.object({
  id: z.string(),
  title: z.string(),
  instrumentId: z.string(),
  state: waveStateSchema,
  /** Who is asked, in the words of the lead; null once it has opened. */
  audience: audienceSchema.nullable(),
  reminderAfterDays,
  /** Is another one planned like it when it opens? */
  recurring,
  /** The how manyeth of its series it is. */
  round: z.int(),
  /** What happens when, or did, in order of time; empty for a draft that has no times. */
  dates: z.array(waveDateSchema),
  opensAt: z.iso.datetime().nullable(),
  closesAt: z.iso.datetime().nullable(),
  openedAt: z.iso.datetime().nullable(),
  closedAt: z.iso.datetime().nullable(),
  counts: waveCountsSchema,
  /** The newest card that is being sent, counted from 1, and how many the wave has. */
  microPulse: z.int().optional(),
  cards: z.int().optional(),
  /** People who have answered; null while they are fewer than five. */
  answered: z.int().nullable(),
});
export type WaveView = z.infer<typeof waveViewSchema>;

export const listWaves = route({
  name: 'listWaves',
  summary: 'All waves, newest first, with live counts',
  method: 'GET',
  path,
  statuses: [200],
  body: noBody,
  answer: z.object({ waves: z.array(waveViewSchema) }),
});

const waveStateAnswer = z.object({ id: z.string(), state: waveStateSchema });

const planFields = {
  instrumentId: z.string(),
  title: z.string().trim().min(1).max(longestTitle),
  audience: audienceSchema,
  opensAt: z.iso.datetime(),
  closesAt: z.iso.datetime(),
  /** So many days after its card, who has not answered is reminded once; null for no reminders; as set when left out. */
  reminderAfterDays,
  recurring,
};

const planSchema = z.strictObject({
  ...planFields,
  title: planFields.title.optional(),
  opensAt: planFields.opensAt.optional(),
  closesAt: planFields.closesAt.optional(),
  reminderAfterDays: planFields.reminderAfterDays.optional(),
  recurring: planFields.recurring.optional(),
});

export const planWave = route({
  name: 'planWave',
  summary: 'Plan a wave: a draft, or scheduled when it names its opening',
  method: 'POST',
  path,
  statuses: [201],
  body: planSchema,
  answer: waveStateAnswer,
});

const personalTimeSchema = z.object({
  at: z.iso.datetime(),
  /** What the person's own clock shows then, such as 2026-11-23T09:00. */
  clock: z.iso.datetime({ local: true, precision: -1 }),
});

export const planPreviewSchema = z.object({
  opensAt: z.iso.datetime(),
  closesAt: z.iso.datetime(),
  /** Everybody who gets it: in chat, or on their own page. */
  invited: z.int(),
  inChat: z.int(),
  onPage: z.int(),
  /** First cards by day, on each person's own calendar. */
  days: z.array(z.object({ day: z.iso.date(), n: z.int() })),
  first: personalTimeSchema.nullable(),
  last: personalTimeSchema.nullable(),
  /** Who does not get it and why; the longest lists name the first 500. */
  leftOut: z.array(z.object({ reason: z.enum(leftOutReasons), n: z.int(), names: z.array(z.string()) })),
  /** What would keep it from opening. */
  obstacle: z
    .discriminatedUnion('kind', [
      z.object({ kind: z.literal('too-few-invited'), invited: z.int(), minimum: z.int() }),
      z.object({ kind: z.literal('audience-too-similar'), title: z.string() }),
      z.object({ kind: z.literal('closes-in-the-past') }),
    ])
    .nullable(),
  dates: z.array(waveDateSchema),
  /** So many of its cards would never be sent: the fatigue guard holds them back until after the closing. */
  cardsHeldBack: z.int(),
});
export type PlanPreviewView = z.infer<typeof planPreviewSchema>;

export const previewPlan = route({
  name: 'previewPlan',
  summary: 'Who would get a wave, when, and who not and why; nothing is saved',
  method: 'POST',
  path: `${path}/plan`,
  statuses: [200],
  body: planSchema,
  answer: planPreviewSchema,
});

export const previewWave = route({
  name: 'previewWave',
  summary: 'Who gets a planned wave, when, and who not and why',
  method: 'GET',
  path: `${wavePath}/plan`,
  statuses: [200],
  body: noBody,
  answer: planPreviewSchema,
});

export const changeWavePlan = route({
  name: 'changeWavePlan',
  summary: 'Change a wave that has not been opened; what is left out stays',
  method: 'PATCH',
  path: wavePath,
  statuses: [200],
  body: z
    .strictObject({ ...planFields, opensAt: planFields.opensAt.nullable(), closesAt: planFields.closesAt.nullable() })
    .partial(),
  answer: waveStateAnswer,
});

export const removeWavePlan = route({
  name: 'removeWavePlan',
  summary: 'Remove a wave that has not been opened; the last of a series ends it',
  method: 'DELETE',
  path: wavePath,
  statuses: [200],
  body: noBody,
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
