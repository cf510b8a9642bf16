// The whole loop as people see it: a pulse answered in the real Agents Playground, the wave closed in the tab, and
// figures on the dashboard that equal those worked out by hand.
import type { Locator, Page } from 'playwright-core';
import { letters } from '#core/abcde/letter';
import { cardVerbs } from '#core/contract/card-action';
import { makeSay } from '#core/language/language';
import { startBrowser, type TestBrowser } from '../../support/browser';
import { type ConnectorEmulator, startConnectorEmulator } from '../../support/connector-emulator';
import { eventually } from '../../support/eventually';
import { type HostPage, openHostPage } from '../../support/host-page';
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
} from '../../support/organisation';
import { openPlayground, type PlaygroundPage, playgroundPeople } from '../../support/playground-page';
import { findFreePort, type Product, removeData, startProduct } from '../../support/product';
import { inputsOf, plantedItems, pOf, tableRowOf, valueWords } from './planted-answers';

jest.setTimeout(60_000);

const say = makeSay('en');
const { tenantId, speaker } = playgroundPeople();
const speakerPlace = 11;
const waveTitle = 'Spring pulse';

/** What the titles of the scale say for a rating, as the card shows it. */
const titleOf = (rating: string, ends: 'quality' | 'agreement'): string => {
  if (rating === 'na') return say('scale.na');
  return rating === '1' || rating === '7' ? say(`scale.${ends}.${rating}`) : rating;
};

/** The drop-down lists of the pulse card by their input ids. */
const choicesOf = (chat: PlaygroundPage, card: Locator): Map<string, Locator> => {
  const choices = new Map<string, Locator>();
  for (const item of plantedItems) {
    const [expectation, experience] = chat.choicesBelow(card, say(`item.${item}`), 2);
    if (expectation && experience)
      choices.set(`${item}.expectation`, expectation).set(`${item}.experience`, experience);
  }
  const [value] = chat.choicesBelow(card, say('item.V1'), 1);
  return value ? choices.set('V1', value) : choices;
};

