import { type BotFrameworkAuthentication, ConnectorClient, type ConnectorClientOptions } from 'botframework-connector';
import { cardVerbs } from '#core/contract/card-action';
import { makeFindPlaces } from '#core/delivery/pulse/find-places';
import type { Pulse } from '#core/delivery/sending/sender';
import { itemsOfCard } from '#core/instrument/card-items';
import { express as instrument } from '#core/instrument/express';
import { inputIdsOf } from '#core/instrument/item';
import { quarterly } from '#core/instrument/quarterly';
import { makeVoices } from '#core/language/voices';
import { defaultPreferences, type Person } from '#core/stakeholder/person';
import { makeBotAuthentication } from '../../../bot/teams/adapter';
import { makeConnector } from '../../../bot/teams/connector';
import { makePulseSender } from '../../../bot/teams/pulse-sender';
import type { SharedPace } from '../../../bot/teams/shared-pace';
import { makeSendAll } from '../../core/delivery/sending/send-world';
import {
  findInstrument,
  makeClock,
  makeIds,
  makeMemoryKeys,
  makeStores,
  oids,
  ref,
  sampleInvitation,
  samplePerson,
  sampleWave,
  sampleWorkspace,
  watch,
} from '../../core/samples';
import { type ConnectorEmulator, startConnectorEmulator } from '../../support/connector-emulator';
import { actionData, cardOf, elementsOf } from '../../support/organisation';
import { unpaced } from '../../support/unpaced';
import { letTimersGo, startToldConnector, type Told, type ToldConnector } from './told-connector';

let teams: ToldConnector;
let emulator: ConnectorEmulator;
beforeAll(letTimersGo);
beforeEach(async () => {
  [teams, emulator] = await Promise.all([startToldConnector(), startConnectorEmulator()]);
});
afterEach(async () => {
  await Promise.all([teams.stop(), emulator.close()]);
});

const wave = sampleWave('open', { closesAt: '2026-12-06T09:00:00.000Z' });

const makeWorld = async (
  changes: Partial<Person> = {},
  authentication: BotFrameworkAuthentication = makeBotAuthentication(null),
  asking: Partial<Pulse> = {},
) => {
  const { stores, writes } = watch(makeStores());
  const ann = samplePerson('ann', { serviceUrl: teams.url, ...changes });
  await stores.people.add(ann);
  writes.length = 0;
  const keys = makeMemoryKeys();
  await keys.create(ref);
  const pseudonymiser = await keys.find(ref);
  if (!pseudonymiser) throw new Error('no key');
  /** Every turn that was waited for, and what the pace was told of Teams' answers. */
  const turns: string[] = [];
  const told: { readonly isThrottled: boolean; readonly until: number }[] = [];
  const pace: SharedPace = {
    ...unpaced,
    turn: async (tenantId, lane, within) => {
      turns.push(`${tenantId} ${lane} ${within}`);
      return null;
    },
    heard: (_, isThrottled, until) => void told.push({ isThrottled, until }),
  };
  const connector = makeConnector(authentication, '', async () => {});
  const sender = makePulseSender({ ...stores, connector, pace, voices: makeVoices() });
  const pulse = { wave, message: null, instrument, microPulse: 1, place: 0, ...asking };
  const send = (simulated = false) =>
    sender.prepare({ ...pulse, person: ann, pseudonymiser, workspaceName: 'Portfolio *Office*', simulated })();
  return { stores, writes, keys, sender, send, ann, pseudonymiser, turns, told };
};

