// What is thrown at the product: activities with every button of every card, and every route of the API.
import fc, { type Arbitrary } from 'fast-check';
import { api } from '#core/contract/api';
import { cardActionSchema, cardVerbs } from '#core/contract/card-action';
import { chosenMessageSchema, submittedNoteSchema } from '#core/contract/message-action';
import { noBody, type Route } from '#core/contract/route';
import { nameOfActivity } from './activity-name';
import { checkDialogs, checkInputs } from './check-inputs';
import { bent } from './mutate';
import { oddHeaders } from './odd-headers';
import { oddTexts, schemaOf, valueFor } from './schema-values';

/** One request; its path has the places of its ids filled. */
export type FuzzInput = {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly as: string | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
};

/** What exists in the world that is fuzzed. */
export type KnownIds = {
  readonly tenantId: string;
  readonly workspaceId: string;
  readonly teamId: string;
  readonly waveIds: readonly string[];
  readonly people: readonly string[];
  readonly lead: string;
  readonly seats: readonly string[];
  readonly serviceUrl: string;
};

const query = fc.constantFrom(
  '',
  '',
  '',
  '?',
  '?a=1&a=2',
  '?__proto__[x]=1',
  '?%',
  '?workspaceId=other',
  `?${'q'.repeat(3_000)}`,
);

const text = (value: unknown): string | undefined => (value === undefined ? undefined : JSON.stringify(value));

const bodyText = (values: Arbitrary<unknown>): Arbitrary<string | undefined> =>
  fc.oneof(
    { weight: 12, arbitrary: bent(values).map(text) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        undefined,
        '',
        'null',
        '[]',
        '7',
        '{"a":',
        '[[[[',
        '"\\ud800"',
        '{"a":1,"a":2}',
        '\u0000',
      ),
    },
  );

const idOf = (known: KnownIds, place: string): Arbitrary<string> => {
  const good: Readonly<Record<string, readonly string[]>> = {
    workspaceId: [known.workspaceId],
    waveId: known.waveIds,
    userId: known.people,
    instrumentId: ['express', 'quarterly', 'copy-1'],
    commentId: ['c1'],
    groupId: ['g1'],
    teamId: [known.workspaceId],
    communicationId: ['checked', 'sent'],
    quarter: ['2026-Q3', '2026-Q4'],
    seat: ['1', '2'],
    position: ['2026-11-22T09:00:00.000Z~x'],
  };
  return fc.oneof(
    { weight: place === 'workspaceId' ? 30 : 6, arbitrary: fc.constantFrom(...(good[place] ?? ['x'])) },
    { weight: 1, arbitrary: fc.constantFrom(...oddTexts.filter((odd) => odd.length < 200 && odd !== '\ud800')) },
    { weight: 1, arbitrary: fc.string({ maxLength: 20 }) },
  );
};

const pathArbitrary = (known: KnownIds, path: string): Arbitrary<string> => {
  const places = [...path.matchAll(/\{(\w+)\}/g)].map(([, place]) => String(place));
  return fc.tuple(fc.tuple(...places.map((place) => idOf(known, place))), query).map(([ids, asked]) => {
    let filled = path;
    for (const [index, place] of places.entries())
      filled = filled.replace(`{${place}}`, () => encodeURIComponent(ids[index] ?? '') || '%20');
    return filled + asked;
  });
};

const requestOf = (known: KnownIds, name: string, route: Route): Arbitrary<FuzzInput> =>
  fc
    .record({
      path: pathArbitrary(known, route.path),
      as: fc.oneof(
        { weight: 12, arbitrary: fc.constant(known.lead) },
        { weight: 2, arbitrary: fc.constantFrom(...known.people) },
        { weight: 1, arbitrary: fc.constant(null) },
      ),
      headers: oddHeaders,
      body: route.body === noBody ? fc.constant(undefined) : bodyText(valueFor(schemaOf(route.body))),
    })
    .map((made) => ({ name, method: route.method, ...made }));

const account = (oid: string) => ({ id: `29:${oid}`, aadObjectId: oid, name: 'Ada' });

/** What a button carries: the fields of its verb, filled with what exists, and the inputs of the card. */
const buttonData = (known: KnownIds): Arbitrary<unknown> => {
  const data = valueFor(schemaOf(cardActionSchema)) as Arbitrary<Record<string, unknown>>;
  const claims = fc.record(
    {
      workspaceId: fc.constant(known.workspaceId),
      waveId: fc.oneof(
        { weight: 3, arbitrary: fc.constant('wave-open') },
        { weight: 1, arbitrary: fc.constantFrom(...known.waveIds) },
      ),
      seat: fc.constantFrom(...known.seats),
      verb: fc.constantFrom(...Object.values(cardVerbs)),
      v: fc.constant(1),
    },
    { requiredKeys: ['workspaceId', 'waveId', 'v'] },
  );
  const rating = fc.constantFrom('1', '4', '7', 'na', '', '8', 7, null, ['1']);
  const ratingIds = [
    ...['PR1', 'PE1', 'PC1', 'PP1', 'PS1'].flatMap((id) => [`${id}.expectation`, `${id}.experience`]),
    'V1',
  ];
  const good = Object.fromEntries(ratingIds.map((id) => [id, fc.constantFrom('1', '4', '7', 'na')]));
  const words = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.constantFrom(...oddTexts));
  const inputs = fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({ ...good, comment: words } as Record<string, Arbitrary<unknown>>, {
        requiredKeys: ratingIds,
      }),
    },
    fc.record({ ...Object.fromEntries(ratingIds.map((id) => [id, rating])), comment: words }, { requiredKeys: [] }),
    fc.record({
      channel: fc.constantFrom('chat', 'page', 'pigeon'),
      frequency: fc.constantFrom('any', 'monthly', 'quarterly'),
      format: fc.constantFrom('card', 'notice'),
      language: fc.constantFrom('', 'de', 'en', 'fr'),
      asking: fc.constantFrom('welcome', 'stopped'),
    }),
    checkInputs,
  );
  return fc.tuple(data, claims, inputs).map((parts) => Object.assign({}, ...parts));
};

