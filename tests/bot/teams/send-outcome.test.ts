// The table of status codes of Teams' conversation API, row by row, as botbuilder's own client reports them.
import dns from 'node:dns';
import type { SendOutcome } from '#core/delivery/sending/sender';
import { makeBotAuthentication } from '../../../bot/teams/adapter';
import { makeConnector } from '../../../bot/teams/connector';
import { isConversationGone, outcomeOfError, throttlingOf } from '../../../bot/teams/send-outcome';
import { letTimersGo, startToldConnector, type Told, type ToldConnector } from './told-connector';

let teams: ToldConnector;
const connector = makeConnector(makeBotAuthentication(null), '', async () => {});

beforeAll(letTimersGo);
beforeAll(async () => {
  teams = await startToldConnector();
});
afterAll(() => teams.stop());

/** What Teams' refusal of a card makes the client throw. */
const refusal = async (told: Told, serviceUrl = teams.url): Promise<unknown> => {
  teams.tell(told);
  try {
    await connector.send(serviceUrl, 'a:1', { type: 'message', text: 'x' });
  } catch (error) {
    return error;
  }
  throw new Error('The card was not refused');
};
const outcome = async (told: Told): Promise<SendOutcome> => outcomeOfError(await refusal(told));
const withCode = (status: number, code: string): Told => ({ status, body: { error: { code, message: 'x' } } });

test('a card that Teams takes has its id', async () => {
  teams.tell({ status: 201, body: { id: 'a7' } });
  expect(await connector.send(teams.url, 'a:1', { type: 'message', text: 'x' })).toBe('a7');
});

describe('will never arrive, so it is not tried again', () => {
  test.each([
    [400, 'BadArgument', 'status-400'],
    [403, 'SomethingNew', 'forbidden'],
    [413, 'MessageSizeTooBig', 'too-big'],
    [500, 'ServiceError', 'status-500'],
    [501, 'NotImplemented', 'status-501'],
  ])('%i %s: failed', async (status, code, reason) => {
    expect(await outcome(withCode(status, code))).toEqual({ kind: 'failed', reason });
  });
});

test('401: nobody’s card would be taken, so the pass halts', async () => {
  const outcomeOf401 = await outcome(withCode(401, 'BotNotRegistered'));
  expect(outcomeOf401).toMatchObject({ kind: 'halt', reason: 'bot-not-registered' });
});

describe('this person cannot be reached', () => {
  test.each([
    ['BotDisabledByAdmin', 'admin-disabled'],
    ['BotNotInConversationRoster', 'not-installed'],
    ['ConversationBlockedByUser', 'blocked'],
    ['ForbiddenOperationException', 'not-installed'],
    ['NotEnoughPermissions', 'blocked'],
    ['MessageWritesBlocked', 'blocked'],
  ] as const)('403 %s: %s', async (code, reason) => {
    expect(await outcome(withCode(403, code))).toEqual({ kind: 'unreachable', reason });
  });

  test('403 with the telling code as JSON inside the message, as Teams really sends it', async () => {
    const message = JSON.stringify({ subCode: 'MessageWritesBlocked', details: 'Thread is blocked', errorCode: 209 });
    const told = { status: 403, body: { error: { code: 'Forbidden', message } } };
    expect(await outcome(told)).toEqual({ kind: 'unreachable', reason: 'blocked' });
  });

  test.each(['ConversationNotFound', 'ActivityNotFoundInConversation'])(
    '404 %s: the conversation is gone',
    async (code) => {
      const error = await refusal(withCode(404, code));
      expect(isConversationGone(error)).toBe(true);
      expect(outcomeOfError(error)).toEqual({ kind: 'unreachable', reason: 'gone' });
    },
  );

  test('nothing but a 404 means that the conversation is gone', async () => {
    for (const status of [400, 403, 412, 429, 500, 503]) {
      expect(isConversationGone(await refusal({ status }))).toBe(false);
    }
  });
});

