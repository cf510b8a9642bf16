// Organisations by chance, most of them too small to be comfortable: who is in them, what they are, what they answered.
import { findBuiltIn } from '#core/instrument/built-in';
import type { Instrument } from '#core/instrument/instrument';
import type { Answers } from '#core/response/wave-response';
import type { Attributes } from '#core/stakeholder/stakeholder';
import { makeRandom, type Random } from './random';

export type Member = {
  readonly oid: string;
  readonly attributes: Attributes;
  /** What the same person is after a reorganisation. */
  readonly later: Attributes;
  /** Null for somebody who did not answer. */
  readonly answers: Answers | null;
};

export type Organisation = {
  readonly seed: number;
  readonly shape: Shape;
  readonly instrument: Instrument;
  readonly members: readonly Member[];
  readonly crosses: readonly (readonly [string, string])[];
  readonly strata: string | null;
  /** Opened by the use case, which merges rare values; otherwise closed with every value it has, however rare. */
  readonly isOpenedAsBuilt: boolean;
  /** Is the wave cut anew by what people are later? */
  readonly isRecut: boolean;
};

export const shapes = ['tree', 'filters', 'crosstab', 'nested', 'weighted', 'recut', 'tiny'] as const;
export type Shape = (typeof shapes)[number];

const depths = ['Sales', 'Delivery', 'Finance'];
const regions = ['North', 'South', 'East', 'West'];
const towns = ['Vienna', 'Graz', 'Linz'];

const nodeOf = (random: Random, divisions: number, mostRegions: number): string => {
  const division = depths[random.below(divisions)] ?? 'Sales';
  if (random.isSo(0.15)) return division;
  const region = `${division} / ${regions[random.below(mostRegions)] ?? 'North'}`;
  return random.isSo(0.4) ? `${region} / ${random.pick(towns)}` : region;
};

/** The attributes people of a shape have; each by a small set of values, so that groups of every size come about. */
const attributesOf = (shape: Shape, random: Random): (() => Attributes) => {
  const [divisions, deep] = [random.between(2, 3), random.between(1, 3)];
  const site = (): string => towns[random.isSo(0.6) ? 0 : random.below(3)] ?? 'Vienna';
  const role = (): string => (random.isSo(0.3) ? 'Sponsor' : random.pick(['Lead', 'Member']));
  const level = (): string => random.pick(['Senior', 'Junior']);
  const sometimes = (made: Attributes): Attributes => (random.isSo(0.05) ? {} : made);
  const makers: Readonly<Record<Shape, () => Attributes>> = {
    tree: () => ({ Division: nodeOf(random, divisions, deep) }),
    filters: () => ({ Role: role(), Site: site(), ...(deep > 1 ? { Level: level() } : {}) }),
    crosstab: () => ({ Division: depths[random.below(divisions)] ?? '', Site: site() }),
    nested: () => {
      const made = role();
      return { Role: made, Site: made === 'Sponsor' && random.isSo(0.85) ? 'London' : site() };
    },
    weighted: () => ({ Division: depths[random.below(3)] ?? '', Role: role() }),
    recut: () => ({ Division: nodeOf(random, divisions, deep), ...(deep > 1 ? { Site: site() } : {}) }),
    tiny: () => ({ Role: role(), Site: site() }),
  };
  return () => sometimes(makers[shape]());
};

type Rater = () => number | null;

const clip = (value: number): number => Math.max(1, Math.min(7, Math.round(value)));

/** How an organisation answers one column: spread out, all alike, or at an end of the scale. */
const raterOf = (random: Random): Rater => {
  const style = random.below(7);
  const middle = random.between(2, 6);
  const rate: Rater = () => {
    if (style === 0) return middle;
    if (style === 1) return random.pick([6, 7, 7]);
    if (style === 2) return random.isSo(0.8) ? 7 : 6;
    if (style === 3) return random.pick([1, 1, 1, 2]);
    if (style === 4) return random.pick([1, 7]);
    return clip(middle + (random.next() + random.next() + random.next() - 1.5) * 3);
  };
  return () => (random.isSo(0.04) ? null : rate());
};

const answersMaker = (instrument: Instrument, random: Random, partial: number) => {
  const pairItems = instrument.items.filter(({ columns }) => columns.includes('experience'));
  const ratingItems = instrument.items.filter(({ columns }) => columns.includes('rating'));
  const raters = new Map(
    pairItems.map(({ id, p }) => [id, { p, expectation: raterOf(random), experience: raterOf(random) }]),
  );
  const ratings = new Map(ratingItems.map(({ id }) => [id, raterOf(random)]));
  return (): Answers => {
    const skippedPs = new Set(pairItems.map(({ p }) => p).filter(() => random.isSo(partial)));
    const asked = [...raters].filter(([, { p }]) => (p === undefined ? random.isSo(0.4) : !skippedPs.has(p)));
    return {
      pairs: Object.fromEntries(
        asked.map(([id, rate]) => [id, { expectation: rate.expectation(), experience: rate.experience() }]),
      ),
      ratings: Object.fromEntries([...ratings].map(([id, rate]) => [id, rate()])),
      choices: instrument.items.some(({ id }) => id === 'importance')
        ? { 'importance.first': random.pick(['product', 'price', 'people']), 'importance.second': 'process' }
        : {},
      texts: {},
    };
  };
};

const sizeOf = (shape: Shape, random: Random): number => {
  if (shape === 'tiny') return random.between(5, 12);
  return random.isSo(0.35) ? random.between(12, 24) : random.between(20, 60);
};

/** An organisation as the seed has it. */
export const organisationOf = (seed: number): Organisation => {
  const random = makeRandom(seed * 7919 + 17);
  const shape = shapes[seed % shapes.length] ?? 'tree';
  const instrument = findBuiltIn(random.isSo(0.6) ? 'express' : 'quarterly', 1);
  if (!instrument) throw new Error('The instrument is not built in');
  const [before, after] = [attributesOf(shape, random), attributesOf('filters', random)];
  const answer = answersMaker(instrument, random, random.pick([0, 0, 0.02, 0.1]));
  const base = random.pick([1, 0.9, 0.75, 0.6]);
  const members = Array.from({ length: sizeOf(shape, random) }, (_, index): Member => {
    const attributes = before();
    const isReluctant = shape === 'weighted' && attributes.Division === 'Sales';
    const text = { comment: `word ${index + 1} of ${seed}` };
    const answers = random.isSo(isReluctant ? base * 0.3 : base) ? answer() : null;
    return {
      oid: `s${seed}-person-${String(index + 1).padStart(3, '0')}`,
      attributes,
      later: after(),
      answers: answers && { ...answers, texts: random.isSo(0.5) ? text : {} },
    };
  });
  const cross: readonly [string, string] = shape === 'crosstab' ? ['Division', 'Site'] : ['Role', 'Site'];
  const isCrossed = shape === 'crosstab' || (shape !== 'tree' && shape !== 'recut' && random.isSo(0.25));
  return {
    seed,
    shape,
    instrument,
    members,
    crosses: isCrossed ? [cross] : [],
    strata: random.isSo(0.5) ? (shape === 'filters' || shape === 'tiny' ? 'Role' : 'Division') : null,
    isOpenedAsBuilt: shape !== 'tiny' && random.isSo(0.25),
    isRecut: shape === 'recut',
  };
};
