import { createHash } from 'node:crypto';
import { scale } from '#core/instrument/item';
import type { CardInput } from './card-inputs';

type Tendency = { readonly expectation: number; readonly experience: number };

/**
 * What the simulated stakeholders tend to expect and to get, points 1–7, by the first letters of an item's id: a PMO that
 * helps but shows little result.
 */
const tendencies: Readonly<Record<string, Tendency>> = {
  PR: { expectation: 5.9, experience: 5.1 },
  PE: { expectation: 5.7, experience: 3.4 },
  PC: { expectation: 5.4, experience: 4.2 },
  PP: { expectation: 6.0, experience: 5.7 },
  PS: { expectation: 5.2, experience: 4.0 },
};
const usual: Tendency = { expectation: 5.6, experience: 4.5 };
const belowExpectation = 2.4;

/** How much better or worse a division is served than the others, in points. */
const byDivision: Readonly<Record<string, number>> = { Sales: 0.6, Operations: -0.8, Engineering: 0.1 };

/** How far answers spread around a tendency, in points. */
const spread = 2.2;
const shareWhoAnswer = 0.86;
const shareWhoWrite = 0.35;

/** What simulated stakeholders write in their own words. */
const remarks = [
  'The monthly report takes me half a day, and I never hear what became of it.',
  'Friendly people, quick answers. More of that.',
  'I would like to see what changed because of the steering meetings.',
  'Please ask for the same figures once, not three times.',
  'The templates are too heavy for small projects.',
  'Help with the risk workshop was exactly what we needed.',
  'Tell us earlier when the portfolio priorities change.',
  'The new plan template saved us a week.',
] as const;
const shareWhoCannotSay = 0.03;

/** A number in [0, 1) that is always the same for the same words: the demo looks alike on every machine. */
const drawn = (...words: string[]): number =>
  createHash('sha256').update(words.join('|')).digest().readUIntBE(0, 6) / 2 ** 48;

const rating = (tendency: number, ...words: string[]): string => {
  if (drawn('na', ...words) < shareWhoCannotSay) return 'na';
  // The sum of two draws gathers around the middle, as answers do.
  const around = tendency + (drawn('a', ...words) + drawn('b', ...words) - 1) * spread;
  return String(Math.min(scale.highest, Math.max(scale.lowest, Math.round(around))));
};

const tendencyOf = (inputId: string, division: string): number => {
  const [itemId = '', column] = inputId.split('.');
  const { expectation, experience } = tendencies[itemId.slice(0, 2)] ?? usual;
  if (column === 'expectation') return expectation;
  if (column === 'minimum') return expectation - belowExpectation;
  return experience + (byDivision[division] ?? 0);
};

/** The scale of an input that offers ratings. */
const isRating = (values: readonly string[]): boolean =>
  values.includes(String(scale.highest)) && values.includes('na');

/** Who answers: a simulated person with the attributes the register knows. */
type Answerer = { readonly oid: string; readonly attributes: Readonly<Record<string, string>> };

/** What a simulated stakeholder fills in on a card; null for those who do not answer the wave. */
export const simulateAnswers = (
  { oid, attributes }: Answerer,
  waveId: string,
  inputs: readonly CardInput[],
): Readonly<Record<string, string>> | null => {
  if (drawn('answers', oid, waveId) > shareWhoAnswer) return null;
  const taken = new Set<string>();
  const pick = (id: string, values: readonly string[]): string => {
    // A second choice must be another one than the first.
    const left = values.filter((value) => !taken.has(value));
    const chosen = left[Math.floor(drawn('choice', oid, waveId, id) * left.length)] ?? '';
    taken.add(chosen);
    return chosen;
  };
  const write = (id: string): string => {
    if (drawn('writes', oid, waveId, id) > shareWhoWrite) return '';
    return remarks[Math.floor(drawn('remark', oid, waveId, id) * remarks.length)] ?? '';
  };
  const fillIn = ({ id, values }: CardInput): string => {
    if (values === 'text') return write(id);
    if (isRating(values)) return rating(tendencyOf(id, attributes.Division ?? ''), oid, waveId, id);
    return pick(id, values);
  };
  return Object.fromEntries(inputs.map((input) => [input.id, fillIn(input)]));
};

/** How long a simulated stakeholder takes to answer, in milliseconds. */
export const simulateDelay = (oid: string, waveId: string): number =>
  3_000 + Math.round(drawn('delay', oid, waveId) * 37_000);
