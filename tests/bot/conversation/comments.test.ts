// A comment that may identify somebody: its author sees how it would be shown before anything is stored.
import { cardVerbs } from '#core/contract/card-action';
import { actionData, elementsOf, type Somebody, sentTo } from '../../support/organisation';
import { inputs, somebody, startWorld, type World } from './world';

const named = 'Carla *really* helped, call 0170 1234567';
const masked = '[…] *really* helped, call […]';

let world: World;
let ann: Somebody;
beforeEach(async () => {
  world = await startWorld();
  ann = somebody(world, 0);
  await world.addWave('open', [ann]);
});
afterEach(() => world.stop());

const execute = async (data: unknown, extra = {}) => {
  const { status, body } = await world.teams.execute(ann, data, extra);
  expect(status).toBe(200);
  return (body as { value: unknown }).value;
};
const answer = async (comment: string) => {
  const { workspaceId, waveId } = world.ref;
  const data = { verb: cardVerbs.answer, v: 1, workspaceId, waveId, seat: await world.seatOf(ann) };
  return { ...data, ...inputs('6', comment) };
};
const warningIn = (card: unknown): string =>
  elementsOf(card)
    .filter(({ color }) => color === 'Attention')
    .map(({ text }) => String(text))
    .join(' ');
const valuesIn = (card: unknown) =>
  Object.fromEntries(
    elementsOf(card).flatMap(({ type, id, value }) => (String(type).startsWith('Input.') ? [[id, value]] : [])),
  );

test('comes back with everything kept, and says how it would be shown', async () => {
  const card = await execute(await answer(named));
  expect(world.writes).toEqual([]);
  expect(valuesIn(card)).toEqual(inputs('6', named));
  const warning = warningIn(card).replaceAll('\\', '');
  expect(warning).toContain('Your comment may identify you or somebody else.');
  expect(warning).toContain(`“${masked}”`);
  expect(warningIn(card)).toContain('\\*really\\*');
});

test('sent again from there is stored as it was shown, and never asked about again', async () => {
  const card = await execute(await answer(named));
  const again = { ...actionData(card, cardVerbs.answer), ...valuesIn(card) };
  expect(JSON.stringify(await execute(again))).toContain('Thank you, your answers are in');
  expect((await world.rows()).map(({ answers }) => answers.texts)).toEqual([{ comment: masked }]);
  const { workspaceId, waveId } = world.ref;
  const change = await execute({ verb: cardVerbs.change, v: 1, workspaceId, waveId });
  expect(valuesIn(change).comment).toBe(masked);
  const unchanged = { ...actionData(change, cardVerbs.answer), ...valuesIn(change) };
  expect(JSON.stringify(await execute(unchanged))).toContain('Thank you, your answers are in');
});

test('changed after the preview is shown again if it still names somebody', async () => {
  const card = await execute(await answer(named));
  const agreed = { ...actionData(card, cardVerbs.answer), ...valuesIn(card) };
  const other = await execute({ ...agreed, comment: 'Carla Curie it was' });
  expect(warningIn(other)).toContain('it was”');
  expect(await world.rows()).toEqual([]);
  expect(JSON.stringify(await execute({ ...agreed, comment: 'It was fine' }))).toContain('Thank you');
  expect((await world.rows()).map(({ answers }) => answers.texts)).toEqual([{ comment: 'It was fine' }]);
});

test('agreed to on a card with something missing stays agreed to', async () => {
  const card = await execute(await answer(named));
  const again = { ...actionData(card, cardVerbs.answer), ...valuesIn(card) };
  const incomplete = await execute({ ...again, V1: '' });
  expect(warningIn(incomplete)).toContain('One answer needs your attention');
  await execute({ ...actionData(incomplete, cardVerbs.answer), ...valuesIn(incomplete), V1: '4' });
  expect((await world.rows()).map(({ answers }) => answers.texts)).toEqual([{ comment: masked }]);
});

test('with its author’s own name is asked about too', async () => {
  const from = { id: ann.id, aadObjectId: ann.oid, name: 'Annegret Ahn' };
  const card = await execute(await answer('Thanks, Annegret'), { from });
  expect(warningIn(card).replaceAll('\\', '')).toContain('“Thanks, […]”');
});

test('leaves no word of itself in the chat or the log, and stores nothing', async () => {
  await world.teams.submit(ann, await answer('Carla zq-secret-words'), 'card-1');
  await execute(await answer('Carla zq-secret-words'));
  const sent = sentTo(world.connector, ann);
  expect(sent).toMatchObject([{ method: 'POST' }]);
  expect(sent[0]?.activity.text).toContain('Your comment may identify you or somebody else');
  expect(JSON.stringify(world.connector.sent) + world.logged.join('')).not.toMatch(/zq-secret-words|Carla/);
  expect(world.writes).toEqual([]);
});

test('is asked about in German too', async () => {
  const card = await execute(await answer(named), { locale: 'de-DE' });
  expect(warningIn(card).replaceAll('\\', '')).toContain(`So würde er gezeigt: „${masked}“`);
  expect(JSON.stringify(card)).toContain('Antworten senden');
});

test('that names nobody is stored at once', async () => {
  expect(JSON.stringify(await execute(await answer('Fewer forms')))).toContain('Thank you');
  expect((await world.rows()).map(({ answers }) => answers.texts)).toEqual([{ comment: 'Fewer forms' }]);
});
