// What a button says is a claim from a chat that may be months old, or from somebody who made it up.
import { cardActionSchema, cardVerbs } from '#core/contract/card-action';

const old = { verb: cardVerbs.answer, v: 1, workspaceId: 'pmo', waveId: 'wave' };
const isUnderstood = (data: unknown): boolean => cardActionSchema.safeParse(data).success;

test('cards from before places, parts and consent are understood as they were', () => {
  for (const verb of [cardVerbs.answer, cardVerbs.change, cardVerbs.notNow]) {
    expect(cardActionSchema.parse({ ...old, verb })).toEqual({ ...old, verb });
    expect(cardActionSchema.parse({ ...old, verb, seat: 'x' })).toEqual({ ...old, verb, seat: 'x' });
  }
});

test.each([
  { place: 0 },
  { place: 100_000 },
  { microPulse: 1 },
  { microPulse: 20 },
  { place: 3, microPulse: 2, seen: '1abc' },
])('%j is understood', (fields) =>
  expect(cardActionSchema.parse({ ...old, ...fields })).toEqual({ ...old, ...fields }),
);

test.each([
  { place: -1 },
  { place: 100_001 },
  { place: 1.5 },
  { place: '1' },
  { place: null },
  { microPulse: 0 },
  { microPulse: 21 },
  { microPulse: '2' },
  { seen: 'x'.repeat(33) },
  { seen: 7 },
])('%j is not', (fields) => expect(isUnderstood({ ...old, ...fields })).toBe(false));

test('answers beside the claim are left for the instrument to check', () => {
  expect(cardActionSchema.parse({ ...old, SV1: '5', microPulse: 1 })).toEqual({ ...old, microPulse: 1 });
});
