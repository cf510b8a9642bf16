// The package that an administrator uploads: sound as it is, and each check finds what it is there for.
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { checkBeyondSchema, checkPackage } from '../../appPackage/checks/check-package';
import { makeAppPackage } from '../../appPackage/make/make-app-package';
import { readFiles } from '../../appPackage/make/read-files';
import { readValues, sampleValues } from '../../appPackage/make/variables';
import { allCommands, commandIn } from '../../bot/conversation/commands';

const root = join(__dirname, '../..');
const domain = sampleValues.BOT_DOMAIN;
const version = JSON.parse(require('node:fs').readFileSync(join(root, 'package.json'), 'utf8')).version as string;

type Json = Record<string, unknown>;
type Change = (manifest: Record<string, never>, files: Map<string, Buffer>) => void;

/** The package after something was changed in it. */
const packageAfter = async (change: Change, file = 'manifest.json') => {
  const files = await readFiles(join(root, 'appPackage'), sampleValues);
  const json = JSON.parse(String(files.get(file)));
  change(json, files);
  if (files.has(file)) files.set(file, Buffer.from(JSON.stringify(json)));
  return { files, domain, version };
};

/** What our own checks say of it; the schema takes its time and is asked where it is the one to find something. */
const problemsAfter = async (change: Change, file?: string): Promise<string[]> => {
  const changed = await packageAfter(change, file);
  return checkBeyondSchema(JSON.parse(String(changed.files.get('manifest.json'))), changed);
};

/** Sets what stands at a path such as `bots.0.botId`; undefined takes it away. */
const set =
  (path: string, value: unknown): Change =>
  (manifest) => {
    const keys = path.split('.');
    const last = keys.pop() ?? '';
    const parent = keys.reduce<Json>((at, key) => at[key] as Json, manifest);
    if (value === undefined) delete parent[last];
    else parent[last] = value;
  };

const swapIcon =
  (name: string, other: string): Change =>
  (_, files) =>
    void files.set(name, files.get(other) ?? Buffer.alloc(0));

test('the package as it is has no problem', async () => {
  expect(await checkPackage(await packageAfter(() => {}))).toEqual([]);
});

const personalCommands = 'bots.0.commandLists.0.commands';

test.each<[string, Change, RegExp]>([
  ['a form that Microsoft’s schema refuses', set('accentColor', 'purple'), /accentColor/],
  ['a name that is too long', set('name.short', 'x'.repeat(31)), /name\/short|name.*short/],
  ['a description that is too long', set('description.short', 'x'.repeat(81)), /description/],
  ['a title of the action that is too long', set('composeExtensions.0.commands.0.title', 'x'.repeat(33)), /title/],
  ['no name at all', set('name', undefined), /name/],
])('%s is found by the schema', async (_, change, words) => {
  expect(await checkPackage(await packageAfter(change))).toContainEqual(expect.stringMatching(words));
});

