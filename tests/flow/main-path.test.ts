// The path of an answer, walked once from instrument to dashboard over HTTP: the steps of docs/architecture.md in order.
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
  sentTo,
  type TeamsActs,
} from '../support/organisation';
import { type Product, removeData, startProduct } from '../support/product';

jest.setTimeout(120_000);

const ratings = (expectation: number, experience: number, value: number): Record<string, string> => ({
  ...Object.fromEntries(
    ['PR1', 'PE1', 'PC1', 'PP1', 'PS1'].flatMap((id) => [
      [`${id}.expectation`, String(expectation)],
      [`${id}.experience`, String(experience)],
    ]),
  ),
  V1: String(value),
});

/** The t quantile at .975 for 11 degrees of freedom, from a printed table. */
const t11 = 2.20098516;
const mean = (values: number[]) => values.reduce((a, b) => a + b, 0) / values.length;
const halfWidth = (values: number[]) =>
  (t11 * Math.sqrt(values.reduce((sum, v) => sum + (v - mean(values)) ** 2, 0) / (values.length - 1))) /
  Math.sqrt(values.length);

describe('the path of an answer', () => {
  let product: Product;
  let connector: ConnectorEmulator;
  let organisation: Organisation;
  let teams: TeamsActs;
  let api: ApiClient;
  let base: string;

  beforeAll(async () => {
    [product, connector] = await Promise.all([startProduct(), startConnectorEmulator()]);
    organisation = makeOrganisation(connector, 12);
    teams = makeTeamsActs(product, connector, organisation);
    api = makeApiClient(product, organisation.tenantId);
    base = `/api/workspaces/${organisation.workspaceId}`;
  });
  afterAll(async () => {
    await product.stop();
    await connector.close();
    await removeData(product);
  });

  const pulseOf = (person: Organisation['lead']) =>
    sentTo(connector, person).find((sent) => elementsOf(cardOf(sent)).some(({ verb }) => verb === cardVerbs.answer));

  let waveId: string;

  test('the team is set up by its installer, with a button', async () => {
    await Promise.all([teams.installInTeam(organisation.lead), teams.installInTeam(organisation.lead)]);
    const welcomes = sentTo(connector, { conversationId: organisation.teamId });
    expect(welcomes).toHaveLength(1);
    const card = cardOf(welcomes[0]);
    expect(JSON.stringify(card)).toContain('Lena Lead');
    const data = actionData(card, cardVerbs.setUpPmo);
    const press = (who: Organisation['lead']) =>
      teams.inTeam(who, {
        type: 'invoke',
        name: 'adaptiveCard/action',
        value: { action: { type: 'Action.Execute', data } },
      });
    expect((await press(organisation.member)).body).toMatchObject({
      value: expect.stringContaining('Only the person'),
    });
    expect((await press(organisation.lead)).body).toMatchObject({ statusCode: 200 });
    const me = await api(organisation.lead, 'GET', '/api/me');
    expect(me.body.workspaces).toEqual([
      { id: organisation.workspaceId, name: 'Portfolio Office', role: 'lead', simulated: false },
    ]);
  });

  test('people install the app, are greeted once, and are registered', async () => {
    for (const person of organisation.stakeholders) {
      await Promise.all([
        teams.installPersonally(person),
        teams.personal(person, { type: 'conversationUpdate', membersAdded: [{ id: '28:bot' }, { id: person.id }] }),
      ]);
      expect(sentTo(connector, person)).toHaveLength(1);
    }
    const userIds = organisation.stakeholders.map(({ oid }) => oid);
    const added = await api(organisation.lead, 'POST', `${base}/stakeholders`, { userIds: [...userIds, 'nobody'] });
    expect(added).toMatchObject({ status: 200, body: { added: 12, unknown: ['nobody'], pmoMembers: [] } });
    const register = await api(organisation.member, 'GET', `${base}/stakeholders`);
    expect(register.body.stakeholders.map((entry: { name: string }) => entry.name)).toContain('Stakeholder 7');
  });

  test('1 the instrument is listed', async () => {
    const { body } = await api(organisation.lead, 'GET', `${base}/instruments`);
    expect(body.instruments[0]).toMatchObject({ id: 'express', seconds: 85 });
    expect(body.instruments[0].items.map((item: { id: string }) => item.id)).toEqual([
      'PR1',
      'PE1',
      'PC1',
      'PP1',
      'PS1',
      'V1',
      'comment',
    ]);
  });

  test('2 a wave is planned and opened', async () => {
    const planned = await api(organisation.lead, 'POST', `${base}/waves`, {
      instrumentId: 'express',
      title: 'First pulse',
      audience: { kind: 'everyone' },
    });
    expect(planned).toMatchObject({ status: 201, body: { state: 'draft' } });
    waveId = planned.body.id;
    const opened = await api(organisation.lead, 'POST', `${base}/waves/${waveId}/open`);
    expect(opened).toMatchObject({ status: 200, body: { id: waveId, state: 'open' } });
    expect((await api(organisation.lead, 'POST', `${base}/waves/${waveId}/open`)).status).toBe(200);
  });

  test('3 everybody gets one invitation', async () => {
    const wave = await eventually(async () => {
      const { body } = await api(organisation.lead, 'GET', `${base}/waves/${waveId}`);
      return body.counts.sent === 12 && body;
    });
    expect(wave.counts).toEqual({
      invited: 12,
      planned: 0,
      sent: 12,
      unknown: 0,
      unreachable: 0,
      failed: 0,
      cancelled: 0,
    });
    for (const person of organisation.stakeholders) expect(sentTo(connector, person)).toHaveLength(2);
  });

  test('4 answers are recorded once a person, by Execute and by Submit alike', async () => {
    for (const [index, person] of organisation.stakeholders.entries()) {
      const sent = pulseOf(person);
      const data = { ...actionData(cardOf(sent), cardVerbs.answer), ...ratings(6, 2 + (index % 4), 1 + (index % 7)) };
      if (index % 2 === 0) {
        const reply = await teams.execute(person, data);
        expect(reply.body).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' });
        expect(JSON.stringify(reply.body)).toContain(cardVerbs.change);
      } else {
        await teams.submit(person, data, sent?.activityId ?? '');
        expect(sentTo(connector, person).at(-1)).toMatchObject({ method: 'PUT', activityId: sent?.activityId });
      }
      const { body } = await api(organisation.lead, 'GET', `${base}/waves/${waveId}`);
      expect(body.answered).toBe(index + 1 < 5 ? null : index + 1);
    }
  });

  test('a missing answer comes back on the card, with what was filled in', async () => {
    const [person] = organisation.stakeholders;
    if (!person) throw new Error('Nobody');
    const { 'PC1.experience': _, ...incomplete } = ratings(5, 4, 3);
    const data = { ...actionData(cardOf(pulseOf(person)), cardVerbs.answer), ...incomplete };
    const { body } = await teams.execute(person, data);
    const card = (body as { value: unknown }).value;
    expect(JSON.stringify(card)).toContain('What I get back for the time and effort it costs me');
    const input = (id: string) => elementsOf(card).find((element) => element.id === id);
    expect(input('PR1.expectation')).toMatchObject({ value: '5' });
    expect(input('PC1.experience')).toMatchObject({ value: '' });
  });

  test('5 closing makes the release once', async () => {
    const path = `${base}/waves/${waveId}`;
    expect((await api(organisation.lead, 'GET', `${path}/release`)).status).toBe(404);
    expect((await api(organisation.lead, 'POST', `${path}/close`)).status).toBe(200);
    const release = await eventually(async () => {
      const { status, body } = await api(organisation.lead, 'GET', `${path}/release`);
      return status === 200 && body;
    }, 10_000);
    const experience = [2, 3, 4, 5, 2, 3, 4, 5, 2, 3, 4, 5];
    const gaps = experience.map((x) => x - 6);
    expect(release).toMatchObject({ waveId, n: 12, invited: 12, responseRate: 1 });
    for (const p of release.ps) {
      expect(p.n).toBe(12);
      // All agree: ± 2.200985 × √(2/11)/√12, as if two of them were one step away.
      expect(p.expectation.mean).toBe(6);
      expect(p.expectation.high).toBeCloseTo(6.270922, 5);
      expect(p.experience.mean).toBeCloseTo(3.5, 12);
      expect(p.gap.mean).toBeCloseTo(mean(gaps), 12);
      expect(p.gap.low).toBeCloseTo(mean(gaps) - halfWidth(gaps), 6);
      expect(p.gap.high).toBeCloseTo(mean(gaps) + halfWidth(gaps), 6);
    }
    expect(release.value).toMatchObject({ itemId: 'V1', n: 12 });
    const late = await teams.execute(organisation.stakeholders[0] ?? organisation.lead, {
      ...actionData(cardOf(pulseOf(organisation.stakeholders[0] ?? organisation.lead)), cardVerbs.answer),
      ...ratings(1, 1, 1),
    });
    expect(JSON.stringify(late.body)).toContain('This pulse has closed');
    expect((await api(organisation.lead, 'GET', `${path}/release`)).body).toEqual(release);
  });

  test('6 the dashboard shows the release', async () => {
    const { body, headers } = await api(organisation.member, 'GET', `${base}/dashboard`);
    expect(body.latest).toMatchObject({ waveId, n: 12 });
    expect(headers.get('etag')).toMatch(/^"/);
  });
});
