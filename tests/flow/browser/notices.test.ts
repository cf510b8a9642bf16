// The privacy notice and the terms of use in a real browser, for everyone.
import { startBrowser, type TestBrowser } from '../../support/browser';
import { sidewaysIn, violationsIn } from '../../support/look-at-frame';
import { type Product, removeData, startProduct } from '../../support/product';

jest.setTimeout(60_000);

let product: Product;
let browser: TestBrowser;
beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), startBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
  if (product) await removeData(product);
});

describe.each([
  ['1280 × 720', { width: 1280, height: 720 }],
  ['400 px', { width: 400, height: 900 }],
])('at %s', (_, viewport) => {
  test.each([
    ['privacy', 'light', 'en'],
    ['privacy', 'dark', 'de'],
    ['terms', 'dark', 'en'],
    ['terms', 'light', 'de'],
  ] as const)('/%s reads well in %s, in %s', async (name, colorScheme, language) => {
    const { page, errors } = await browser.newPage(viewport);
    await page.emulateMedia({ colorScheme });
    await page.goto(`${product.url}/${name}?lang=${language}`);
    expect(await page.evaluate(() => getComputedStyle(document.body).maxWidth)).toBe('800px');
    expect(await violationsIn(page.mainFrame())).toEqual([]);
    expect(await sidewaysIn(page.mainFrame())).toEqual([]);
    await page.getByRole('link', { name: name === 'privacy' ? /Terms|Nutzung/ : /Privacy|Datenschutz/ }).click();
    expect(page.url()).toBe(`${product.url}/${name === 'privacy' ? 'terms' : 'privacy'}?lang=${language}`);
    expect(errors).toEqual([]);
    await page.close();
  });
});