test.each<[string, Change, RegExp]>([
  ['another version than package.json', set('version', '9.9.9'), /^version has to be /],
  ['an app for teams without the tier', set('supportsChannelFeatures', undefined), /^supportsChannelFeatures/],
  ['a page of another site', set('staticTabs.1.contentUrl', 'https://other.example/tab/'), /^staticTabs\[1\]/],
  ['a page without https', set('developer.privacyUrl', `http://${domain}/privacy`), /^developer.privacyUrl/],
  ['a set-up page elsewhere', set('configurableTabs.0.configurationUrl', 'https://x.example/'), /^configurableTabs/],
  ['a terms page elsewhere', set('developer.termsOfUseUrl', 'https://example.com/terms'), /^developer.termsOfUseUrl/],
  ['one more domain', set('validDomains.1', '*.example'), /^validDomains/],
  ['another sign-in address', set('webApplicationInfo.resource', `api://${domain}`), /^webApplicationInfo.resource/],
  ['another bot for the action', set('composeExtensions.0.botId', sampleValues.TEAMS_APP_ID), /^composeExtensions/],
  ['a command that the bot does not hear', set(`${personalCommands}.0.title`, 'Dance'), /understand “Dance”/],
  [
    'a command that is left out',
    (m) => void (m as never as CommandHolder).bots[0].commandLists[0].commands.pop(),
    /^No command for “learn”/,
  ],
  ['two commands for the same', set(`${personalCommands}.1.title`, 'Hello'), /^Two commands mean the same/],
  [
    'thirteen commands',
    set(
      personalCommands,
      Array.from({ length: 13 }, () => ({ title: 'Help' })),
    ),
    /^More than 12/,
  ],
  [
    'a scope without commands',
    (m) => void (m as never as CommandHolder).bots[0].commandLists.pop(),
    /^No list of commands for team/,
  ],
  ['two lists for one scope', set('bots.0.commandLists.1.scopes', ['personal']), /^Two lists/],
  [
    'an action that the bot does not answer',
    set('composeExtensions.0.commands.0.id', 'other'),
    /does not answer the action/,
  ],
  [
    'an action for no message',
    set('composeExtensions.0.commands.0.context', ['compose']),
    /has to be one of message, with a dialog/,
  ],
  [
    'a check that is not offered where a message is written',
    set('composeExtensions.0.commands.1.context', ['message']),
    /has to be one of message, compose, commandBox/,
  ],
  ['no German', set('localizationInfo.additionalLanguages', []), /^No texts in de/],
  ['a variable without a value', set('developer.name', '${{' + 'SOMETHING}}'), /without a value/],
  ['a file too many', (_, files) => void files.set('notes.txt', Buffer.from('x')), /^notes.txt belongs to no part/],
  ['a file too few', (_, files) => void files.delete('de.json'), /^de.json is missing/],
  ['no colour icon', (_, files) => void files.delete('color.png'), /^color.png is missing/],
  ['an icon of the wrong size', swapIcon('color.png', 'color32x32.png'), /^color.png has to be 192 × 192/],
  ['an outline with colours', swapIcon('outline.png', 'color32x32.png'), /^outline.png has to be white/],
  ['a small icon without colours', swapIcon('color32x32.png', 'outline.png'), /^color32x32.png has to have colours/],
  ['an outline on a ground', swapIcon('outline.png', 'color.png'), /^outline.png has to be a drawing on a transparent/],
  [
    'an icon that is no picture',
    (_, files) => void files.set('color.png', Buffer.from('GIF89a')),
    /^color.png has to be a PNG/,
  ],
])('%s is found', async (_, change, words) => {
  expect(await problemsAfter(change)).toContainEqual(expect.stringMatching(words));
});

type CommandHolder = { bots: [{ commandLists: { commands: unknown[] }[] & [{ commands: unknown[] }] }] };

test.each<[string, string, string | undefined, RegExp]>([
  ['a text that is not translated', 'staticTabs[1].name', undefined, /staticTabs\[1\].name is not translated/],
  ['an empty one', 'staticTabs[1].name', ' ', /is empty/],
  ['one that is too long', 'composeExtensions[0].commands[0].title', 'x'.repeat(33), /longer than 32/],
  ['a translation of nothing', 'staticTabs[2].name', 'Info', /translates a text that is not there/],
  ['a key that Teams does not know', 'name.tiny', 'P', /is nothing that can be translated/],
  [
    'a command of another meaning',
    'bots[0].commandLists[0].commands[2].title',
    'Hilfe',
    /does not take “Hilfe” for “My data”/,
  ],
])('in German, %s is found', async (_, key, value, words) => {
  const change: Change = (texts) => {
    if (value === undefined) delete texts[key];
    else (texts as Json)[key] = value;
  };
  expect(await problemsAfter(change, 'de.json')).toContainEqual(expect.stringMatching(words));
});

test('the bot hears every command in any case and with a full stop', () => {
  expect([...allCommands].sort()).toEqual(['check', 'help', 'learn', 'my-data', 'preferences', 'start', 'stop']);
  expect(commandIn('  HELP! ')).toBe('help');
  expect(commandIn('dance')).toBeNull();
});

