// A real browser for the tests that look at pages: Chromium without a window and without the internet.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { access, constants, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Browser, chromium, type Page, type ViewportSize } from 'playwright-core';

type Found = { readonly executable: string; readonly env: Readonly<Record<string, string>> };

const debianChromium = '/usr/bin/chromium';
const unpackedFolder = join(tmpdir(), 'pmo-pulse-chromium-147.0.0');
const patienceMilliseconds = 20_000;
const switches = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
  // Whatever the browser does by itself, behind the back of the pages' own guard below.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
];

/** Fonts come with the package; on a machine without any, text would have no width and nothing could be clicked. */
const fontConfiguration = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'font-cache')}</cachedir>
</fontconfig>
`;

/** Unpacks the browser of @sparticuz/chromium once per machine; two test files may try at the same time. */
const unpackBrowser = async (): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'pmo-pulse-unpacking-'));
  // In a process of its own: the package unpacks into the folder for temporary files, and only there.
  await promisify(execFile)(
    process.execPath,
    ['--eval', 'require(process.argv[1]).executablePath()', require.resolve('@sparticuz/chromium')],
    { env: { ...process.env, TMPDIR: folder } },
  );
  await writeFile(join(folder, 'fonts.conf'), fontConfiguration(unpackedFolder));
  try {
    await rename(folder, unpackedFolder);
  } catch (error) {
    if (!existsSync(unpackedFolder)) throw error;
    await rm(folder, { recursive: true });
  }
};

/** The browser of CHROMIUM_PATH, else Debian's, else the one that came with `npm ci`. */
export const findBrowser = async (wanted: string | undefined, debian = debianChromium): Promise<Found> => {
  if (wanted !== undefined) {
    await access(wanted, constants.X_OK);
    return { executable: wanted, env: {} };
  }
  if (existsSync(debian)) return { executable: debian, env: {} };
  if (!existsSync(unpackedFolder)) await unpackBrowser();
  return {
    executable: join(unpackedFolder, 'chromium'),
    env: { FONTCONFIG_FILE: join(unpackedFolder, 'fonts.conf') },
  };
};

/** A page with everything that went wrong on it so far. */
export type WatchedPage = { readonly page: Page; readonly errors: string[] };

export type TestBrowser = {
  /** Opens a page that shares nothing with other pages and reaches this machine only. */
  readonly newPage: (viewport: ViewportSize) => Promise<WatchedPage>;
  readonly close: () => Promise<void>;
};

const isOutside = ({ protocol, hostname }: URL): boolean =>
  /^(?:https?|wss?):$/.test(protocol) && hostname !== '127.0.0.1' && hostname !== 'localhost';

const newPage = async (browser: Browser, viewport: ViewportSize): Promise<WatchedPage> => {
  const context = await browser.newContext({
    viewport,
    locale: 'en-US',
    serviceWorkers: 'block',
    // What is looked at while it fades in has colours of its own.
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(patienceMilliseconds);
  await context.route(isOutside, (route) => route.abort());
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  return { page, errors };
};

/** Starts a browser; it is quiet and has no window. */
export const startBrowser = async (): Promise<TestBrowser> => {
  const { executable, env } = await findBrowser(process.env.CHROMIUM_PATH);
  const browser = await chromium.launch({
    executablePath: executable,
    args: switches,
    env: { ...process.env, ...env },
  });
  return {
    newPage: (viewport) => newPage(browser, viewport),
    close: () => browser.close(),
  };
};
