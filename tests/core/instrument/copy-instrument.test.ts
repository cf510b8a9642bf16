import { annual } from '#core/instrument/annual';
import { itemsOfCard, longestOf, secondsOf, turnsOf } from '#core/instrument/card-items';
import { type CopyRequest, copyInstrument, copyRequestSchema } from '#core/instrument/copy-instrument';
import { events } from '#core/instrument/events';
import { express } from '#core/instrument/express';
import { type Instrument, instrumentSchema } from '#core/instrument/instrument';
import type { builtInItemIds } from '#core/instrument/item';
import { placesOf } from '#core/instrument/place';
import { quarterly } from '#core/instrument/quarterly';

const request = (changes: Partial<CopyRequest> = {}): CopyRequest =>
  copyRequestSchema.parse({ title: 'Ours', ...changes });
const question = (en: string) => ({ wording: { en }, ends: 'agreement' as const });

const copied = (
  source: Instrument,
  changes: Partial<CopyRequest> = {},
  before: Instrument | null = null,
): Instrument => {
  const done = copyInstrument(source, 'copy', request(changes), 1, before);
  if (!done.ok) throw new Error(done.error.kind);
  expect(instrumentSchema.parse(done.value)).toEqual(done.value);
  return done.value;
};
const refusal = (source: Instrument, changes: Partial<CopyRequest>) => {
  const done = copyInstrument(source, 'copy', request(changes), 1);
  return done.ok ? null : done.error;
};
const idsOf = ({ items }: Instrument): string[] => items.map(({ id }) => id);
const itemsOfPs = (...prefixes: string[]) =>
  quarterly.items.map(({ id }) => id).filter((id) => prefixes.some((prefix) => id.startsWith(prefix)));

test('a copy that changes nothing asks the same, under its own name', () => {
  const { id, version, title, copyOf, copyOfVersion, ...rest } = copied(quarterly);
  expect([id, version, title, copyOf, copyOfVersion]).toEqual(['copy', 1, 'Ours', 'quarterly', 1]);
  const { id: _id, version: _version, ...source } = quarterly;
  expect(rest).toEqual(source);
});

test('words are changed in one language without touching the other', () => {
  const once = copied(express, { wording: { PR1: { en: 'Help that fits' } } });
  expect(once.items[0]).toEqual({ ...express.items[0], wording: { en: 'Help that fits' } });
  const twice = copied(once, { wording: { PR1: { de: 'Hilfe, die passt' } } });
  expect(twice.items[0]?.wording).toEqual({ en: 'Help that fits', de: 'Hilfe, die passt' });
});

describe('what is left out', () => {
  test('is asked nowhere; a block whose items are gone is not dealt any more', () => {
    const copy = copied(quarterly, { leaveOut: itemsOfPs('PR') });
    expect(copy.microPulses.map(({ blocks }) => blocks)).toEqual([2, 2, 0]);
    expect(placesOf(copy, 0)).toBe(18);
    for (let place = 0; place < 18; place += 1) {
      const asked = [1, 2, 3].flatMap((microPulse) => itemsOfCard({ instrument: copy, microPulse, place, turn: 0 }));
      expect(asked.filter(({ p }) => p !== undefined)).toHaveLength(8);
    }
  });

  test('makes nothing else be asked more often', () => {
    const copy = copied(quarterly, { leaveOut: ['IN1', 'RE1', 'EFFORT'] });
    expect(copy.microPulses[2]).toMatchObject({ drawn: [['SV1', 'SU1', 'CO1'], []], alternating: [[], ['T1', 'T2']] });
    const ids = [0, 1].map((turn) =>
      itemsOfCard({ instrument: copy, microPulse: 3, place: 0, turn }).map(({ id }) => id),
    );
    expect(ids).toEqual([
      ['PS1', 'PS2', 'SV1', 'importance', 'issue', 'issueText'],
      ['PS1', 'PS2', 'T1', 'T2', 'importance', 'issue', 'issueText'],
    ]);
    const { alternating, drawn } =
      copied(quarterly, { leaveOut: [...itemsOfPs('SV', 'SU', 'CO1', 'IN', 'RE'), 'T1', 'T2', 'EFFORT'] })
        .microPulses[2] ?? {};
    expect([alternating, drawn]).toEqual([undefined, undefined]);
  });

  test('takes a card with it when nothing else has to be answered there', () => {
    const copy = copied(annual, {
      leaveOut: ['SV1', 'SV2', 'SU1', 'SU2', 'CO1', 'CO2', 'EF1', 'EF2', 'EF3', 'EF4', 'EF5'],
    });
    expect(copy.microPulses).toHaveLength(6);
    expect(idsOf(copy)).not.toContain('preferChannel');
    expect(idsOf(copy)).toContain('RE2');
  });

  test('may be every P, if something remains', () => {
    const copy = copied(express, { leaveOut: ['PR1', 'PE1', 'PC1', 'PP1', 'PS1'] });
    expect([idsOf(copy), copy.microPulses, placesOf(copy, 0)]).toEqual([
      ['V1', 'comment'],
      [{ blocks: 0, itemIds: ['V1', 'comment'] }],
      1,
    ]);
  });

  test('may be everything, if a question of their own takes its place', () => {
    const copy = copied(express, {
      leaveOut: express.items.map(({ id }) => id),
      ownQuestions: [question('I know whom to ask')],
    });
    expect([idsOf(copy), copy.microPulses]).toEqual([['OWN1'], [{ blocks: 0, itemIds: ['OWN1'] }]]);
  });

  test.each<[string, Instrument, readonly (typeof builtInItemIds)[number][]]>([
    ['everything', express, ['PR1', 'PE1', 'PC1', 'PP1', 'PS1', 'V1', 'comment']],
    ['all but an open question', express, ['PR1', 'PE1', 'PC1', 'PP1', 'PS1', 'V1']],
    [
      'all but a choice',
      quarterly,
      quarterly.items.map(({ id }) => id as (typeof builtInItemIds)[number]).filter((id) => id !== 'importance'),
    ],
  ])('may not be %s', (_, source, leaveOut) => {
    expect(refusal(source, { leaveOut: [...leaveOut] })).toEqual({ kind: 'nothing-left' });
  });

  test('may not leave a card with nothing to answer every other wave', () => {
    const leaveOut = [...itemsOfPs('PR'), 'importance', 'T1', 'T2', 'IN1', 'RE1'] as CopyRequest['leaveOut'];
    expect(refusal(quarterly, { leaveOut })).toEqual({ kind: 'idle-card', card: 3 });
  });

  test.each<[string, Partial<CopyRequest>]>([
    ['left out', { leaveOut: ['V1', 'PR3'] }],
    ['reworded', { wording: { PR3: { en: 'Other' } } }],
  ])('must be asked there before it is %s', (_, changes) => {
    expect(refusal(express, changes)).toMatchObject({ kind: 'unknown-item', itemId: 'PR3' });
  });
});

