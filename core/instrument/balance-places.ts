import { makeDrawPicker } from './draw-picker';
import type { Instrument } from './instrument';
import { placesOf, readPlace } from './place';
import { makeSegmentRows } from './segment-rows';

/** Somebody to be given a place; `draw` is their own random number under the wave's key, and known to nobody. */
export type PersonToPlace = {
  readonly id: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly draw: number;
};

/**
 * How much an imbalance counts. Measured over registers of 10 to 1,000 people: with these, ten people share the ten
 * pairs of Ps of the first card exactly, and every P on every card; equal weights leave both two apart.
 */
const weights = { firstSet: 8, set: 2, p: 3, drawn: 1 } as const;

type Weigh = (feature: string, weight: number) => number;

/** What a place adds to: who meets which P, and which set of Ps, on which card, and which item is drawn. */
const featuresOf = (instrument: Instrument, turn: number, place: number, weigh: Weigh): number[] =>
  readPlace(instrument, turn, place).flatMap(({ ps, drawn }, card) => [
    ...ps.map((p) => weigh(`${card} ${p}`, weights.p)),
    ...(ps.length > 1 ? [weigh(`${card} ${ps.join()}`, card === 0 ? weights.firstSet : weights.set)] : []),
    ...(drawn === null ? [] : [weigh(`${card} ${drawn}`, weights.drawn)]),
  ]);

/** Numbers the features of all places; plain arrays of numbers, as 100,000 people are weighed against 90 places. */
const tabulate = (instrument: Instrument, turn: number) => {
  const rows = new Map<string, number>();
  const weightOf: number[] = [];
  const weigh: Weigh = (feature, weight) => {
    const row = rows.get(feature) ?? weightOf.push(weight) - 1;
    rows.set(feature, row);
    return row;
  };
  const places = Array.from({ length: placesOf(instrument, turn) }, (_, place) =>
    featuresOf(instrument, turn, place, weigh),
  );
  return { places, weightOf };
};

/** Counts by segment and feature. */
const makeCounts = (features: number) => {
  const bySegment: Int32Array[] = [];
  const of = (segment: number): Int32Array => {
    bySegment[segment] ??= new Int32Array(features);
    return bySegment[segment];
  };
  return {
    /** How often each feature was given so far, over all these segments. */
    sum(segments: readonly number[], sums: Float64Array) {
      sums.fill(0);
      for (const segment of segments) {
        const counts = of(segment);
        for (let feature = 0; feature < features; feature += 1) {
          sums[feature] = (sums[feature] ?? 0) + (counts[feature] ?? 0);
        }
      }
    },
    add(segments: readonly number[], given: readonly number[]) {
      for (const segment of segments) {
        const counts = of(segment);
        for (const feature of given) counts[feature] = (counts[feature] ?? 0) + 1;
      }
    },
  };
};

/** The places whose features weigh least. */
const lightest = (places: readonly (readonly number[])[], loads: Float64Array): number[] => {
  let best: number[] = [];
  let least = Number.POSITIVE_INFINITY;
  places.forEach((features, place) => {
    let load = 0;
    for (const feature of features) load += loads[feature] ?? 0;
    if (load < least) {
      least = load;
      best = [];
    }
    if (load === least) best.push(place);
  });
  return best;
};

const byDraw = (one: PersonToPlace, other: PersonToPlace): number =>
  one.draw - other.draw || (one.id < other.id ? -1 : Number(one.id > other.id));

/**
 * Gives everybody a place, by id, so that within every segment each P and each set of Ps is asked equally often on each
 * card, and each of the drawn items (minimisation: Pocock and Simon, Biometrics 31, 1975, with the sum of squares as
 * the measure of imbalance, over everybody, each attribute's value and the nodes above it, and the full cross). People
 * are taken in the order of their draws and draws break ties, so each person's place on its own is a fair draw, and the
 * same people and draws always get the same places: nothing has to be stored. The order of the list does not matter.
 */
export const balancePlaces = (
  instrument: Instrument,
  turn: number,
  people: readonly PersonToPlace[],
): Map<string, number> => {
  const { places, weightOf } = tabulate(instrument, turn);
  const counts = makeCounts(weightOf.length);
  const segmentsOf = makeSegmentRows();
  const pick = makeDrawPicker();
  const loads = new Float64Array(weightOf.length);
  const given = new Map<string, number>();
  for (const person of [...people].sort(byDraw)) {
    const segments = segmentsOf(person);
    // One more of what was given c times adds 2c + 1 to the sum of squares: the counts themselves rank the places.
    counts.sum(segments, loads);
    weightOf.forEach((weight, feature) => {
      loads[feature] = (loads[feature] ?? 0) * weight;
    });
    const best = lightest(places, loads);
    const place = best[pick(person.draw, best.length)] ?? 0;
    given.set(person.id, place);
    counts.add(segments, places[place] ?? []);
  }
  return given;
};
