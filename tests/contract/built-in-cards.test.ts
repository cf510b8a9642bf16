// What must hold of every card of every built-in instrument, in every language: design.md 8, platform.md 1.3–1.5.
import { cardActionSchema, cardVerbs } from '#core/contract/card-action';
import { cardsOf, itemsOfCard, secondsOfCard } from '#core/instrument/card-items';
import { longestCardInSeconds } from '#core/instrument/instrument';
import { inputIdsOf } from '#core/instrument/item';
import { wordingOf } from '#core/instrument/wording-of';
import { type Language, languages, makeSay } from '#core/language/language';
import { readAnswers } from '#core/response/read-answers';
import type { PulseCard } from '../../bot/cards/pulse-card';
import { elementsOf } from '../support/organisation';
import { type BuiltInCard, builtInCards, filledIn, pulseCard } from './card-samples';

type Element = Readonly<Record<string, unknown>>;

const ofType = (card: unknown, type: string): Element[] => elementsOf(card).filter((element) => element.type === type);
const inputsIn = (card: unknown): Element[] => elementsOf(card).filter(({ type }) => String(type).startsWith('Input.'));
const textsIn = (card: unknown): string[] => ofType(card, 'TextBlock').map(({ text }) => String(text));
const render = (asked: BuiltInCard, language: Language, changes: Partial<PulseCard> = {}) => {
  const { name, ...card } = asked;
  return pulseCard(language, { ...card, ...changes });
};
const isOneTap = ({ instrument }: BuiltInCard): boolean => instrument.id.startsWith('event-');
const forms = builtInCards.filter((card) => !isOneTap(card));
const all = (cards: readonly BuiltInCard[]) =>
  languages.flatMap((language) => cards.map((card): [string, Language, BuiltInCard] => [card.name, language, card]));

test('there are forms and one-tap cards, of one and of several cards', () => {
  expect(new Set(builtInCards.map(({ instrument }) => instrument.id)).size).toBeGreaterThanOrEqual(8);
  expect(forms.some(({ microPulse }) => microPulse > 1)).toBe(true);
  expect(builtInCards.filter(isOneTap).some(({ microPulse }) => microPulse > 1)).toBe(true);
});

