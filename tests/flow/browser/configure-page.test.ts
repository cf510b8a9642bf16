// The page with which the tab is added to a channel, in a real browser and over teams-js' own protocol.
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import express from 'express';
import type { Frame } from 'playwright-core';
import { type Language, makeSay } from '#core/language/language';
import { makeSecurityHeaders } from '../../../bot/http/security-headers';
import { makeTabFiles } from '../../../bot/http/tab-files';
import { startBrowser, type TestBrowser, type WatchedPage } from '../../support/browser';
import { eventually } from '../../support/eventually';
import { isRefusedList, sidewaysIn, violationsIn } from '../../support/look-at-frame';

jest.setTimeout(60_000);

type Message = { readonly func: string; readonly args?: readonly unknown[] };

let server: Server;
let url: string;
let browser: TestBrowser;
let opened: WatchedPage;
beforeAll(async () => {
  const app = express();
  app.get('/empty', (_, res) => void res.type('html').send('<!doctype html><title>Host</title>'));
  app.use(makeSecurityHeaders({ isLocal: true }));
  app.use(makeTabFiles({ directory: resolve(__dirname, '../../../dist/tab'), isLocal: true }));
  server = createServer(app).listen(0, '127.0.0.1');
  [browser] = await Promise.all([startBrowser(), once(server, 'listening')]);
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(async () => {
  expect(opened.errors.filter((error) => !isRefusedList(error))).toEqual([]);
  await opened.page.close();
});
afterAll(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
});

/** Frames the page as Teams does while a tab is added; answers as it would and keeps what was said. */
const open = async (view: { theme?: string; locale?: string; accepts?: boolean; width?: number } = {}) => {
  const { theme = 'default', locale = 'en-US', accepts = true, width = 400 } = view;
  opened = await browser.newPage({ width, height: 700 });
  const { page } = opened;
  await page.goto(`${url}/empty`);
  await page.evaluate(
    (scene) => {
      const frame = document.createElement('iframe');
      const heard: Message[] = [];
      const runtime = {
        apiVersion: 4,
        hostVersionsInfo: {},
        isLegacyTeams: false,
        supports: { pages: { config: {}, tabs: {} }, teamsCore: {} },
      };
      const context = { theme: scene.theme, locale: scene.locale, tid: 't', userObjectId: 'u', groupId: 'g' };
      const answers: Record<string, unknown[]> = {
        initialize: ['settings', 'web', JSON.stringify(runtime), '2.58.0'],
        getContext: [{ ...context, hostName: 'Teams', frameContext: 'settings', channelId: 'c', entityId: '' }],
        'settings.setSettings': scene.accepts ? [true] : [false, 'No'],
      };
      window.addEventListener('message', ({ data }) => {
        heard.push({ func: data.func, args: data.args });
        const args = answers[data.func as string];
        if (args) frame.contentWindow?.postMessage({ id: data.id, uuidAsString: data.uuidAsString, args }, origin);
      });
      Object.assign(window, {
        heard,
        tell: (func: string, args: unknown[]) => frame.contentWindow?.postMessage({ func, args }, origin),
      });
      frame.style.cssText = 'border:0;width:100%;height:600px';
      frame.src = '/tab/config.html';
      document.body.style.margin = '0';
      document.body.append(frame);
    },
    { theme, locale, accepts },
  );
  const said = (): Promise<Message[]> => page.evaluate(() => (window as unknown as { heard: Message[] }).heard);
  const inFrame = page.frameLocator('iframe');
  const say = makeSay(locale.slice(0, 2) as Language);
  await inFrame.getByRole('heading', { name: say('config.heading') }).waitFor();
  return {
    say,
    inFrame,
    frame: (): Frame => page.frames()[1] ?? page.mainFrame(),
    said,
    argsOf: async (func: string) => (await said()).find((message) => message.func === func)?.args,
    heardOf: (func: string) => eventually(async () => (await said()).some((one) => one.func === func)),
    tell: (func: string, ...args: unknown[]) =>
      page.evaluate(
        ([name, list]) => (window as unknown as { tell: (name: string, list: unknown[]) => void }).tell(name, list),
        [func, args] as const,
      ),
  };
};

test('Save is offered at once, and saves a page that is the same for everybody', async () => {
  const teams = await open();
  await teams.heardOf('settings.setValidityState');
  expect(await teams.argsOf('settings.setValidityState')).toEqual([true]);
  await teams.tell('settings.save', {});
  await teams.heardOf('settings.save.success');
  expect(await teams.argsOf('settings.setSettings')).toEqual([
    {
      contentUrl: `${url}/tab/`,
      websiteUrl: `${url}/tab/`,
      entityId: 'pmo-pulse',
      suggestedDisplayName: teams.say('config.tabName'),
    },
  ]);
});

test('a tab that Teams does not take is not said to be added', async () => {
  const teams = await open({ accepts: false });
  await teams.heardOf('settings.setValidityState');
  await teams.tell('settings.save', {});
  await teams.heardOf('settings.save.failure');
  expect((await teams.said()).map(({ func }) => func)).not.toContain('settings.save.success');
});

test('it says what will be seen and what comes first, in the reader’s language', async () => {
  const teams = await open({ locale: 'de-DE' });
  await teams.inFrame.getByText(teams.say('config.detail')).waitFor();
  await teams.inFrame.getByText(teams.say('config.first')).waitFor();
  expect(await teams.frame().evaluate(() => document.documentElement.lang)).toBe('de');
  expect(await sidewaysIn(teams.frame())).toEqual([]);
});

test.each(['default', 'dark', 'contrast'])('everybody can read it at 400 px in the theme %s', async (theme) => {
  const teams = await open({ theme });
  expect(await violationsIn(teams.frame())).toEqual([]);
  expect(await sidewaysIn(teams.frame())).toEqual([]);
});

test('it follows Teams’ theme', async () => {
  const teams = await open();
  const colour = () =>
    teams.frame().evaluate(() => getComputedStyle(document.querySelector('h1') ?? document.body).color);
  const before = await colour();
  await teams.heardOf('registerHandler');
  await teams.tell('themeChange', 'dark');
  await eventually(async () => (await colour()) !== before);
});
