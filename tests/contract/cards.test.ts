// What must hold of every card, whatever it says: design.md 8, platform.md 1.3–1.5, style.md 3.7.
import fc from 'fast-check';
import { cardActionSchema, cardVerbs } from '#core/contract/card-action';
import { express } from '#core/instrument/express';
import { inputIdsOf } from '#core/instrument/item';
import { type Language, languages } from '#core/language/language';
import type { Card } from '../../bot/cards/notice';
import { elementsOf } from '../support/organisation';
import { cardNames as names } from './card-names';
import { type CardName, makeCards, pulseCard } from './card-samples';
import { hostile, markdown, placeholder } from './hostile-text';

type Element = Readonly<Record<string, unknown>>;

/** Elements and inputs of Adaptive Cards 1.2, the newest version that Teams on phones shows in full. */
const elementsOf12 = [
  'AdaptiveCard',
  'TextBlock',
  'Image',
  'Container',
  'ColumnSet',
  'Column',
  'FactSet',
  'ActionSet',
  'Input.ChoiceSet',
  'Input.Date',
  'Input.Time',
  'Input.Text',
  'Input.Toggle',
  'Action.OpenUrl',
  'Action.Submit',
  'Action.ShowCard',
];
const textOf = (part: unknown): string => (typeof part === 'string' ? part.trim() : '');
const ofType = (card: unknown, type: RegExp): Element[] =>
  elementsOf(card).filter((element) => type.test(textOf(element.type)));
const inputsOf = (card: unknown): Element[] => ofType(card, /^Input\./);
const executesOf = (card: unknown): Element[] => ofType(card, /^Action\.Execute$/);
const all = languages.flatMap((language) => names.map((name): [CardName, Language] => [name, language]));
const made = new Map<Language, Record<CardName, Card>>();
const find = (name: CardName, language: Language): Card => {
  const card = made.get(language)?.[name];
  if (!card) throw new Error(`No card ${name} in ${language}`);
  return card;
};

beforeAll(async () => {
  for (const language of languages) made.set(language, await makeCards(language));
});

test('every card is looked at, and every button is on one of them', () => {
  expect(Object.keys(made.get('en') ?? {}).sort()).toEqual([...names].sort());
  const verbs = all.flatMap(([name, language]) => executesOf(find(name, language)).map(({ verb }) => verb));
  expect(new Set(verbs)).toEqual(new Set(Object.values(cardVerbs)));
});