describe('a pulse in the Agents Playground', () => {
  let product: Product;
  let connector: ConnectorEmulator;
  let browser: TestBrowser;
  let organisation: Organisation;
  let teams: TeamsActs;
  let api: ApiClient;
  let base: string;
  let chat: PlaygroundPage;
  let tabPage: Page;
  let host: HostPage;
  let card: Locator;
  let waveId: string;
  let choices: Map<string, Locator>;

  beforeAll(async () => {
    const port = String(await findFreePort());
    [product, connector, browser] = await Promise.all([
      startProduct({ PLAYGROUND: 'on', PLAYGROUND_PORT: port }),
      startConnectorEmulator(),
      startBrowser(),
    ]);
    organisation = { ...makeOrganisation(connector, 11), tenantId };
    teams = makeTeamsActs(product, connector, organisation);
    api = makeApiClient(product, tenantId);
    base = `/api/workspaces/${organisation.workspaceId}`;
    await teams.installInTeam(organisation.lead);
    await api(organisation.lead, 'PUT', base, { kind: 'pmo' });
    await Promise.all(organisation.stakeholders.map((person) => teams.installPersonally(person)));
    const { page } = await browser.newPage({ width: 1280, height: 900 });
    chat = await openPlayground(page, `http://127.0.0.1:${port}/`);
    ({ page: tabPage } = await browser.newPage({ width: 1280, height: 900 }));
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
    await connector?.close();
    if (product) await removeData(product);
    // A set-up that did not come to its end says nothing by itself; the product's own words may.
    if (product && !chat) throw new Error(`The Playground was not reached:\n${product.output().slice(-4_000)}`);
  });

  const pick = async (inputId: string, rating: string): Promise<void> => {
    const choice = choices.get(inputId);
    if (!choice) throw new Error(`The card has no input ${inputId}`);
    await chat.choose(choice, titleOf(rating, inputId === 'V1' ? 'agreement' : 'quality'));
  };
  const shown = async (): Promise<Record<string, string>> => {
    const values = [...choices].map(async ([id, choice]) => [id, await choice.inputValue()] as const);
    return Object.fromEntries(await Promise.all(values));
  };
  const titles = (inputs: Record<string, string>): Record<string, string> =>
    Object.fromEntries(
      Object.entries(inputs).map(([id, rating]) => [
        id,
        rating === '' ? '' : titleOf(rating, id === 'V1' ? 'agreement' : 'quality'),
      ]),
    );

  test('whoever opens the Playground is greeted by name', async () => {
    await chat
      .cards()
      .getByText(say('chat.greeting.title', { name: speaker.name }))
      .waitFor();
  });

  test('hi gets a useful answer, and the greeting came once', async () => {
    const help = await chat.nextCard(() => chat.say('hi'));
    await help.getByText(say('chat.help.title')).waitFor();
    await help.getByText(say('chat.help.stop')).waitFor();
    expect(await chat.cards().count()).toBe(2);
  });

  test('an opened wave brings the pulse card into the chat', async () => {
    const userIds = [speaker, ...organisation.stakeholders].map(({ oid }) => oid);
    const added = await api(organisation.lead, 'POST', `${base}/stakeholders`, { userIds });
    expect(added.body).toMatchObject({ added: 12, unknown: [] });
    const plan = { instrumentId: 'express', title: waveTitle, audience: { kind: 'everyone' } };
    waveId = (await api(organisation.lead, 'POST', `${base}/waves`, plan)).body.id;
    card = await chat.nextCard(() => api(organisation.lead, 'POST', `${base}/waves/${waveId}/open`));
    await card.getByText(say('card.pulse.title', { pmo: 'Portfolio Office' })).waitFor();
    choices = choicesOf(chat, card);
    expect(await shown()).toEqual(Object.fromEntries([...choices.keys()].map((id) => [id, ''])));
  });

  // The first version of the answers; one of them is changed below to the planted one.
  const firstAnswers: Record<string, string> = { ...inputsOf(speakerPlace), 'PR1.experience': '7' };
  const forgotten = 'PC1.experience';

  test('a forgotten answer is named, and what was filled in is kept', async () => {
    for (const [id, rating] of Object.entries(firstAnswers)) if (id !== forgotten) await pick(id, rating);
    await chat.press(card, say('card.pulse.send'));
    const names = `“${say('item.PC1')}”`;
    await card
      .getByText(say('card.pulse.problems', { count: 1, names }))
      .last()
      .waitFor();
    expect(await card.getByText(say('card.pulse.problem.missing')).count()).toBe(1);
    expect(await shown()).toEqual(titles({ ...firstAnswers, [forgotten]: '' }));
  });

  test('complete answers are thanked for', async () => {
    await pick(forgotten, firstAnswers[forgotten] ?? '');
    await chat.press(card, say('card.pulse.send'));
    await card.getByText(say('card.thanks.title')).waitFor();
  });

  test('answers can be changed: they come back as they were', async () => {
    await chat.press(card, say('card.thanks.change'));
    await card.getByText(say('item.PR1'), { exact: true }).waitFor();
    expect(await shown()).toEqual(titles(firstAnswers));
    await pick('PR1.experience', inputsOf(speakerPlace)['PR1.experience'] ?? '');
    await chat.press(card, say('card.pulse.send'));
    await card.getByText(say('card.thanks.title')).waitFor();
  });

  const answerAs = async (person: Organisation['lead'], place: number): Promise<void> => {
    const sent = await eventually(() =>
      sentTo(connector, person).find((one) => elementsOf(cardOf(one)).some(({ verb }) => verb === cardVerbs.answer)),
    );
    const data = { ...actionData(cardOf(sent), cardVerbs.answer), ...inputsOf(place) };
    const { body } = await teams.execute(person, data);
    expect(JSON.stringify(body)).toContain(say('card.thanks.title'));
  };

  test('the open wave shows in the tab how many have answered, as they answer', async () => {
    const view = { team: organisation.workspaceId, user: organisation.lead.oid, page: 'waves' } as const;
    host = await openHostPage(tabPage, product.url, view);
    await host.tab.getByText(say('waves.answered.few', { invited: 12 })).waitFor();
    await Promise.all(organisation.stakeholders.map(answerAs));
    await host.tab.getByText(say('waves.answered', { answered: 12, invited: 12 })).waitFor();
  });

  test('the wave is closed in the tab, after it was said what that means', async () => {
    await host.button(say('waves.close')).click();
    const dialog = host.tab.getByRole('alertdialog', { name: say('waves.close.ask', { title: waveTitle }) });
    await dialog.getByText(say('waves.close.detail')).waitFor();
    await dialog.getByRole('button', { name: say('waves.close') }).click();
    await host.button(say('waves.results')).click();
    await host.tab.getByRole('heading', { name: say('headline.question') }).waitFor();
  });

  test('the headline says the value and its interval', async () => {
    const { mean, interval } = valueWords();
    const value = say('headline.value', { value: mean });
    await host.tab.getByText(`${value}; ${say('headline.answered', { n: 12, delivered: 12 })}.`).waitFor();
    expect(await host.tab.getByText(say('headline.interval', { interval })).count()).toBe(1);
  });

  test('the table shows for every P the figures worked out by hand', async () => {
    await host.button(say('chart.view.table')).click();
    for (const item of plantedItems) {
      const row = host.tab.getByRole('row', { name: say(`p.${pOf[item]}`) });
      expect(await row.getByRole('cell').allInnerTexts()).toEqual(tableRowOf(item));
    }
  });

  test('the lines name every gap beside its P', async () => {
    await host.button(say('chart.view.lines')).click();
    for (const item of plantedItems) {
      const row = host.tab.getByRole('button', { name: say(`p.${pOf[item]}`) });
      const [, , gap, word] = tableRowOf(item);
      const text = await row.textContent();
      expect(text).toContain(word);
      if (gap !== say('table.noNumber')) expect(text).toContain(gap);
    }
  });

  test('in the chat the card now says that the pulse has closed', async () => {
    await chat.press(card, say('card.thanks.change'));
    await card.getByText(say('card.closed.title')).waitFor();
    const greeting = say('chat.greeting.title', { name: speaker.name });
    expect(await chat.cards().getByText(greeting).count()).toBe(1);
    expect(await chat.cards().count()).toBe(3);
  });

  test('whoever is a member of a PMO checks a message in the same chat', async () => {
    const office = { ...makeOrganisation(connector, 0), tenantId };
    const account = { id: `29:${speaker.oid}`, aadObjectId: speaker.oid, name: speaker.name };
    connector.members.set(office.teamId, [...(connector.members.get(office.teamId) ?? []), account]);
    await makeTeamsActs(product, connector, office).installInTeam(office.lead);
    await api(office.lead, 'PUT', `/api/workspaces/${office.workspaceId}`, { kind: 'pmo' });
    const checked = await chat.nextCard(() => chat.say('check Dear Anna, please send me your figures by 4 December.'));
    await checked.getByText(say('messageCheck.title')).waitFor();
    for (const letter of letters)
      await checked
        .getByText(say(`abcde.letter.${letter}`))
        .first()
        .waitFor();
    await checked.getByText(say('abcde.evidence.date-found')).waitFor();
    await checked.getByText(say('messageCheck.audience')).waitFor();
  });
});