describe('questions of their own', () => {
  test('go to the cards with most time left, before the open questions', () => {
    const copy = copied(quarterly, { ownQuestions: [question('One'), question('Two'), question('Three')] });
    expect(copy.microPulses.map(({ itemIds }) => itemIds.filter((id) => id.startsWith('OWN')))).toEqual([
      ['OWN1', 'OWN3'],
      ['OWN2'],
      [],
    ]);
    const items = itemsOfCard({ instrument: copy, microPulse: 1, place: 0, turn: 0 });
    expect(items.slice(-3).map(({ id }) => id)).toEqual(['OWN1', 'OWN3', 'need']);
    expect(secondsOf(copy)).toBe(90);
  });

  test('are refused where no card has room: the card and its seconds are named', () => {
    expect(refusal(express, { ownQuestions: [question('One')] })).toEqual({
      kind: 'card-too-long',
      card: 1,
      seconds: 95,
    });
    expect(secondsOf(copied(express, { leaveOut: ['V1'], ownQuestions: [question('One')] }))).toBe(85);
  });

  test('of a copy of a copy are added to those it has, five in all', () => {
    const first = copied(quarterly, { ownQuestions: [question('One'), question('Two')] });
    expect(idsOf(copied(first, { ownQuestions: [question('Three')] })).slice(-3)).toEqual(['OWN1', 'OWN2', 'OWN3']);
    const four = [1, 2, 3, 4].map((number) => question(`More ${number}`));
    expect(refusal(first, { ownQuestions: four })).toEqual({ kind: 'too-many-own-questions', most: 3 });
  });

  test('keep their id while their words stay, and get another when they change', () => {
    const before = copied(quarterly, { ownQuestions: [question('One'), question('Two')] });
    const after = copied(quarterly, { ownQuestions: [question('Two'), question('New')] }, before);
    expect(after.items.slice(-2).map(({ id, wording }) => [id, wording?.en])).toEqual([
      ['OWN2', 'Two'],
      ['OWN3', 'New'],
    ]);
    const five = [1, 2, 3, 4, 5].map((number) => question(`Old ${number}`));
    const full = copied(events[0] as Instrument, { ownQuestions: five });
    expect(
      idsOf(copied(events[0] as Instrument, { ownQuestions: [question('New'), ...five.slice(1)] }, full)).sort(),
    ).toEqual(idsOf(full).sort());
  });
});

test('whatever is left out, no card of a copy is too long or idle', () => {
  for (const { id } of annual.items) {
    const copy = copied(annual, { leaveOut: [id] });
    expect(idsOf(copy)).not.toContain(id);
    expect(
      copy.microPulses.every((_, index) => longestOf(copy, index + 1) <= 90 && longestOf(copy, index + 1) > 0),
    ).toBe(true);
    expect(turnsOf(copy)).toBe(1);
  }
});
