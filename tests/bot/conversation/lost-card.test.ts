// Whoever lost the card finds the open pulses again by saying hello.
import { cardVerbs } from '#core/contract/card-action';
import { sampleInvitation, sampleWave } from '../../core/samples';
import { actionData, cardOf, elementsOf, type Somebody, sentTo } from '../../support/organisation';
import { inputs, somebody, startWorld, type World } from './world';

let world: World;
let ann: Somebody;
let ben: Somebody;
beforeEach(async () => {
  world = await startWorld();
  [ann, ben] = [somebody(world, 0), somebody(world, 1)];
});
afterEach(() => world.stop());

const answer = () => ({ verb: cardVerbs.answer, v: 1, workspaceId: world.ref.workspaceId, waveId: world.ref.waveId });
const execute = async (person: Somebody, data: unknown): Promise<string> =>
  JSON.stringify((await world.teams.execute(person, data)).body);

describe('who lost the card', () => {
  const help = async (person: Somebody) => {
    await world.teams.say(person, 'help');
    return cardOf(sentTo(world.connector, person).at(-1));
  };

  test('finds the open pulse again by “help”, and answers from there', async () => {
    await world.addWave('open', [ann]);
    const data = actionData(await help(ann), cardVerbs.change);
    expect(await execute(ann, data)).toContain('Send my answers');
    await execute(ann, { ...answer(), ...inputs() });
    expect(await execute(ann, data)).toContain('My very own words');
  });

  test('is told the same whether they have answered or not', async () => {
    await world.addWave('open', [ann]);
    const before = await help(ann);
    await execute(ann, { ...answer(), ...inputs() });
    expect(await help(ann)).toEqual(before);
  });

  test.each(['closing', 'closed', 'cancelled', 'draft'] as const)('is offered no wave that is %s', async (state) => {
    await world.addWave(state, [ann]);
    expect(JSON.stringify(await help(ann))).not.toContain(cardVerbs.change);
  });

  test('is offered no wave of other people', async () => {
    await world.addWave('open', [ann]);
    expect(JSON.stringify(await help(ben))).not.toContain(cardVerbs.change);
  });

  test('is offered at most six buttons', async () => {
    await world.addWave('open', []);
    for (let index = 1; index <= 9; index += 1) {
      const wave = { ...world.ref, waveId: `wave-${index}` };
      await world.keys.create(wave);
      await world.stores.waves.add(sampleWave('open', { ...wave, id: wave.waveId, title: `Pulse *${index}*` }));
      await world.keys.create(wave);
      await world.stores.invitations.addAll([sampleInvitation(ann.oid, wave)]);
    }
    const buttons = elementsOf(await help(ann)).filter(({ type }) => type === 'Action.Execute');
    expect(buttons.length).toBeGreaterThan(1);
    expect(buttons.length).toBeLessThanOrEqual(6);
    expect(new Set(buttons.map(({ id }) => id)).size).toBe(buttons.length);
  });
});
