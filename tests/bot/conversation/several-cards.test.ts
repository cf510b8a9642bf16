// Waves of several cards: what follows on an answer, and what is kept of the cards before.
import { cardVerbs } from '#core/contract/card-action';
import { annual } from '#core/instrument/annual';
import { findBuiltIn } from '#core/instrument/built-in';
import { cardsOf } from '#core/instrument/card-items';
import type { Instrument } from '#core/instrument/instrument';
import { quarterly } from '#core/instrument/quarterly';
import { filledIn } from '../../contract/card-samples';
import { actionData, cardOf, elementsOf, type Somebody, sentTo } from '../../support/organisation';
import { somebody, startWorld, type World } from './world';

const recovery = findBuiltIn('event-recovery') ?? annual;

let world: World;
let ann: Somebody;
beforeEach(async () => {
  world = await startWorld();
  ann = somebody(world, 0);
});
afterEach(() => world.stop());

const execute = async (data: unknown) => {
  const { status, body } = await world.teams.execute(ann, data);
  expect(status).toBe(200);
  return (body as { value: unknown }).value;
};
const open = (instrument: Instrument, changes = {}) =>
  world.addWave('open', [ann], { instrumentId: instrument.id, ...changes });
/** The data of ann's first card, as the bot hands them out. */
const firstCard = async () => {
  const { workspaceId, waveId } = world.ref;
  const asked = await execute({ verb: cardVerbs.change, v: 1, workspaceId, waveId });
  return actionData(asked, cardVerbs.answer) as { place: number; microPulse: number };
};
const fill = (instrument: Instrument, data: { place: number; microPulse: number }) => ({
  ...data,
  ...filledIn({ instrument, turn: 0, ...data }),
});
const shownInputs = (card: unknown) =>
  elementsOf(card).filter(({ type, value }) => String(type).startsWith('Input.') && value !== '');

describe('cards that follow on each other', () => {
  test('come one after the other, and thanks at the end', async () => {
    await open(annual);
    let data = await firstCard();
    for (let next = 2; next <= cardsOf(annual); next += 1) {
      const card = await execute(fill(annual, data));
      expect(JSON.stringify(card)).toContain(`Thank you. Part ${next} of 8`);
      expect(shownInputs(card)).toEqual([]);
      data = actionData(card, cardVerbs.answer) as typeof data;
      expect(data.microPulse).toBe(next);
    }
    const thanks = await execute(fill(annual, data));
    expect(JSON.stringify(thanks)).toContain('Thank you, your answers are in');
    expect(actionData(thanks, cardVerbs.change)).toMatchObject({ microPulse: 1, place: data.place });
    const [row, ...others] = await world.rows();
    expect(others).toEqual([]);
    expect(Object.keys(row?.answers.pairs ?? {})).toHaveLength(25);
    expect(row?.complete).toBe(true);
    expect(new Set(world.writes)).toEqual(new Set(['responses.merge']));
  });

  test('may be stopped after any: what was sent is kept', async () => {
    await open(annual);
    const data = await firstCard();
    const second = await execute(fill(annual, data));
    await execute(actionData(second, cardVerbs.notNow));
    const [row] = await world.rows();
    expect(Object.keys(row?.answers.pairs ?? {})).toHaveLength(3);
    expect(row?.complete).toBe(true);
  });

  test('show on the way back what was said before', async () => {
    await open(annual);
    const data = await firstCard();
    const second = actionData(await execute(fill(annual, data)), cardVerbs.answer) as typeof data;
    await execute(fill(annual, second));
    const again = await execute(fill(annual, data));
    expect(shownInputs(again).map(({ value }) => value)).toContain('5');
  });

  test('do not show it in the chat, where an old Teams gets the next card as an edit', async () => {
    await open(annual);
    const data = await firstCard();
    const second = actionData(await execute(fill(annual, data)), cardVerbs.answer) as typeof data;
    await execute(fill(annual, second));
    await world.teams.submit(ann, fill(annual, data), 'card-1');
    const [sent] = sentTo(world.connector, ann);
    expect(sent).toMatchObject({ method: 'PUT', activityId: 'card-1' });
    expect(JSON.stringify(cardOf(sent))).toContain('Thank you. Part 2 of 8');
    expect(shownInputs(cardOf(sent))).toEqual([]);
  });

  test('that is incomplete comes back as itself, and the row stays as it was', async () => {
    await open(annual);
    const data = await firstCard();
    const second = actionData(await execute(fill(annual, data)), cardVerbs.answer) as typeof data;
    const before = await world.rows();
    const card = await execute({ ...fill(annual, second), CSAT: '' });
    expect(JSON.stringify(card)).toContain('One answer needs your attention');
    expect(actionData(card, cardVerbs.answer)).toMatchObject({ microPulse: 2 });
    expect(await world.rows()).toEqual(before);
  });
});