describe('Teams was busy, so it is tried later', () => {
  test.each([
    [412, 'PreconditionFailed'],
    [429, 'Throttled'],
    [502, 'BadGateway'],
    [503, 'ServiceUnavailable'],
    [504, 'GatewayTimeout'],
  ])('%i %s: later, at a time that Teams does not name', async (status, code) => {
    expect(await outcome(withCode(status, code))).toEqual({ kind: 'later', afterMilliseconds: null });
  });

  test.each(['1', '17', '300'])(
    '429 with Retry-After %s waits at least that long, and not much longer',
    async (seconds) => {
      for (let time = 1; time <= 5; time += 1) {
        const later = await outcome({ status: 429, headers: { 'retry-after': seconds } });
        const wait = 'afterMilliseconds' in later ? later.afterMilliseconds : 0;
        expect(wait).toBeGreaterThanOrEqual(Number(seconds) * 1000);
        expect(wait).toBeLessThanOrEqual(Number(seconds) * 1300);
      }
    },
  );

  test.each(['-5', '0', 'soon', 'Wed, 21 Oct 2026 07:28:00 GMT', ''])(
    '429 with Retry-After “%s” names no time',
    async (value) => {
      const told = { status: 429, headers: { 'retry-after': value } };
      expect(await outcome(told)).toEqual({ kind: 'later', afterMilliseconds: null });
      expect(throttlingOf(await refusal(told))).toEqual({ isThrottled: true, until: 0 });
    },
  );

  test('not everybody waits equally long, so that they do not all come back at once', async () => {
    const error = await refusal({ status: 429, headers: { 'retry-after': '10' } });
    const waits = new Set(Array.from({ length: 20 }, () => JSON.stringify(outcomeOfError(error))));
    expect(waits.size).toBeGreaterThan(5);
  });

  test.each(['', '<html>Bad Gateway</html>', 'null', '[]', '"x"', '{"error":"x"}', '{"error":null}'])(
    '503 and 403 with the body %j break nothing',
    async (body) => {
      expect(await outcome({ status: 503, body })).toMatchObject({ kind: 'later' });
      expect(await outcome({ status: 403, body })).toEqual({ kind: 'failed', reason: 'forbidden' });
    },
  );
});

describe('the connection', () => {
  test('lost after the card went out: it may have arrived, so it is unknown', async () => {
    expect(await outcome('reset')).toEqual({ kind: 'unknown' });
  });

  test('lost in the middle of Teams’ own “yes”: the card has arrived, so it is never sent again', async () => {
    expect(await outcome('cut')).toEqual({ kind: 'unknown' });
  });

  test('whole, but with a “yes” that cannot be read: the card has arrived, so it is never sent again', async () => {
    teams.tell({ status: 201, body: '<html>' });
    const sent = connector.send(teams.url, 'a:1', { type: 'message', text: 'x' });
    const kind = await sent.then(() => 'sent').catch((error: unknown) => outcomeOfError(error).kind);
    expect(['sent', 'unknown']).toContain(kind);
  });

  test('refused before anything went out: it cannot have arrived, so it is tried later', async () => {
    const gone = await startToldConnector();
    await gone.stop();
    expect(outcomeOfError(await refusal('hang', gone.url))).toMatchObject({ kind: 'later' });
  });

  test('to a host that has no address: it cannot have arrived, so it is tried later', async () => {
    const noAddress = Object.assign(new Error('getaddrinfo ENOTFOUND localhost'), { code: 'ENOTFOUND' });
    const lookup = jest
      .spyOn(dns, 'lookup')
      .mockImplementation(((_host: string, _options: object, tell: (e: Error) => void) =>
        tell(noAddress)) as unknown as typeof dns.lookup);
    expect(outcomeOfError(await refusal('hang', 'http://localhost:1'))).toMatchObject({ kind: 'later' });
    expect(lookup).toHaveBeenCalled();
    lookup.mockRestore();
  });
});

describe('a stored service URL that the token may not go to', () => {
  const watched = () => {
    const authentication = makeBotAuthentication(null);
    return { authentication, asked: jest.spyOn(authentication, 'createConnectorFactory') };
  };

  test('fails the card of a bot with an identity, and no token is asked for', async () => {
    const { authentication, asked } = watched();
    const withIdentity = makeConnector(authentication, 'bot-1', async () => {});
    const before = teams.asked.length;
    const fault = await withIdentity.send(teams.url, 'a:1', { type: 'message', text: 'x' }).catch((error) => error);
    expect(outcomeOfError(fault)).toEqual({ kind: 'failed', reason: 'not-teams' });
    const parameters = { tenantId: 'tenant', botId: 'bot-1', userId: '29:ann' };
    await expect(withIdentity.createPersonalConversation(teams.url, parameters)).rejects.toThrow('not of Teams');
    await expect(withIdentity.listMembers(teams.url, '19:team')).rejects.toThrow('not of Teams');
    await expect(withIdentity.findMember(teams.url, 'a:1', 'ann')).rejects.toThrow('not of Teams');
    await expect(withIdentity.findTeam(teams.url, '19:team')).rejects.toThrow('not of Teams');
    expect(asked).not.toHaveBeenCalled();
    expect(teams.asked).toHaveLength(before);
  });

  test('in local mode is every one that is not this machine', async () => {
    const { authentication, asked } = watched();
    const local = makeConnector(authentication, '', async () => {});
    const fault = await local
      .send('https://smba.trafficmanager.net/emea/', 'a:1', { type: 'message', text: 'x' })
      .catch((error) => error);
    expect(outcomeOfError(fault)).toEqual({ kind: 'failed', reason: 'not-teams' });
    expect(asked).not.toHaveBeenCalled();
  });
});