describe('the card that arrives', () => {
  const received = async (changes: Partial<Person> = {}, simulated = false) => {
    const { send } = await makeWorld({ serviceUrl: emulator.serviceUrl, ...changes });
    expect(await send(simulated)).toEqual({ kind: 'sent', activityId: expect.stringMatching(/\d+/) });
    expect(emulator.sent).toHaveLength(1);
    return emulator.sent[0];
  };

  test('comes to the person’s own chat, in the person’s language, with a notification', async () => {
    const sent = await received({ locale: 'de-CH' });
    expect(sent?.conversationId).toBe('a:ann');
    expect(sent?.activity).toMatchObject({
      type: 'message',
      summary: 'Portfolio *Office* möchte wissen, wie gut es für Sie arbeitet',
      channelData: { notification: { alert: true } },
    });
    expect(JSON.stringify(cardOf(sent))).toContain('Antworten senden');
  });

  test('speaks the language that the person chose, whatever their Teams speaks', async () => {
    const sent = await received({ locale: 'fr-FR', preferences: { ...defaultPreferences, language: 'de' } });
    expect(JSON.stringify(cardOf(sent))).toContain('Antworten senden');
  });

  test('is a short message for whoever wants the questions later, and its button proves the seat', async () => {
    const sent = await received({ preferences: { ...defaultPreferences, format: 'notice' } }, true);
    const card = cardOf(sent);
    expect(elementsOf(card).filter(({ type }) => String(type).startsWith('Input.'))).toEqual([]);
    expect(JSON.stringify(card)).toContain('has a pulse for you');
    expect(JSON.stringify(card)).toContain('simulated');
    const { pseudonymiser } = await makeWorld();
    const seat = pseudonymiser.seat({ tenantId: ref.tenantId, oid: 'ann' }, 0);
    expect(actionData(card, cardVerbs.change)).toMatchObject({ waveId: 'wave', seat, place: 0, microPulse: 1 });
  });

  test('carries the wave and the seat of that person, and nothing that names them', async () => {
    const sent = await received();
    const { pseudonymiser } = await makeWorld();
    const data = actionData(cardOf(sent), cardVerbs.answer);
    expect(data).toMatchObject({
      workspaceId: 'pmo',
      waveId: 'wave',
      seat: pseudonymiser.seat({ tenantId: ref.tenantId, oid: 'ann' }, 0),
      place: 0,
      microPulse: 1,
    });
    expect(JSON.stringify(cardOf(sent))).not.toMatch(/\bann\b|Name of/);
    expect(JSON.stringify(cardOf(sent))).not.toContain(pseudonymiser.pid({ tenantId: ref.tenantId, oid: 'ann' }));
  });

  test('is the person’s own card of the wave, and its seat proves the place', async () => {
    const asking = { instrument: quarterly, microPulse: 2, place: 17, wave: { ...wave, instrumentId: 'quarterly' } };
    const { send, pseudonymiser } = await makeWorld({ serviceUrl: emulator.serviceUrl }, undefined, asking);
    await send();
    const card = cardOf(emulator.sent[0]);
    expect(actionData(card, cardVerbs.answer)).toMatchObject({
      seat: pseudonymiser.seat({ tenantId: ref.tenantId, oid: 'ann' }, 17),
      place: 17,
      microPulse: 2,
    });
    const items = itemsOfCard({ instrument: quarterly, microPulse: 2, place: 17, turn: 0 });
    const inputs = elementsOf(card).flatMap(({ type, id }) => (String(type).startsWith('Input.') ? [String(id)] : []));
    expect(inputs.sort()).toEqual(items.flatMap(inputIdsOf).sort());
  });

  test('says when the PMO is simulated', async () => {
    expect(JSON.stringify(cardOf(await received({}, true)))).toContain('simulated');
    const inputs = elementsOf(cardOf(emulator.sent[0])).filter(({ type }) => String(type).startsWith('Input.'));
    expect(inputs.every(({ value }) => value === '')).toBe(true);
  });
});

describe('sending', () => {
  test('is one request a card, whose turn has come before', async () => {
    const { send, sender, turns, writes } = await makeWorld();
    await send();
    expect(teams.asked).toEqual(['POST /v3/conversations/a:ann/activities']);
    // Its turn is waited for by whoever claimed the invitation.
    expect(turns).toEqual([]);
    expect(writes).toEqual([]);
    await sender.turn('tenant', 8000);
    expect(turns).toEqual(['tenant bulk 8000']);
  });

  test.each([
    [{ status: 503 }, 'later'],
    [{ status: 429, headers: { 'retry-after': '0' } }, 'later'],
    [{ status: 500 }, 'failed'],
    ['reset', 'unknown'],
  ] as const)('that meets %j is not tried again at once: %s', async (told, kind) => {
    const { send } = await makeWorld();
    teams.tell(told as Told);
    expect(await send()).toMatchObject({ kind });
    expect(teams.asked).toHaveLength(1);
  });
});