describe('cards that come on another day', () => {
  test('end with thanks that say when the next one comes', async () => {
    await open(quarterly, { openedAt: '2026-11-20T08:00:00.000Z' });
    const data = await firstCard();
    const thanks = await execute(fill(quarterly, data));
    expect(JSON.stringify(thanks)).toContain('The next part comes to this chat around December 20, 2026');
    expect(actionData(thanks, cardVerbs.change)).toMatchObject({ microPulse: 1 });
  });

  test('keep what the card before brought', async () => {
    await open(quarterly, { microPulse: 2, openedAt: '2026-10-20T08:00:00.000Z' });
    const data = await firstCard();
    const late = await execute(fill(quarterly, data));
    expect(JSON.stringify(late)).not.toContain('The next part');
    await execute(fill(quarterly, { ...data, microPulse: 2 }));
    const [row, ...others] = await world.rows();
    expect(others).toEqual([]);
    expect(Object.keys(row?.answers.pairs ?? {})).toHaveLength(8);
    expect(row?.answers.ratings).toEqual({ V1: 5, CSAT: 5 });
  });
});

describe('one tap', () => {
  test('is the whole answer, by either way, and stores one row', async () => {
    await open(findBuiltIn('event-service') ?? annual);
    const asked = await execute({ verb: cardVerbs.change, v: 1, ...world.ref });
    const taps = elementsOf(asked).flatMap(({ selectAction }) =>
      selectAction ? [selectAction as { data: object }] : [],
    );
    expect(JSON.stringify(await execute(taps[4]?.data))).toContain('Thank you, your answers are in');
    expect((await world.rows()).map(({ answers }) => answers.ratings)).toEqual([{ SV1: 5 }]);
    await world.teams.submit(ann, taps[1]?.data, 'card-1');
    expect((await world.rows()).map(({ answers, complete }) => [answers.ratings, complete])).toEqual([
      [{ SV1: 2 }, true],
    ]);
    expect(world.writes).toEqual(['responses.put', 'responses.put']);
    expect(JSON.stringify(sentTo(world.connector, ann))).not.toContain('SV1');
  });

  test('on a number that the card does not have is refused, and the card comes back', async () => {
    await open(findBuiltIn('event-service') ?? annual);
    const asked = await execute({ verb: cardVerbs.change, v: 1, ...world.ref });
    const card = await execute({ ...actionData(asked, cardVerbs.answer), SV1: '9' });
    expect(JSON.stringify(card)).toContain('“Requests done right first time”');
    expect(await world.rows()).toEqual([]);
  });

  test('after an issue is followed by the second question', async () => {
    await open(recovery);
    const asked = await execute({ verb: cardVerbs.change, v: 1, ...world.ref });
    const second = await execute(actionData(asked, cardVerbs.answer));
    expect(JSON.stringify(second)).toContain('Thank you. Part 2 of 2');
    expect(JSON.stringify(await execute(actionData(second, cardVerbs.answer)))).toContain('Thank you, your answers');
    expect((await world.rows()).map(({ answers }) => Object.keys(answers.ratings).sort())).toEqual([['RE1', 'RE2']]);
  });
});
