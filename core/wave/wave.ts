// Step 2 of the path of an answer: one round of asking, with an audience, an opening, a closing, one key and one
// release.
import { z } from 'zod';
import { secondInMilliseconds } from '#core/kernel/clock';
import { keyTextSchema } from '#core/kernel/key-text';

export const waveStateSchema = z.enum(['draft', 'scheduled', 'open', 'closing', 'closed', 'cancelled']);
export type WaveState = z.infer<typeof waveStateSchema>;

/** A list of names longer than this does not fit into one row; a segment or everyone has no such bound. */
const mostNamedPeople = 10_000;

export const audienceSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('everyone') }),
  z.strictObject({
    kind: z.literal('segment'),
    attribute: z.string().min(1).max(64),
    value: z.string().min(1).max(128),
  }),
  z.strictObject({ kind: z.literal('people'), userIds: z.array(keyTextSchema).min(1).max(mostNamedPeople) }),
]);

/** Who is asked, in the words of the lead; at opening it becomes a fixed list of invitations. */
export type Audience = z.infer<typeof audienceSchema>;

const timeSchema = z.iso.datetime();

/**
 * What a wave brings to its audience: questions about the PMO; a message of it, which asks nothing; or five taps about a
 * message that landed.
 */
export const waveKindSchema = z.enum(['pulse', 'message', 'audience-check']);
export type WaveKind = z.infer<typeof waveKindSchema>;

/** What is kept of a wave beside its figures, and is removed when its time has come. */
export const wavePartSchema = z.enum(['keys', 'reminders', 'invitations', 'comments', 'answers']);
export type WavePart = z.infer<typeof wavePartSchema>;

/** How many invitations ended how; no more is known once the invitations themselves were removed. */
const endCountsSchema = z.object({
  invited: z.int(),
  planned: z.int(),
  sent: z.int(),
  unknown: z.int(),
  unreachable: z.int(),
  failed: z.int(),
  cancelled: z.int(),
});

export const waveSchema = z.object({
  tenantId: keyTextSchema,
  workspaceId: keyTextSchema,
  id: keyTextSchema,
  kind: waveKindSchema,
  /** The communication that it carries or asks about; null for a pulse. */
  communicationId: keyTextSchema.nullable(),
  title: z.string(),
  instrumentId: z.string(),
  instrumentVersion: z.int(),
  /** How many earlier waves of this instrument the workspace had opened; fixed at opening, decides what alternates. */
  turn: z.int().nonnegative(),
  /** The newest card that is being sent, counted from 1. */
  microPulse: z.int().positive(),
  audience: audienceSchema,
  /** The attributes by which its results may be cut: those of its invitations, frozen at opening, sorted. */
  attributes: z.array(z.string()),
  /** Pairs of these attributes whose combinations are released too. */
  crosses: z.array(z.tuple([z.string(), z.string()])),
  /** The attribute by which results are weighted to the invited. */
  strata: z.string().nullable(),
  /** False from its release until its answers are stored anew in random order. */
  shuffled: z.boolean(),
  state: waveStateSchema,
  /** While true nothing more is sent; answers are taken all the same. */
  paused: z.boolean(),
  /** So many days after its card, who has not answered is reminded once; null for no reminders. */
  reminderAfterDays: z.int().min(1).max(60).nullable(),
  /** Is another one planned like it when it opens, for the next quarter? */
  recurring: z.enum(['quarterly']).nullable(),
  /** The first wave of its series; null for that one itself, and for a wave of its own. */
  seriesId: keyTextSchema.nullable(),
  /** Its number in the series it is, from 1. */
  round: z.int().positive(),
  /** When it is to open by itself; null when a lead opens it by hand. */
  opensAt: timeSchema.nullable(),
  /** When it is to close by itself. */
  closesAt: timeSchema.nullable(),
  openedAt: timeSchema.nullable(),
  /** When closing began: from then on no new answer is accepted. */
  closingAt: timeSchema.nullable(),
  /** When it ended, closed or cancelled. */
  closedAt: timeSchema.nullable(),
  createdAt: timeSchema,
  /** What was removed because its time had come. */
  removed: z.array(wavePartSchema).default([]),
  /** Counted before the invitations are removed; null until then. */
  endCounts: endCountsSchema.nullable().default(null),
});
export type Wave = z.infer<typeof waveSchema>;

/** Names one wave. */
export type WaveRef = { readonly tenantId: string; readonly workspaceId: string; readonly waveId: string };

export const waveRefOf = (wave: Wave): WaveRef => ({
  tenantId: wave.tenantId,
  workspaceId: wave.workspaceId,
  waveId: wave.id,
});

/** How long a wave's definition may be remembered instead of read again, in milliseconds. */
export const waveCacheMilliseconds = secondInMilliseconds;

/** How long storing an answer may take before the person is told to try again, in milliseconds. */
export const answerDeadlineMilliseconds = 2 * secondInMilliseconds;

/**
 * How long `closing` lasts before the answers are read, in milliseconds: every cached 'open' has run out by then and
 * every answer accepted under it is stored or was refused, so nobody is thanked for an answer that is not counted.
 */
export const closingMilliseconds = waveCacheMilliseconds + answerDeadlineMilliseconds + secondInMilliseconds / 2;

/** A wave that names no closing closes by itself this many days after it opened. */
export const defaultOpenDays = 14;
