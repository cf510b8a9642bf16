// The part of a release beyond the first page: groups, single items, shares, reliability, drivers, quality.
import { z } from 'zod';
import { itemIdSchema, itemSchema } from '#core/instrument/item';
import { aspectSchema } from '#core/kernel/aspect';
import { pSchema } from '#core/kernel/five-p';
import { basisSchema, figureSchema, gapLabelSchema, hiddenReasonSchema, hiddenSchema, shareSchema } from './figure';

const countSchema = z.int().nullable();

/** One row of two-column figures: a P of the whole or of a group, an item, an aspect. */
export const pairRowSchema = z.object({
  /** People with a complete pair; null where hidden. */
  n: countSchema,
  expectation: figureSchema,
  experience: figureSchema,
  /** Experience − expectation, from the same people; below zero is a shortfall. */
  gap: figureSchema,
  /** What the gap's interval says in a word; null where it says nothing. */
  gapLabel: gapLabelSchema.nullable(),
  /** Of the gap. Absent where there is no interval, and in releases made before it was kept. */
  basis: basisSchema.optional(),
});
export type PairRow = z.infer<typeof pairRowSchema>;

/** One row of single ratings. */
export const ratingRowSchema = z.object({ n: countSchema, figure: figureSchema, basis: basisSchema.optional() });

export const segmentSchema = z.object({
  /** For example `Division=Sales`, or `Division=Sales|Site=Vienna` for a cross of two. */
  id: z.string(),
  /** What places people in it; a value that is a path (`Sales / EMEA`) is a node of a tree. */
  path: z.array(z.object({ attribute: z.string(), value: z.string() })).min(1),
  /** People with at least one complete block; null where hidden. */
  n: countSchema,
  value: ratingRowSchema,
  ps: z.array(pairRowSchema.extend({ p: pSchema, confirmed: z.boolean().nullable() })),
  /** The unweighted quality gap over all five Ps. */
  sq: figureSchema,
});
export type Segment = z.infer<typeof segmentSchema>;

const distributionSchema = z.union([
  z.strictObject({
    n: z.int(),
    /** People whose block mean rounds to 1 … 7 (halves upwards), by column. */
    expectation: z.array(z.int()).length(7),
    experience: z.array(z.int()).length(7),
  }),
  hiddenSchema,
]);

const alphaSchema = z.union([
  z.strictObject({
    n: z.int(),
    /** Number of items. */
    k: z.int(),
    alpha: z.number(),
    low: z.number(),
    high: z.number(),
    /** Of two items: the Spearman–Brown coefficient. */
    spearmanBrown: z.number().nullable(),
    /** Of three items or more and from 100 people on: McDonald's omega of one factor. */
    omega: z.number().nullable(),
  }),
  z.strictObject({ hidden: z.enum([...hiddenReasonSchema.options, 'no-spread']) }),
]);

const correlationSchema = z.object({ p: pSchema, r: z.number(), low: z.number(), high: z.number() });

export const driversSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('weights'),
    n: z.int(),
    rSquared: z.object({ value: z.number(), low: z.number(), high: z.number() }),
    ps: z.array(
      correlationSchema.extend({
        /** Johnson's relative weight and the exact LMG share, both as shares of R². */
        weight: z.object({ value: z.number(), low: z.number(), high: z.number() }),
        lmg: z.number(),
      }),
    ),
    /** Johnson's weights and LMG put the Ps in a different order. */
    ranksDiffer: z.boolean(),
    /** Pairs of Ps that correlate above .85 and should be read as one. */
    tooAlike: z.array(z.tuple([pSchema, pSchema])),
  }),
  z.object({
    kind: z.literal('correlations'),
    n: z.int(),
    reason: z.enum(['too-few', 'weak', 'singular']),
    ps: z.array(correlationSchema),
  }),
  z.object({ kind: z.literal('none'), reason: z.enum(['too-few', 'not-asked', 'no-spread']) }),
]);
export type Drivers = z.infer<typeof driversSchema>;

export const releaseDetailSchema = z.object({
  /** What a lead called the instrument; absent for a built-in one. */
  instrumentTitle: z.string().optional(),
  /** The items as they were asked, so that a release reads alone. */
  items: z.array(itemSchema),
  /** The attributes that groups are made of, as frozen at opening. */
  attributes: z.array(z.string()),
  segments: z.array(segmentSchema),
  /** The post-stratified picture of everybody invited, with finite population correction; hidden where it would give a group away. */
  overall: z.object({
    /** The attribute whose values are the strata; null when there is one stratum. */
    attribute: z.string().nullable(),
    /** How many people it speaks of. */
    population: z.int(),
    ps: z.array(
      z.object({
        p: pSchema,
        expectation: figureSchema,
        experience: figureSchema,
        gap: figureSchema,
        df: z.number().nullable(),
      }),
    ),
  }),
  /** Importance weights of the five Ps, and the quality gap over all five, plain and weighted. */
  quality: z.object({
    sq: figureSchema,
    sqWeighted: figureSchema,
    weights: z.union([
      z.object({ n: z.int(), ps: z.array(z.object({ p: pSchema, weight: z.number() })) }),
      hiddenSchema,
    ]),
  }),
  /** Two-column items one by one; hidden unless every item of the block was answered by the same people. */
  pairItems: z.array(pairRowSchema.extend({ itemId: itemIdSchema, aspect: aspectSchema.optional() })),
  /** Single-scale items other than V1. */
  ratingItems: z.array(ratingRowSchema.extend({ itemId: itemIdSchema })),
  /** Closed questions with choices, of the whole organisation; like every share from ten people on. */
  choiceItems: z.array(
    z.object({
      itemId: itemIdSchema,
      /** The id of the input, such as `importance.first`. */
      inputId: z.string(),
      n: countSchema,
      choices: z.array(z.object({ choice: z.string(), share: shareSchema })),
    }),
  ),
  distributions: z.array(z.object({ p: pSchema, distribution: distributionSchema })),
  /** Of the whole organisation, per P; the zone of tolerance only where the minimum was asked. */
  shares: z.array(
    z.object({
      p: pSchema,
      needNotMet: shareSchema,
      belowMinimum: shareSchema.nullable(),
      insideZone: shareSchema.nullable(),
      /** Experience − minimum. */
      adequacy: figureSchema.nullable(),
      minimum: figureSchema.nullable(),
    }),
  ),
  reliability: z.array(
    z.object({
      /** What the scale is made of: the two columns over all Ps, or the items of one P. */
      scale: z.enum(['expectation', 'experience']),
      p: pSchema.nullable(),
      result: alphaSchema,
    }),
  ),
  drivers: driversSchema,
  flags: z.object({
    /** People who gave one value everywhere; null where they, or the others, are fewer than five. */
    straightLiners: countSchema,
    /** Items that more than 30 % could not answer, or took their answer back: at least this share, in tenths, 0.9 at the most. */
    cannotSay: z.array(z.object({ itemId: itemIdSchema, share: z.number() })),
    /** Items whose expectation more than 60 % rated 7: at least this share, in tenths, 0.9 at the most. */
    ceilings: z.array(z.object({ itemId: itemIdSchema, share: z.number() })),
    /** How many answered each card; null below five, `not-known` where no item tells that a card was answered. */
    answeredCards: z.array(z.union([countSchema, z.literal('not-known')])),
    /** Do the labels of the whole organisation change without the flagged answers? Null below ten people, and when nobody was flagged. */
    labelsChange: z.boolean().nullable(),
  }),
});
export type ReleaseDetail = z.infer<typeof releaseDetailSchema>;
