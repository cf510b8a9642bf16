import pino from 'pino';
import { makeBotAuthentication } from '../../../bot/teams/adapter';
import { makeConnector } from '../../../bot/teams/connector';
import { makeTeamsRoster } from '../../../bot/teams/roster';
import { sampleWorkspace } from '../../core/samples';
import { startToldConnector, type ToldConnector } from './told-connector';

const minute = 60_000;
const teamId = '19:pmo@thread.tacv2';
let teams: ToldConnector;
let now: number;
beforeEach(async () => {
  teams = await startToldConnector();
  now = Date.parse('2026-11-22T09:00:00Z');
  jest.spyOn(Date, 'now').mockImplementation(() => now);
});
afterEach(async () => {
  jest.restoreAllMocks();
  await teams.stop();
});

const makeWorld = () => {
  const logged: string[] = [];
  const log = pino({ level: 'trace' }, { write: (line: string) => void logged.push(line) });
  const roster = makeTeamsRoster(
    makeConnector(makeBotAuthentication(null), '', async () => {}),
    log,
  );
  return { roster, logged, pmo: sampleWorkspace({ teamId, serviceUrl: teams.url }) };
};
const pageOf = (oids: readonly string[], continuationToken?: string) => ({
  status: 200,
  body: { members: oids.map((oid) => ({ id: `29:${oid}`, aadObjectId: oid, name: oid })), continuationToken },
});
const asking = (oid: string) => ({ oid, name: oid });

test('the members of a team are those that Teams tells, page after page', async () => {
  const { roster, pmo } = makeWorld();
  teams.tell(pageOf(['ann', 'ben'], 'page 2'), pageOf(['cleo'], 'page 3'), pageOf(['dan'], ''));
  expect(await roster.members(pmo)).toEqual(['ann', 'ben', 'cleo', 'dan'].map(asking));
  expect(teams.asked).toEqual([
    `GET /v3/conversations/${teamId}/pagedmembers?pageSize=500`,
    `GET /v3/conversations/${teamId}/pagedmembers?pageSize=500&continuationToken=page 2`,
    `GET /v3/conversations/${teamId}/pagedmembers?pageSize=500&continuationToken=page 3`,
  ]);
});

test('members whom Teams names by objectId count, guests without an Entra id do not', async () => {
  const { roster, pmo } = makeWorld();
  const members = [
    { id: '29:1', objectId: 'ann' },
    { id: '29:2', name: 'anonymous' },
    { id: '28:bot', name: 'Bot' },
  ];
  teams.tell({ status: 200, body: { members } });
  expect(await roster.members(pmo)).toEqual([{ oid: 'ann', name: '' }]);
});

test('a roster is remembered for five minutes', async () => {
  const { roster, pmo } = makeWorld();
  teams.tell(pageOf(['ann']));
  await roster.members(pmo);
  now += 5 * minute - 1;
  await roster.members(pmo);
  expect(await roster.includes(pmo, 'ann')).toBe(true);
  expect(teams.asked).toHaveLength(1);
  now += 1;
  await roster.members(pmo);
  expect(teams.asked).toHaveLength(2);
});

test('questions that come at once cost one request', async () => {
  const { roster, pmo } = makeWorld();
  teams.tell(pageOf(['ann']));
  await Promise.all(Array.from({ length: 20 }, () => roster.includes(pmo, 'ann')));
  expect(teams.asked).toHaveLength(1);
});

test('somebody who may just have joined is looked for once more, but a stranger cannot make the bot ask at every try', async () => {
  const { roster, pmo } = makeWorld();
  teams.tell(pageOf(['ann']), pageOf(['ann', 'ben']));
  await roster.members(pmo);
  now += 2_000;
  expect(await roster.includes(pmo, 'ben')).toBe(true);
  expect(teams.asked).toHaveLength(2);
  for (let time = 1; time <= 10; time += 1) expect(await roster.includes(pmo, 'stranger')).toBe(false);
  expect(teams.asked).toHaveLength(2);
});

test.each([403, 404, 429, 500, 503])(
  'when Teams answers %i the roster is unavailable, which is not the same as empty',
  async (status) => {
    const { roster, pmo } = makeWorld();
    teams.tell({ status });
    expect(await roster.members(pmo)).toBe('unavailable');
    expect(await roster.includes(pmo, 'ann')).toBe('unavailable');
  },
);

test('a failure on the last page is a failure: nobody gets half a roster', async () => {
  const { roster, pmo } = makeWorld();
  teams.tell(pageOf(['ann'], 'page 2'), { status: 503 });
  expect(await roster.members(pmo)).toBe('unavailable');
});

test('a failure is not remembered: the next question asks again', async () => {
  const { roster, pmo } = makeWorld();
  teams.tell({ status: 503 }, pageOf(['ann']));
  expect(await roster.includes(pmo, 'ann')).toBe('unavailable');
  expect(await roster.includes(pmo, 'ann')).toBe(true);
});

test('when the second look fails nobody is turned away for good', async () => {
  const { roster, pmo } = makeWorld();
  teams.tell(pageOf(['ann']), { status: 503 });
  await roster.members(pmo);
  now += minute;
  expect(await roster.includes(pmo, 'ben')).toBe('unavailable');
});

test('a team of which Teams said that somebody left is asked again at once', async () => {
  const { roster, pmo } = makeWorld();
  teams.tell(pageOf(['ann', 'ben']), pageOf(['ann']));
  expect(await roster.includes(pmo, 'ben')).toBe(true);
  roster.forget(teamId);
  expect(await roster.includes(pmo, 'ben')).toBe(false);
  expect(teams.asked).toHaveLength(2);
});

test('teams are remembered apart', async () => {
  const { roster, pmo } = makeWorld();
  teams.tell(pageOf(['ann']), pageOf(['ben']));
  await roster.members(pmo);
  expect(await roster.members({ ...pmo, teamId: '19:other@thread.tacv2' })).toEqual([asking('ben')]);
  expect(await roster.members(pmo)).toEqual([asking('ann')]);
});

test('the log says that Teams was out of reach, and names nobody', async () => {
  const { roster, pmo, logged } = makeWorld();
  teams.tell({ status: 503 });
  await roster.includes(pmo, 'ann');
  expect(logged.join('')).toContain('"status":503');
  expect(logged.join('')).not.toMatch(/ann|19:pmo/);
});
