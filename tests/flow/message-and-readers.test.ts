// A message from its check to what its readers say of it: sent through the bot, rated in five taps by some, and told without
// telling who.
import { cardVerbs } from '#core/contract/card-action';
import { type ConnectorEmulator, startConnectorEmulator } from '../support/connector-emulator';
import { eventually } from '../support/eventually';
import {
  type ApiClient,
  actionData,
  cardOf,
  elementsOf,
  makeApiClient,
  makeOrganisation,
  makeTeamsActs,
  type Organisation,
  type Somebody,
  sentTo,
  type TeamsActs,
} from '../support/organisation';
import { type Product, removeData, startProduct } from '../support/product';

jest.setTimeout(90_000);

const size = 24;
const text = 'Dear all, the new form is ready. Please use it for your status reports from 4 December on.';
const message = {
  text,
  purpose: 'The new form',
  audience: { kind: 'everyone' },
  channel: 'chat',
  sendAt: null,
  successMeasure: '20 of 24 use it',
  reviewOn: '2099-12-08',
  ratings: { audience: 5, behaviour: 4, content: 4, delivery: 3, evaluation: 4 },
  overrideReason: null,
};
const itemIds = ['AB_A', 'AB_B', 'AB_C', 'AB_D', 'AB_E'];

describe('a message and its readers', () => {
  let product: Product;
  let connector: ConnectorEmulator;
  let organisation: Organisation;
  let teams: TeamsActs;
  let api: ApiClient;
  let base: string;
  let one: string;
  let sample: readonly Somebody[];

  beforeAll(async () => {
    [product, connector] = await Promise.all([startProduct(), startConnectorEmulator()]);
    organisation = makeOrganisation(connector, size);
    teams = makeTeamsActs(product, connector, organisation);
    api = makeApiClient(product, organisation.tenantId);
    base = `/api/workspaces/${organisation.workspaceId}`;
    const { lead, stakeholders } = organisation;
    await teams.installInTeam(lead);
    await api(lead, 'PUT', base, { kind: 'pmo' });
    await api(lead, 'PATCH', `${base}/settings`, { minimumInvited: 5 });
    await Promise.all(stakeholders.map((person) => teams.installPersonally(person)));
    await api(lead, 'POST', `${base}/stakeholders`, { userIds: stakeholders.map(({ oid }) => oid) });
  });
  afterAll(async () => {
    await product.stop();
    await connector.close();
    await removeData(product);
  });

  const asAuthor = (method: string, path: string, body?: unknown) => api(organisation.member, method, path, body);
  const cardsOf = (person: Somebody): unknown[] => sentTo(connector, person).map(cardOf);
  const carries = (person: Somebody, words: string): boolean =>
    cardsOf(person).some((card) => JSON.stringify(card ?? null).includes(words));
  const isAsked = (person: Somebody): boolean => carries(person, 'AB_A');

  test('goes to everybody once, however often it is asked for', async () => {
    const added = await asAuthor('POST', `${base}/communications`, message);
    expect(added.status).toBe(201);
    one = `${base}/communications/${(added.body as { communication: { id: string } }).communication.id}`;
    expect((await asAuthor('POST', `${one}/readers`)).status).toBe(409);
    for (const _ of 'twice') expect((await asAuthor('POST', `${one}/send`)).status).toBe(200);
    await eventually(async () => {
      const { body } = await asAuthor('GET', one);
      return (body as { counts: { sent: number } | null }).counts?.sent === size || null;
    });
    for (const person of organisation.stakeholders) {
      expect(
        cardsOf(person).filter((card) => JSON.stringify(card ?? null).includes('the new form is ready')),
      ).toHaveLength(1);
    }
  });

  test('a quarter of its readers is asked, and nobody is told who', async () => {
    expect((await asAuthor('POST', `${one}/readers`)).status).toBe(200);
    sample = await eventually(() => {
      const asked = organisation.stakeholders.filter(isAsked);
      return asked.length >= size / 4 ? asked : null;
    });
    expect(sample).toHaveLength(size / 4);
    const told = JSON.stringify([await asAuthor('GET', one), await asAuthor('GET', `${one}/readers`)]);
    for (const { oid, name } of sample) {
      expect(told).not.toContain(oid);
      expect(told).not.toContain(name);
    }
  });

  test('five taps rate it; who was not drawn cannot', async () => {
    const rate = async (person: Somebody, ratings: readonly number[]): Promise<void> => {
      let card = cardsOf(person).find((sent) => JSON.stringify(sent ?? null).includes('AB_A'));
      for (const [index, rating] of ratings.entries()) {
        const tap = elementsOf(card).find(
          ({ data }) => (data as Record<string, unknown> | undefined)?.[itemIds[index] ?? ''] === String(rating),
        );
        expect(tap).toBeDefined();
        const { body } = await teams.execute(person, tap?.data);
        card = (body as { value: unknown }).value;
      }
    };
    for (const [index, person] of sample.entries()) await rate(person, [4, 5, 4, 2 + (index % 3), 3]);
    const [drawn] = sample;
    const other = organisation.stakeholders.find((person) => !sample.includes(person));
    if (!drawn || !other) throw new Error('nobody');
    const card = cardsOf(drawn).find((sent) => JSON.stringify(sent ?? null).includes('AB_A'));
    const data = { ...actionData(card, cardVerbs.answer), AB_A: '1' };
    const { body } = await teams.execute(other, data);
    expect(JSON.stringify(body)).not.toContain('AB_B');
  });

  test('once closed, author and readers stand beside each other, letter by letter', async () => {
    const { body } = await asAuthor('GET', one);
    const { audienceWaveId } = (body as { communication: { audienceWaveId: string } }).communication;
    expect((await asAuthor('POST', `${base}/waves/${audienceWaveId}/close`)).status).toBe(200);
    const readers = await eventually(async () => {
      const told = (await asAuthor('GET', `${one}/readers`)).body as {
        state: string;
        answered: number;
        letters: unknown;
      };
      return told.state === 'closed' ? told : null;
    });
    expect(readers).toMatchObject({ answered: sample.length });
    const letters = readers.letters as { letter: string; author: number; audience: { mean?: number } }[];
    expect(letters.map(({ letter, author }) => [letter, author])).toEqual(Object.entries(message.ratings));
    // 2, 3, 4, 2, 3, 4: the one letter on which they differ.
    expect(letters.find(({ letter }) => letter === 'delivery')?.audience).toMatchObject({ mean: 3 });
    // Where all agree nobody's answer may be read off.
    expect(JSON.stringify(letters.find(({ letter }) => letter === 'behaviour')?.audience)).not.toContain('"mean":5');
  });
});
