import { removeStakeholder } from '#core/contract/stakeholders';
import { listWaves, planWave } from '#core/contract/waves';
import { AnswerNotUnderstood, ApiProblem, NotReached, NotSignedIn } from '../../../tab/api/api-error';
import { makeApi } from '../../../tab/api/client';

const scope = { workspaceId: 'a b' };

const answering = (status: number, body: string) => {
  const fetch = jest.fn(async () => ({ ok: status < 300, status, text: async () => body }) as Response);
  let tokens = 0;
  const getToken = jest.fn(async () => {
    tokens += 1;
    return `token ${tokens}`;
  });
  return { fetch, getToken, api: makeApi({ getToken, fetch, language: 'de' }) };
};

describe('a request', () => {
  it('carries a fresh token each time, the language, and an encoded path', async () => {
    const { api, fetch } = answering(200, '{"waves":[]}');
    await api(listWaves, scope);
    await api(listWaves, scope);
    const headers = (n: number) =>
      expect.objectContaining({ authorization: `Bearer token ${n}`, 'accept-language': 'de' });
    const path = '/api/workspaces/a%20b/waves';
    expect(fetch).toHaveBeenNthCalledWith(1, path, { method: 'GET', headers: headers(1) });
    expect(fetch).toHaveBeenNthCalledWith(2, path, { method: 'GET', headers: headers(2) });
  });

  it('sends its body as JSON', async () => {
    const { api, fetch } = answering(201, '{"id":"w1","state":"draft"}');
    await api(planWave, scope, { instrumentId: 'express', audience: { kind: 'everyone' } });
    const body = '{"instrumentId":"express","audience":{"kind":"everyone"}}';
    expect(fetch).toHaveBeenCalledWith(expect.anything(), expect.objectContaining({ method: 'POST', body }));
  });

  it('understands an answer without a body', async () => {
    const { api } = answering(204, '');
    await expect(api(removeStakeholder, { ...scope, userId: 'u1' })).resolves.toBeUndefined();
  });
});

describe('a request that fails', () => {
  it('gives the problem of the server', async () => {
    const problem = { type: 'about:blank', title: 'No', status: 409, detail: 'It is closed.' };
    const { api } = answering(409, JSON.stringify(problem));
    const error = await api(listWaves, scope).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(ApiProblem);
    expect(error).toMatchObject({ problem });
  });

  it('makes a problem of any other answer', async () => {
    const { api } = answering(502, '<html>Bad gateway</html>');
    await expect(api(listWaves, scope)).rejects.toMatchObject({ problem: { status: 502 } });
  });

  it('tells an answer that does not fit from one that never came, and both from no sign-in', async () => {
    await expect(answering(200, '{"waves":7}').api(listWaves, scope)).rejects.toBeInstanceOf(AnswerNotUnderstood);
    const source = { getToken: async () => 'token', fetch: jest.fn(), language: 'en' };
    source.fetch.mockRejectedValue(new TypeError('Failed to fetch'));
    await expect(makeApi(source)(listWaves, scope)).rejects.toBeInstanceOf(NotReached);
    const getToken = async () => Promise.reject(new Error('CancelledByUser'));
    await expect(makeApi({ ...source, getToken })(listWaves, scope)).rejects.toBeInstanceOf(NotSignedIn);
  });
});