describe.each(all(builtInCards))('%s, %s', (_, language, asked) => {
  const say = makeSay(language);
  const card = render(asked, language);

  test('is whole, small, and says how long it takes and which part it is', () => {
    const json = JSON.stringify(card);
    expect(json).not.toMatch(/\$\{|undefined|\[object|NaN/);
    expect(json.length * 2).toBeLessThanOrEqual(80 * 1024);
    const seconds = secondsOfCard(asked);
    expect(seconds).toBeLessThanOrEqual(longestCardInSeconds);
    expect(textsIn(card).join(' ')).toContain(` ${Math.ceil(seconds / 10) * 10} `);
    const part = new RegExp(language === 'en' ? /Part (\d+) of (\d+)/ : /Teil (\d+) von (\d+)/);
    const said = part.exec(textsIn(card).join(' '));
    const of = cardsOf(asked.instrument);
    expect(said?.slice(1).map(Number)).toEqual(of === 1 ? undefined : [asked.microPulse, of]);
  });

  test('asks each of its questions once, in words', () => {
    const words = [...textsIn(card), ...inputsIn(card).map(({ label }) => String(label))];
    const questions = itemsOfCard(asked).map((item) => wordingOf(item, language, say));
    for (const question of questions) expect(words.filter((word) => word === question)).toHaveLength(1);
  });

  test('has buttons that name the wave, the place and the card', () => {
    const executes = ofType(card, 'Action.Execute').filter(({ verb }) => verb !== cardVerbs.stop);
    expect(executes.length).toBeGreaterThan(1);
    for (const { data, fallback } of executes) {
      expect(cardActionSchema.parse(data)).toMatchObject({
        seat: 'seat-of-ann',
        place: asked.place,
        microPulse: asked.microPulse,
      });
      expect(fallback).toMatchObject({ type: 'Action.Submit', data });
    }
  });

  test('asks nobody to say again why and what for when it follows on an answer', () => {
    const next = textsIn(render(asked, language, { isNext: true }));
    expect(next[0]).toMatch(language === 'en' ? /^Thank you\. Part/ : /^Danke\. Teil/);
    expect(next.join(' ')).not.toContain(say('card.pulse.promise', { pmo: 'Portfolio Office' }));
    expect(textsIn(card)).toContain(say('card.pulse.promise', { pmo: 'Portfolio Office' }));
  });
});

describe.each(all(forms))('the form of %s, %s', (_, language, asked) => {
  const items = itemsOfCard(asked);
  const card = render(asked, language);

  test('has exactly the inputs of its items, each with a label, and columns that fit a phone', () => {
    const inputs = inputsIn(card);
    expect(inputs.map(({ id }) => id)).toEqual(items.flatMap(inputIdsOf));
    for (const { label, placeholder, errorMessage } of inputs) {
      for (const words of [label, placeholder, errorMessage]) expect(String(words ?? '').trim()).not.toBe('');
    }
    for (const set of ofType(card, 'ColumnSet')) expect((set.columns as unknown[]).length).toBeLessThanOrEqual(3);
    expect(inputs.filter(({ value }) => value !== '')).toEqual([]);
  });

  test('offers what can be answered, and shows what was', () => {
    const given = filledIn(asked);
    expect(readAnswers(items, given)).toMatchObject({ ok: true });
    const shown = inputsIn(render(asked, language, { inputs: given }));
    expect(Object.fromEntries(shown.map(({ id, value }) => [id, value]))).toEqual(given);
    for (const { choices, value } of shown.filter(({ type }) => type === 'Input.ChoiceSet')) {
      const offered = choices as Element[];
      expect(offered.map((choice) => choice.value)).toContain(value);
      expect(new Set(offered.map(({ title }) => title)).size).toBe(offered.length);
      for (const { title } of offered) expect(String(title)).not.toMatch(/^(choice|scale)\./);
    }
  });

  test('says beside each question what is wrong with it', () => {
    const problems = items.flatMap((item) =>
      inputIdsOf(item).map((inputId) => ({ itemId: item.id, inputId, kind: 'missing' as const })),
    );
    const warnings = ofType(render(asked, language, { problems }), 'TextBlock').filter(
      ({ color }) => color === 'Attention',
    );
    expect(warnings).toHaveLength(items.length + 2);
  });
});

describe.each(all(builtInCards.filter(isOneTap)))('the one-tap card of %s, %s', (_, language, asked) => {
  const [item] = itemsOfCard(asked);
  const itemId = item?.id ?? '';
  const card = render(asked, language);
  const taps = ofType(card, 'Column').flatMap(({ selectAction }) => (selectAction ? [selectAction as Element] : []));

  test('answers with each tap what the form would have sent', () => {
    expect(taps.map(({ data }) => (data as Element)[itemId])).toEqual(['1', '2', '3', '4', '5', '6', '7']);
    const answers = ofType(card, 'Action.Execute').filter(({ verb }) => verb === cardVerbs.answer);
    expect(answers.map(({ data }) => (data as Element)[itemId])).toEqual(['1', '2', '3', '4', '5', '6', '7', 'na']);
    for (const { data } of answers) {
      expect(readAnswers(itemsOfCard(asked), data as Element)).toMatchObject({ ok: true });
      expect(cardActionSchema.parse(data)).toMatchObject({ verb: cardVerbs.answer });
    }
    expect(inputsIn(card)).toEqual([]);
  });

  test('names each number for who hears the card, and its ends for who sees it', () => {
    const say = makeSay(language);
    const titles = taps.map(({ title }) => String(title));
    expect(new Set(titles).size).toBe(7);
    expect([titles[0], titles[6]]).toEqual([say('scale.quality.1'), say('scale.quality.7')]);
    expect(textsIn(card)).toEqual(expect.arrayContaining([say('scale.quality.1'), say('scale.quality.7')]));
  });

  test('has can’t say, not now and stop asking me below, and nothing that takes two taps', () => {
    const [set] = ofType(card, 'ActionSet');
    const buttons = set?.actions as Element[];
    expect(buttons.map(({ verb }) => verb)).toEqual([cardVerbs.answer, cardVerbs.notNow, cardVerbs.stop]);
    for (const action of ofType(card, 'Action.Execute')) expect(action.associatedInputs).toBe('none');
  });

  test('shows an earlier answer in words, not by its colour alone', () => {
    const shown = render(asked, language, { inputs: { [itemId]: '5' } });
    expect(ofType(shown, 'Column').filter(({ style }) => style === 'accent')).toHaveLength(1);
    expect(textsIn(shown)).toContain(makeSay(language)('card.event.chosen', { answer: '5' }));
    expect(ofType(card, 'Column').filter(({ style }) => style === 'accent')).toEqual([]);
  });
});