const activityOf = (known: KnownIds): Arbitrary<unknown> => {
  const common = (oid: string) => ({
    id: undefined,
    channelId: 'msteams',
    serviceUrl: known.serviceUrl,
    from: account(oid),
    recipient: { id: '28:bot', name: 'PMO Pulse' },
    locale: 'en-US',
    entities: [{ type: 'clientInfo', locale: 'en-US', country: 'US', platform: 'Web' }],
  });
  const personal = (oid: string, chat: string) => ({
    ...common(oid),
    conversation: { conversationType: 'personal', tenantId: known.tenantId, id: `a:${oid}-${chat}` },
    channelData: { tenant: { id: known.tenantId } },
  });
  const inTeam = (oid: string, chat: string) => ({
    ...common(oid),
    conversation: {
      isGroup: true,
      conversationType: 'channel',
      tenantId: known.tenantId,
      id: `${known.teamId};messageid=${chat}`,
    },
    channelData: {
      tenant: { id: known.tenantId },
      team: { id: known.teamId, name: 'Team', aadGroupId: known.workspaceId },
    },
  });
  const what = fc.oneof(
    {
      weight: 5,
      arbitrary: buttonData(known).map((data) => ({
        type: 'invoke',
        name: 'adaptiveCard/action',
        value: { action: { type: 'Action.Execute', data }, trigger: 'manual' },
      })),
    },
    { weight: 3, arbitrary: buttonData(known).map((value) => ({ type: 'message', value, replyToId: 'card' })) },
    {
      weight: 2,
      arbitrary: fc
        .constantFrom(
          'help',
          'stop',
          'start',
          'settings',
          '<at>PMO Pulse</at> help',
          'check',
          'check Use it.',
          ...oddTexts,
        )
        .map((said) => ({ type: 'message', text: said })),
    },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom('add', 'remove', 'add-upgrade', 'remove-upgrade', 'x')
        .map((action) => ({ type: 'installationUpdate', action })),
    },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom('membersAdded', 'membersRemoved')
        .map((who) => ({ type: 'conversationUpdate', [who]: [{ id: '28:bot' }, account('ada')] })),
    },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom(
          'typing',
          'event',
          'messageReaction',
          'messageUpdate',
          'invoke',
          'handoff',
          'trace',
          'endOfConversation',
        )
        .map((type) => ({ type, name: 'x', value: {} })),
    },
  );
  const note = valueFor(schemaOf(submittedNoteSchema)).chain((made) =>
    fc
      .record({ workspaceId: fc.constant(known.workspaceId), userId: fc.constantFrom(...known.people) })
      .map((ids) => ({ ...(made as object), data: { v: 1, kind: 'needs', text: 'Less paper', ...ids } })),
  );
  const dialogs = fc.oneof(
    valueFor(schemaOf(chosenMessageSchema)).map((value) => ({ name: 'composeExtension/fetchTask', value })),
    note.map((value) => ({ name: 'composeExtension/submitAction', value })),
    checkDialogs(known.workspaceId),
  );
  const said = fc.oneof(
    { weight: 12, arbitrary: what },
    { weight: 1, arbitrary: dialogs.map((made) => ({ type: 'invoke', ...made })) },
  );
  return fc
    .tuple(said, fc.constantFrom(...known.people), fc.boolean(), fc.uuid())
    .map(([extra, oid, isPersonal, id]) => ({ ...(isPersonal ? personal(oid, id) : inTeam(oid, id)), ...extra, id }));
};

/** Everything that can be thrown, in the shares of what there is to break. */
export const fuzzInputs = (known: KnownIds): Arbitrary<FuzzInput> => {
  const messages = fc
    .record({ headers: oddHeaders, body: bodyText(activityOf(known)) })
    .map(({ headers, body }): FuzzInput => {
      return { name: nameOfActivity(body), method: 'POST', path: '/api/messages', as: null, headers, body };
    });
  const routes = Object.entries(api).map(([name, route]) => requestOf(known, name, route));
  const strays = fc
    .record({
      method: fc.constantFrom('GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD'),
      path: fc.constantFrom(
        '/',
        '/api',
        '/api/',
        '/api//me',
        '/api/openapi.json',
        '/local/token',
        '/local/scene',
        '/tab/../x',
        '/%2e%2e/x',
        '/tab/%',
        ...['/healthz', '/readyz', '/api/messages', '/api/messages/x'],
      ),
      headers: oddHeaders,
      body: fc.constantFrom(undefined, '{}', '{'),
    })
    .map(
      (made): FuzzInput => ({
        name: 'stray',
        as: null,
        ...made,
        body: ['GET', 'HEAD'].includes(made.method) ? undefined : made.body,
      }),
    );
  return fc.oneof(
    { weight: 5, arbitrary: messages },
    { weight: 9, arbitrary: fc.oneof(...routes) },
    { weight: 1, arbitrary: strays },
  );
};
