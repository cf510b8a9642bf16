// The tab in a real browser, for everyone: axe in every theme and width, keyboard only, in German, and a quiet console.
import { writeXlsx } from '../../../bot/export/xlsx';
import { isRefusedList, sidewaysIn } from '../../support/look-at-frame';
import { walk } from './places';
import { valueWords } from './planted-answers';
import { desktop, phone, startTabWorld, type TabWorld } from './tab-world';

jest.setTimeout(60_000);

describe('the tab, for everyone', () => {
  let world: TabWorld;

  beforeAll(async () => {
    world = await startTabWorld();
  });
  afterEach(async () => {
    // Whatever a test looks at, the console stays quiet.
    expect(await world.closePages()).toEqual([]);
  });
  afterAll(() => world?.stop());

  const openTab: TabWorld['openTab'] = (viewport, view) => world.openTab(viewport, view);

  // The other widths and themes are looked at in tests/long.
  test.each([
    ['1280 × 720', 'default', desktop],
    ['1280 × 720', 'contrast', desktop],
    ['400 px', 'dark', phone],
  ] as const)('axe finds nothing at %s in the %s theme', async (_, theme, viewport) => {
    expect(await world.violations(viewport, theme)).toEqual({});
  });

  test.each(['en-US', 'de-DE'] as const)('at 400 px nothing scrolls sideways or is cut off in %s', async (locale) => {
    const { page, host } = await openTab(phone, { locale });
    expect(await walk(host, () => sidewaysIn(host.frame()))).toEqual({});
    expect(await sidewaysIn(page.mainFrame())).toEqual([]);
  });

  test('by keyboard alone a P is reached, opened and closed, and focus returns to it', async () => {
    const { page, host } = await openTab(desktop);
    const price = host.button(new RegExp(`^${host.say('p.price')}`));
    const details = host.tab.getByRole('region', { name: host.say('p.price') });
    const isFocused = (): Promise<boolean> => price.evaluate((element) => element === document.activeElement);
    await price.waitFor();
    for (let presses = 0; presses < 40 && !(await isFocused()); presses += 1) await page.keyboard.press('Tab');
    expect(await isFocused()).toBe(true);
    await page.keyboard.press('Enter');
    await details.waitFor();
    expect(await details.evaluate((element) => element.contains(document.activeElement))).toBe(true);
    await page.keyboard.press('Escape');
    await details.waitFor({ state: 'detached' });
    expect(await isFocused()).toBe(true);
  });

  test('a change of theme changes the colours and does not load the tab anew', async () => {
    const { page, host } = await openTab(desktop);
    const heading = host.tab.getByRole('heading', { name: host.say('chart.question') });
    const before = await heading.evaluate((element) => {
      element.setAttribute('data-marked', '');
      return getComputedStyle(element).color;
    });
    await host.chooseTheme('dark');
    const changed = (colour: string): boolean => {
      const marked = document.querySelector('[data-marked]');
      return marked !== null && getComputedStyle(marked).color !== colour;
    };
    await host.frame().waitForFunction(changed, before);
    expect(page.frames()).toHaveLength(2);
  });

  test('the tab speaks German where Teams does', async () => {
    const { host } = await openTab(desktop, { locale: 'de-DE' });
    const value = host.say('headline.value', { value: valueWords().mean.replace('.', ',') });
    await host.tab.getByText(value).waitFor();
    expect(await host.frame().evaluate(() => document.documentElement.lang)).toBe('de');
  });

  test('a file is read in a worker of its own, CSV as well as Excel', async () => {
    const { errors, host } = await openTab(desktop);
    await host.goTo('register');
    await host.button(host.say('import.file')).click();
    const text = Buffer.from('User id;Name;Interest\nnew-one;Zoë;4\nbad-one;Zed;9\n');
    await host.tab
      .getByLabel(host.say('import.file.label', { most: 20 }))
      .setInputFiles({ name: 'people.csv', mimeType: 'text/csv', buffer: text });
    await host.tab.getByText(host.say('import.counts', { added: 1, changed: 0, unchanged: 0 })).waitFor();
    await host.tab.getByText(host.say('import.error.bad-level', { lowest: 1, highest: 5 })).waitFor();
    const book = await writeXlsx([
      {
        name: 'S',
        columns: ['Id', 'Name'].map((header) => ({ header, kind: 'text' })),
        rows: [
          ['x', 'X'],
          ['y', 'Y'],
        ],
      },
    ]);
    await host.tab
      .getByLabel(host.say('import.file.label', { most: 20 }))
      .setInputFiles({ name: 'people.xlsx', mimeType: '', buffer: book });
    await host.tab.getByText(host.say('import.counts', { added: 2, changed: 0, unchanged: 0 })).waitFor();
    expect(errors.filter((error) => !isRefusedList(error))).toEqual([]);
  });

  test('the console says nothing but that the list of Teams’ domains was refused', async () => {
    const { errors, host } = await openTab(desktop);
    await host.tab.getByRole('heading', { name: host.say('chart.question') }).waitFor();
    expect(errors.length).toBeGreaterThan(0);
    expect(errors.filter((error) => !isRefusedList(error))).toEqual([]);
  });
});