describe('the values of the variables', () => {
  it('are samples when none is set, and are asked for when an environment is named', () => {
    expect(readValues({ TEAMS_APP_ID: '' }, false)).toEqual({ ok: true, value: sampleValues });
    expect(readValues({}, true)).toEqual({
      ok: false,
      error: ['TEAMS_APP_ID', 'BOT_ID', 'AAD_APP_CLIENT_ID', 'BOT_DOMAIN'].map((name) => `${name} is not set`),
    });
  });

  it('are all needed once one is set, and each is looked at', () => {
    const problems = readValues(
      { ...sampleValues, BOT_ID: 'my-bot', BOT_DOMAIN: 'https://A.example', TEAMS_APP_ID: '' },
      false,
    );
    expect(problems).toMatchObject({
      ok: false,
      error: [/^TEAMS_APP_ID is not set/, /^BOT_ID is wrong/, /^BOT_DOMAIN is wrong/].map((words) =>
        expect.stringMatching(words),
      ),
    });
  });
});

describe('the zip', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pmo-pulse-package-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const make = (variables: Readonly<Record<string, string>>) =>
    makeAppPackage({ root, outFolder: folder, variables, isNamed: false });

  /** The files of a zip by name, read from its list at the end. */
  const unzip = (zipped: Buffer): Map<string, string> => {
    const end = zipped.length - 22;
    const found = new Map<string, string>();
    for (let at = zipped.readUInt32LE(end + 16), left = zipped.readUInt16LE(end + 10); left > 0; left -= 1) {
      const [nameLength, start] = [zipped.readUInt16LE(at + 28), zipped.readUInt32LE(at + 42)];
      const name = zipped.toString('utf8', at + 46, at + 46 + nameLength);
      const content = start + 30 + zipped.readUInt16LE(start + 26) + zipped.readUInt16LE(start + 28);
      const packed = zipped.subarray(content, content + zipped.readUInt32LE(at + 20));
      found.set(name, inflateRawSync(packed).toString('utf8'));
      at += 46 + nameLength + zipped.readUInt16LE(at + 30) + zipped.readUInt16LE(at + 32);
    }
    return found;
  };

  it('of samples says so in its name and in the app’s', async () => {
    expect(await make({})).toMatchObject({
      ok: true,
      value: { isSample: true, path: join(folder, 'pmo-pulse.sample.zip') },
    });
    const files = unzip(await readFile(join(folder, 'pmo-pulse.sample.zip')));
    expect([...files.keys()].sort()).toEqual([
      'color.png',
      'color32x32.png',
      'de.json',
      'manifest.json',
      'outline.png',
    ]);
    expect(JSON.parse(files.get('manifest.json') ?? '').name.short).toBe('PMO Pulse (sample)');
    expect(JSON.parse(files.get('de.json') ?? '')['name.short']).toBe('PMO Pulse (sample)');
  });

  it('of real values holds them', async () => {
    const values = { ...sampleValues, BOT_DOMAIN: 'pulse.contoso.example', APP_NAME_SUFFIX: '' };
    expect(await make(values)).toMatchObject({ ok: true, value: { isSample: false } });
    const manifest = JSON.parse(unzip(await readFile(join(folder, 'pmo-pulse.zip'))).get('manifest.json') ?? '');
    expect(manifest.webApplicationInfo.resource).toBe(`api://pulse.contoso.example/botid-${values.BOT_ID}`);
  });

  it('is not made when something is wrong', async () => {
    expect(await make({ ...sampleValues, APP_NAME_SUFFIX: ` ${'very '.repeat(10)}long` })).toMatchObject({ ok: false });
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('npm run package', () => {
  const run = (...args: readonly string[]) =>
    new Promise<{ code: number; out: string }>((resolve) => {
      const env = { PATH: process.env.PATH, HOME: process.env.HOME };
      execFile('npm', ['run', '-s', 'package', '--', ...args], { cwd: root, env }, (error, out) =>
        resolve({ code: error ? 1 : 0, out }),
      );
    });

  it('works with nothing set up, and says that it is a sample', async () => {
    const { code, out } = await run();
    expect(code).toBe(0);
    expect(out).toContain('pmo-pulse.sample.zip is complete and passes every check.');
    expect(out).toContain('do not upload it');
  });

  it('makes nothing of an environment that there is not', async () => {
    expect(await run('nowhere')).toEqual({
      code: 1,
      out: 'No package was made: there is no env/.env.nowhere.\n',
    });
  });
});