describe('the pace hears what Teams answered', () => {
  test('a card that it took, and one that was too much for it until a time', async () => {
    const { send, told } = await makeWorld();
    await send();
    teams.tell({ status: 429, headers: { 'retry-after': '7' } });
    const asked = Date.now();
    await send();
    expect(told).toEqual([
      { isThrottled: false, until: 0 },
      { isThrottled: true, until: expect.any(Number) },
    ]);
    expect(told[1]?.until).toBeGreaterThanOrEqual(asked + 7_000);
  });

  test.each([
    [{ status: 503 }, false],
    [{ status: 403 }, false],
    ['reset', false],
    [{ status: 429 }, true],
  ] as const)('%j is too much: %p', async (answer, isThrottled) => {
    const { send, told } = await makeWorld();
    teams.tell(answer as Told);
    await send();
    expect(told).toEqual([{ isThrottled, until: 0 }]);
  });
});

describe('a conversation that is gone', () => {
  const gone = { status: 404, body: { error: { code: 'ConversationNotFound' } } };

  test('is opened anew, remembered, and gets the card', async () => {
    const { send, stores, writes, turns } = await makeWorld();
    teams.tell(gone, { status: 201, body: { id: 'a:new' } }, { status: 201, body: { id: 'a7' } });
    expect(await send()).toEqual({ kind: 'sent', activityId: 'a7' });
    expect(teams.asked).toEqual([
      'POST /v3/conversations/a:ann/activities',
      'POST /v3/conversations',
      'POST /v3/conversations/a:new/activities',
    ]);
    expect((await stores.people.find(samplePerson('ann')))?.value.conversationId).toBe('a:new');
    expect(writes).toEqual(['people.replace']);
    // Each of the two further requests took a turn of its own.
    expect(turns).toEqual(['tenant bulk 8000', 'tenant bulk 8000']);
  });

  test('and cannot be opened again: the person is gone, after one more try and no more', async () => {
    const { send } = await makeWorld();
    teams.tell(gone, { status: 201, body: { id: 'a:new' } }, gone);
    expect(await send()).toEqual({ kind: 'unreachable', reason: 'gone' });
    expect(teams.asked).toHaveLength(3);
  });

  test('and may not be opened: the reason is Teams’ own', async () => {
    const { send } = await makeWorld();
    teams.tell(gone, { status: 403, body: { error: { code: 'BotNotInConversationRoster' } } });
    expect(await send()).toEqual({ kind: 'unreachable', reason: 'not-installed' });
  });

  test('and Teams is busy: it is tried later', async () => {
    const { send } = await makeWorld();
    teams.tell(gone, { status: 429 });
    expect(await send()).toMatchObject({ kind: 'later' });
  });
});

describe('a fault of the bot itself', () => {
  test('no token to be had: no card went out, so the card is not counted as perhaps delivered', async () => {
    const withoutToken = {
      createConnectorFactory: () => ({
        create: async (baseUri: string) =>
          new ConnectorClient({ signRequest: () => Promise.reject(new Error('invalid_client')) }, {
            baseUri,
          } as ConnectorClientOptions),
      }),
    } as unknown as BotFrameworkAuthentication;
    const { send } = await makeWorld({}, withoutToken);
    const outcome = await send();
    expect(teams.asked).toEqual([]);
    expect(outcome.kind).not.toBe('unknown');
  });

  test('a bot that Teams does not know (401) stops the wave: those not asked yet stay planned', async () => {
    const { stores, keys, sender } = await makeWorld();
    for (const oid of oids(40)) await stores.people.add(samplePerson(oid, { serviceUrl: teams.url }));
    await stores.invitations.addAll(oids(40).map((oid) => sampleInvitation(oid)));
    teams.tell({ status: 401, body: { error: { code: 'BotNotRegistered' } } });
    const findPlaces = makeFindPlaces({ ...stores, keys });
    const clock = makeClock();
    const paced = { ...sender, chunk: () => 8 };
    const ports = { keys, sender: paced, findInstrument, findPlaces, clock, ids: makeIds(), draw: () => 0 };
    await makeSendAll({ ...stores, ...ports })(sampleWorkspace(), wave);
    const states = (await stores.invitations.list(ref)).map(({ value }) => value.state);
    expect(states.filter((state) => state === 'planned').length).toBeGreaterThan(20);
    expect(teams.asked.length).toBeLessThan(20);
  });
});