describe.each(all)('%s, %s', (name, language) => {
  let card: Card;
  beforeAll(() => {
    card = find(name, language);
  });

  test('is whole: no placeholder is left, and its words are in the reader’s language', () => {
    const json = JSON.stringify(card);
    expect(json).not.toContain(placeholder('').slice(0, 2));
    expect(json).not.toMatch(/undefined|\[object|NaN/);
    expect(card.lang).toBe(language);
    for (const block of ofType(card, /^TextBlock$/)) expect(textOf(block.text)).not.toBe('');
  });

  test('says what to do on a Teams that cannot show it', () => {
    expect(card).toMatchObject({ type: 'AdaptiveCard' });
    expect(textOf(card.fallbackText).length).toBeGreaterThan(40);
    expect(Number(card.version)).toBeLessThanOrEqual(1.5);
  });

  test('is built of what phones can show', () => {
    const types = elementsOf(card).flatMap(({ type }) => (typeof type === 'string' ? [type] : []));
    const beyond = types.filter((type) => type !== 'Action.Execute' && !elementsOf12.includes(type));
    expect(beyond).toEqual([]);
    for (const set of ofType(card, /^ColumnSet$/)) expect((set.columns as unknown[]).length).toBeLessThanOrEqual(3);
    for (const show of ofType(card, /^(Action\.ShowCard|Table)$/)) expect(inputsOf(show)).toEqual([]);
    expect(JSON.stringify(card)).not.toMatch(/"width":"\d+px"/);
  });

  test('can be heard: every input has a label and says what is wrong, every image has a text', () => {
    const isSilent = ({ id, label, errorMessage }: Element) =>
      !textOf(label) || (id !== 'comment' && !textOf(errorMessage));
    expect(inputsOf(card).filter(isSilent)).toEqual([]);
    expect(ofType(card, /^Image$/).filter(({ altText }) => !textOf(altText))).toEqual([]);
    expect(ofType(card, /^TextBlock$/)[0]).toBeDefined();
    expect(ofType(card, /^TextBlock$/).some(({ style }) => style === 'heading')).toBe(true);
  });

  test('has buttons that the bot understands, on old clients too', () => {
    for (const execute of executesOf(card)) {
      expect(cardActionSchema.safeParse(execute.data)).toMatchObject({ success: true });
      expect(execute.verb).toBe((execute.data as Element).verb);
      expect(textOf(execute.title)).not.toBe('');
      expect(execute.fallback).toMatchObject({
        type: 'Action.Submit',
        title: execute.title,
        data: execute.data,
        ...(execute.associatedInputs === undefined ? {} : { associatedInputs: execute.associatedInputs }),
      });
    }
    const topLevel = ofType(card, /^ActionSet$/).flatMap(({ actions }) => actions as Element[]);
    expect(topLevel.length).toBeLessThanOrEqual(6);
    expect(new Set(topLevel.map(({ id }) => id)).size).toBe(topLevel.length);
  });

  test('is small enough for Teams', () => {
    expect(JSON.stringify(card).length * 2).toBeLessThanOrEqual(80 * 1024);
  });
});

describe.each(all.filter(([name]) => name.startsWith('pulse')))('the questions of %s, %s', (name, language) => {
  let card: Card;
  beforeAll(() => {
    card = find(name, language);
  });

  test('are exactly those of the instrument', () => {
    const ids = inputsOf(card).map(({ id }) => id);
    expect([...ids].sort()).toEqual(express.items.flatMap(inputIdsOf).sort());
  });

  test('offer 1 to 7 and can’t say, and nothing is chosen but what the person chose', () => {
    for (const { choices, value } of ofType(card, /^Input\.ChoiceSet$/)) {
      const values = (choices as Element[]).map((choice) => choice.value);
      expect(values).toEqual(['1', '2', '3', '4', '5', '6', '7', 'na']);
      expect(['', ...values]).toContain(value);
    }
    for (const { maxLength } of ofType(card, /^Input\.Text$/)) expect(maxLength).toBe(1000);
  });

  test('stand above sending, not now and stop asking me, sending first', () => {
    expect(executesOf(card).map(({ verb }) => verb)).toEqual([cardVerbs.answer, cardVerbs.notNow, cardVerbs.stop]);
    expect(executesOf(card)[0]).toMatchObject({ style: 'positive' });
    expect(
      executesOf(card)
        .slice(1)
        .filter(({ style }) => style !== undefined),
    ).toEqual([]);
  });

  test('are not sent along by the buttons that answer nothing', () => {
    expect(executesOf(card).map(({ associatedInputs }) => associatedInputs)).toEqual([undefined, 'none', 'none']);
  });
});

test('the comment, too, says what is wrong when a client refuses it', () => {
  for (const language of languages) {
    const comment = inputsOf(pulseCard(language)).find(({ id }) => id === 'comment');
    expect(textOf(comment?.errorMessage)).not.toBe('');
  }
});

describe('a pulse card that comes back', () => {
  test('shows what the person filled in, and where something is wrong', () => {
    const card = pulseCard('en', {
      inputs: { 'PR1.expectation': '6', V1: 'na', comment: 'More of it' },
      problems: [{ itemId: 'PC1', inputId: 'PC1.experience', kind: 'missing' }],
    });
    const shown = (id: string) => inputsOf(card).find((input) => input.id === id)?.value;
    expect([shown('PR1.expectation'), shown('V1'), shown('comment')]).toEqual(['6', 'na', 'More of it']);
    expect(shown('PC1.experience')).toBe('');
    const warnings = ofType(card, /^TextBlock$/).filter(({ color }) => color === 'Attention');
    expect(warnings.map(({ text }) => text)).toEqual([
      expect.stringContaining('“What I get back for the time and effort it costs me”'),
      'Please choose an answer, or “Can’t say”.',
      // Said again above the button: on a phone the top of the card is a screen away.
      expect.stringContaining('“What I get back for the time and effort it costs me”'),
    ]);
  });

  test('a fresh one warns of nothing and holds nothing', () => {
    const card = pulseCard('en');
    expect(ofType(card, /^TextBlock$/).filter(({ color }) => color === 'Attention')).toEqual([]);
    expect(inputsOf(card).every(({ value }) => value === '')).toBe(true);
  });

  test('whatever a client sent as inputs, the card is one that can be shown', () => {
    const ids = fc.constantFrom(...express.items.flatMap(inputIdsOf));
    fc.assert(
      fc.property(fc.dictionary(ids, fc.anything()), (inputs) => {
        const card = pulseCard('en', { inputs });
        for (const { value } of inputsOf(card)) expect(typeof value).toBe('string');
        for (const { value } of ofType(card, /^Input\.ChoiceSet$/)) {
          expect(['', '1', '2', '3', '4', '5', '6', '7', 'na']).toContain(value);
        }
        expect(JSON.stringify(card).length * 2).toBeLessThanOrEqual(80 * 1024);
      }),
      { numRuns: 50 },
    );
  });
});

describe('text that somebody typed is only text', () => {
  test.each(hostile)('a PMO called %j', (workspaceName) => {
    const card = pulseCard('en', { workspaceName });
    const reference = pulseCard('en', { workspaceName: 'X' });
    const shape = (made: unknown) => elementsOf(made).map(({ type }) => type);
    expect(shape(card)).toEqual(shape(reference));
    const texts = ofType(card, /^TextBlock$/).map(({ text }) => textOf(text));
    for (const text of texts) expect(text).not.toMatch(markdown);
    expect(texts[0]?.replaceAll('\\', '')).toBe(`How is ${workspaceName.replaceAll('\\', '')} doing for you?`);
    expect(card.version).toBe('1.5');
    expect(card).not.toHaveProperty('msteams.entities');
  });

  test.each(hostile)('a comment %j comes back as it was typed, in its input alone', (comment) => {
    const card = pulseCard('en', { inputs: { comment } });
    expect(inputsOf(card).find(({ id }) => id === 'comment')?.value).toBe(comment);
    const elsewhere = elementsOf(card)
      .filter(({ id }) => id !== 'comment')
      .map(({ text, title }) => [text, title]);
    expect(JSON.stringify(elsewhere)).not.toContain(JSON.stringify(comment).slice(1, -1));
  });

  test('a comment that is an object, or a rating that is a list, leaves an empty input', () => {
    const card = pulseCard('en', { inputs: { comment: { $data: placeholder('$root') }, V1: ['7'] } });
    expect(
      inputsOf(card)
        .filter(({ id }) => id === 'comment' || id === 'V1')
        .map(({ value }) => value),
    ).toEqual(['', '']);
  });
});

describe('the order of the blocks', () => {
  const orderOf = (places: Readonly<Record<string, number>>): string[] => {
    const card = pulseCard('en', { orderOf: (id) => places[id] ?? 0 });
    return inputsOf(card).map(({ id }) => String(id).split('.')[0] ?? '');
  };
  const rows = (order: string[]): string[] => order.filter((id, index) => id !== order[index - 1]);

  test('is the person’s own, with value and comment always last', () => {
    const one = { product: 0.1, 'physical-evidence': 0.2, price: 0.3, people: 0.4, process: 0.5 };
    const other = { product: 0.9, 'physical-evidence': 0.2, price: 0.7, people: 0.1, process: 0.5 };
    expect(rows(orderOf(one))).toEqual(['PR1', 'PE1', 'PC1', 'PP1', 'PS1', 'V1', 'comment']);
    expect(rows(orderOf(other))).toEqual(['PP1', 'PE1', 'PS1', 'PC1', 'PR1', 'V1', 'comment']);
    expect(orderOf(other)).toEqual(orderOf(other));
  });
});
