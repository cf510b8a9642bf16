import { createHash } from 'node:crypto';
import { express } from '#core/instrument/express';
import { type ItemId, scale } from '#core/instrument/item';
import type { P } from '#core/kernel/five-p';

/** What the simulated stakeholders tend to expect and to get, points 1–7: a PMO that helps but shows little result. */
const tendencies: Readonly<Record<P, { readonly expectation: number; readonly experience: number }>> = {
  product: { expectation: 5.9, experience: 5.1 },
  'physical-evidence': { expectation: 5.7, experience: 3.4 },
  price: { expectation: 5.4, experience: 4.2 },
  people: { expectation: 6.0, experience: 5.7 },
  process: { expectation: 5.2, experience: 4.0 },
};
const valueTendency = 4.5;

/** How far answers spread around a tendency, in points. */
const spread = 2.2;
const shareWhoAnswer = 0.86;
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

/** What a simulated stakeholder answers to a wave of the express instrument; null for those who do not answer. */
export const simulateAnswers = (oid: string, waveId: string): Readonly<Record<string, string>> | null => {
  if (drawn('answers', oid, waveId) > shareWhoAnswer) return null;
  const inputs: Record<string, string> = {};
  const place = (id: ItemId, column: string, tendency: number): void => {
    inputs[`${id}.${column}`] = rating(tendency, oid, waveId, id, column);
  };
  for (const { id, p } of express.items) {
    if (p) {
      place(id, 'expectation', tendencies[p].expectation);
      place(id, 'experience', tendencies[p].experience);
    }
  }
  return { ...inputs, V1: rating(valueTendency, oid, waveId, 'V1') };
};

/** How long a simulated stakeholder takes to answer, in milliseconds. */
export const simulateDelay = (oid: string, waveId: string): number =>
  3_000 + Math.round(drawn('delay', oid, waveId) * 37_000);
