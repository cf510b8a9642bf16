import { makeLookIntoCatalogue } from '../../../bot/graph/app-catalogue';
import type { GraphAnswer } from '../../../bot/graph/graph-request';

const credential = { getToken: async () => ({ token: 'a-token', expiresOnTimestamp: 0 }) };
const answerOf = (status: number, json: unknown = {}): GraphAnswer => ({ status, json, retryAfterSeconds: null });

const look = (answer: GraphAnswer | null, asked: string[] = []) =>
  makeLookIntoCatalogue({
    credential,
    teamsAppId: '0a1b2c3d-1111-4222-8333-444455556666',
    askGraph: async ({ path }) => {
      asked.push(decodeURIComponent(path.replaceAll('+', ' ')));
      return answer;
    },
  })();

test('the catalogue is asked for this app alone', async () => {
  const asked: string[] = [];
  expect(await look(answerOf(200, { value: [{ id: 'x' }] }), asked)).toBe('there');
  expect(asked).toEqual(["/appCatalogs/teamsApps?$filter=id eq '0a1b2c3d-1111-4222-8333-444455556666'&$select=id"]);
});

test('what its answers mean', async () => {
  expect(await look(answerOf(200, { value: [] }))).toBe('missing');
  expect(await look(answerOf(403))).toBe('forbidden');
  expect(await look(answerOf(401))).toBe('forbidden');
  for (const odd of [null, answerOf(200, {}), answerOf(500)]) await expect(look(odd)).rejects.toThrow('the catalogue');
});
