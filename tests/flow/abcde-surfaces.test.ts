// The same draft is checked in the tab, in a chat and in the dialog of a message: it gives the same, three times.
import { type Draft, draftSchema } from '#core/abcde/draft';
import type { Check } from '#core/abcde/evidence';
import { letters } from '#core/abcde/letter';
import { audienceValue } from '#core/communication/check-inputs';
import { cardVerbs } from '#core/contract/card-action';
import { messageActions } from '#core/contract/message-action';
import { makeSay } from '#core/language/language';
import { linesOf } from '../../bot/cards/check-lines';
import { type ConnectorEmulator, startConnectorEmulator } from '../support/connector-emulator';
import {
  type ApiClient,
  actionData,
  cardOf,
  elementsOf,
  makeApiClient,
  makeOrganisation,
  makeTeamsActs,
  type Organisation,
  sentTo,
  type TeamsActs,
} from '../support/organisation';
import { type Product, removeData, startProduct } from '../support/product';

jest.setTimeout(60_000);

const say = makeSay('en');
const text = [
  'Dear colleagues,',
  'please utilise the new form for all your status reports by Friday, 4 December.',
  'The reports were collected by several people in several ways until now, which was found by everybody to be far too much work for far too little that could be used by anybody in the end.',
  'Thank you for your help.',
].join('\n');
const audience = { kind: 'everyone' } as const;
const settled: Partial<Draft> = {
  audience,
  channel: 'chat',
  sendAt: '2099-12-01T09:30:00.000Z',
  successMeasure: '20 of 25 use the form',
  reviewOn: '2099-12-08',
};
const bare: Draft = { text, audience: null, channel: null, sendAt: null, successMeasure: '', reviewOn: null };
/** What is filled in on a card to settle the same. */
const filled = {
  audience: audienceValue(audience),
  channel: 'chat',
  sendDay: '2099-12-01',
  sendTime: '09:30',
  successMeasure: '20 of 25 use the form',
  reviewOn: '2099-12-08',
};

/** What a card shows of each letter, by the place of its rating: the lines above it. */
const foundOn = (card: unknown): string[][] =>
  letters.map((letter) => {
    const container = elementsOf(card).find(
      ({ type, items }) =>
        type === 'Container' && (items as { id?: string }[]).some(({ id }) => id === `rating-${letter}`),
    );
    const items = (container?.items ?? []) as { type: string; text: string }[];
    const blocks = items.filter(({ type }) => type === 'TextBlock');
    return blocks.slice(1).map(({ text: line }) => line);
  });
const inWords = (check: Check): string[][] =>
  check.letters.map(({ evidence }) => linesOf(evidence, text, say).map(({ line }) => line));
const inputsIn = (card: unknown) =>
  Object.fromEntries(
    elementsOf(card)
      .filter(({ type }) => String(type).startsWith('Input.'))
      .map(({ id, value }) => [id, value]),
  );

describe('one draft on three surfaces', () => {
  let product: Product;
  let connector: ConnectorEmulator;
  let organisation: Organisation;
  let teams: TeamsActs;
  let api: ApiClient;
  let base: string;
  let chatCard: unknown;
  let dialogCard: unknown;

  beforeAll(async () => {
    [product, connector] = await Promise.all([startProduct(), startConnectorEmulator()]);
    organisation = makeOrganisation(connector, 6);
    teams = makeTeamsActs(product, connector, organisation);
    api = makeApiClient(product, organisation.tenantId);
    base = `/api/workspaces/${organisation.workspaceId}`;
    await teams.installInTeam(organisation.lead);
    const [welcome] = sentTo(connector, { conversationId: organisation.teamId });
    const action = { type: 'Action.Execute', data: actionData(cardOf(welcome), cardVerbs.setUpPmo) };
    await teams.inTeam(organisation.lead, { type: 'invoke', name: 'adaptiveCard/action', value: { action } });
    for (const person of organisation.stakeholders) await teams.installPersonally(person);
    const userIds = organisation.stakeholders.map(({ oid }) => oid);
    const added = await api(organisation.lead, 'POST', `${base}/stakeholders`, { userIds });
    expect(added).toMatchObject({ status: 200, body: { added: 6 } });
  });
  afterAll(async () => {
    await product.stop();
    await connector.close();
    await removeData(product);
  });

  const inTab = async (draft: Draft): Promise<string[][]> => {
    const { status, body } = await api(organisation.member, 'POST', `${base}/message-check`, draftSchema.parse(draft));
    expect(status).toBe(200);
    return inWords((body as { check: Check }).check);
  };
  const invoke = async (name: string, value: unknown): Promise<unknown> => {
    const { body } = await teams.inTeam(organisation.member, { type: 'invoke', name, value });
    return (body as { task: { value: { card: { content: unknown } } } }).task.value.card.content;
  };
  const commandId = messageActions.checkMessage;

  test('as it was written', async () => {
    await teams.say(organisation.member, `check ${text}`);
    chatCard = cardOf(sentTo(connector, organisation.member).at(-1));
    const html = text
      .split('\n')
      .map((line) => `<p>${line}</p>`)
      .join('');
    const messagePayload = { body: { contentType: 'html', content: html } };
    dialogCard = await invoke('composeExtension/fetchTask', { commandId, commandContext: 'message', messagePayload });
    const expected = await inTab(bare);
    expect(expected.flat().length).toBeGreaterThan(10);
    expect(expected.flat().join('\n')).toContain('Replace “utilise” by “use”');
    expect(foundOn(chatCard)).toEqual(expected);
    expect(foundOn(dialogCard)).toEqual(expected);
    expect([inputsIn(chatCard).text, inputsIn(dialogCard).text]).toEqual([text, text]);
  });

  test('with everything settled about it', async () => {
    const verb = cardVerbs.checkAgain;
    const { body } = await teams.execute(organisation.member, {
      ...actionData(chatCard, verb),
      ...inputsIn(chatCard),
      ...filled,
    });
    const button = elementsOf(dialogCard).find(({ type, id }) => type === 'Action.Submit' && id === 'check');
    const data = { ...(button?.data as object), ...inputsIn(dialogCard), ...filled };
    const again = await invoke('composeExtension/submitAction', { commandId, data });
    const expected = await inTab({ ...bare, ...settled });
    expect(expected).not.toEqual(await inTab(bare));
    expect(foundOn((body as { value: unknown }).value)).toEqual(expected);
    expect(foundOn(again)).toEqual(expected);
  });

  test('and entered from the chat, the tab’s register has it as it was checked', async () => {
    const rated = Object.fromEntries(letters.map((letter) => [`rating-${letter}`, '4']));
    const data = { ...actionData(chatCard, cardVerbs.enterMessage), ...inputsIn(chatCard), ...filled, ...rated };
    await Promise.all([teams.execute(organisation.member, data), teams.execute(organisation.member, data)]);
    const { body } = await api(organisation.lead, 'GET', `${base}/communications`);
    const { communications } = body as { communications: object[] };
    expect(communications).toMatchObject([
      { text, ...settled, authorId: organisation.member.oid, authorName: organisation.member.name, state: 'checked' },
    ]);
  });
});
