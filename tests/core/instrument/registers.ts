// Registers as a PMO might keep them, made up from a seed, and how evenly a segment of one was dealt with.
import type { PersonToPlace } from '#core/instrument/balance-places';
import type { Instrument } from '#core/instrument/instrument';
import { readPlace } from '#core/instrument/place';

/** Numbers from 0 to 1 that look random and are the same each time (mulberry32, T. Ettinger, public domain). */
export const makeDraws = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
};

const values: Readonly<Record<string, readonly string[]>> = {
  Division: ['Sales / EMEA / Vienna', 'Sales / EMEA / Paris', 'Sales / US', 'Ops / North', 'Ops / South', 'IT', 'HR'],
  Role: ['Member', 'Lead', 'Manager', 'Sponsor'],
  Site: ['Vienna', 'Graz', 'Paris', 'New York', 'Remote'],
  Grade: ['1', '2', '3'],
  Programme: ['Alpha', 'Beta / One', 'Beta / Two', 'None'],
};

/** So many people with that many attributes; some values are much more frequent than others. */
export const makeRegister = (size: number, attributes: number, seed: number): PersonToPlace[] => {
  const next = makeDraws(seed);
  const one = (from: readonly string[]): string => from[Math.floor(next() ** 1.7 * from.length)] ?? '';
  const names = Object.entries(values).slice(0, attributes);
  return Array.from({ length: size }, (_, index) => ({
    id: `person-${index}`,
    attributes: Object.fromEntries(names.map(([name, from]) => [name, one(from)])),
    draw: next(),
  }));
};

const namesOf = ({ attributes }: PersonToPlace): string[] => {
  const nodes = Object.entries(attributes).flatMap(([name, value]) => {
    const parts = value.split(' / ');
    return parts.map((_, index) => `${name}=${parts.slice(0, index + 1).join('/')}`);
  });
  return ['everybody', ...nodes, `atom ${JSON.stringify(attributes)}`];
};

/** The ids of everybody, of each value and node, and of each atom. */
export const segmentsOf = (people: readonly PersonToPlace[]): Map<string, string[]> => {
  const segments = new Map<string, string[]>();
  for (const person of people) {
    for (const name of namesOf(person)) segments.set(name, [...(segments.get(name) ?? []), person.id]);
  }
  return segments;
};

const setsOfTwo = 10;

/**
 * How far apart the most and the least often asked stand among some people: over the Ps, over the pairs of Ps on a
 * card, and over the drawn items; the worst over all cards.
 */
export const unevenness = (instrument: Instrument, turn: number, places: readonly number[]) => {
  const counts = { p: new Map<string, number>(), pair: new Map<string, number>(), drawn: new Map<string, number>() };
  const count = (kind: keyof typeof counts, what: string) => counts[kind].set(what, (counts[kind].get(what) ?? 0) + 1);
  for (const place of places) {
    readPlace(instrument, turn, place).forEach(({ ps, drawn }, card) => {
      for (const p of ps) count('p', `${card} ${p}`);
      if (ps.length === 2) count('pair', `${card} ${ps.join()}`);
      if (drawn !== null) count('drawn', `${card} ${drawn}`);
    });
  }
  const range = (kind: keyof typeof counts, card: number, kinds: number): number => {
    const found = [...counts[kind]].filter(([what]) => what.startsWith(`${card} `)).map(([, times]) => times);
    return found.length === 0 ? 0 : Math.max(...found) - (found.length < kinds ? 0 : Math.min(...found));
  };
  const cards = instrument.microPulses.map((_, card) => card);
  const drawnKinds = (card: number): number => instrument.microPulses[card]?.drawn?.[turn]?.length ?? 0;
  return {
    p: Math.max(...cards.map((card) => range('p', card, 5))),
    pairs: cards.map((card) => range('pair', card, setsOfTwo)),
    drawn: Math.max(...cards.map((card) => range('drawn', card, drawnKinds(card)))),
  };
};
