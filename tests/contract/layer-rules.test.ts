// The rules of the house are only as good as their being noticed: each is broken once, in a copy, and must be reported.
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

jest.setTimeout(60_000);

const root = join(__dirname, '../..');
const binary = (name: string): string => join(root, 'node_modules/.bin', name);

/** Runs a tool of the house; an exit code other than 0 is what these tests are after. */
const run = (command: string, args: readonly string[], cwd: string): Promise<string> =>
  new Promise((resolve) => {
    execFile(process.execPath, [binary(command), ...args], { cwd, maxBuffer: 2 ** 26 }, (_, out, err) =>
      resolve(out + err),
    );
  });

type Files = Readonly<Record<string, string>>;

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

/** A small tree of its own, with the rules of this repository. */
const plant = async (rules: readonly string[], files: Files): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'pmo-pulse-rules-'));
  folders.push(folder);
  for (const rule of rules) await cp(join(root, rule), join(folder, rule));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
};

const library = (name: string): Files => ({
  [`node_modules/${name}/package.json`]: JSON.stringify({ name, version: '1.0.0', main: 'index.js' }),
  [`node_modules/${name}/index.js`]: 'module.exports = {};',
});
const imports = (target: string): string => `import { x } from '${target}';\nexport const y = x;\n`;
const plain = 'export const x = 1;\n';

describe('which way imports may point', () => {
  const harmless: Files = Object.fromEntries(
    [
      ...['core/kernel/a', 'core/contract/a', 'core/wave/a', 'core/delivery/a', 'core/release/a', 'core/response/a'],
      ...[
        'core/instrument/a',
        'core/measure/a',
        'bot/tables/a',
        'bot/local/a',
        'bot/http/a',
        'tab/a',
        'tests/a',
        'appPackage/a',
      ],
    ].map((path) => [`${path}.ts`, plain]),
  );
  /** By rule: the file that breaks it, and what that file imports. */
  const plants: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
    'core-is-pure': [
      ['core/kernel/bad-file.ts', 'node:fs'],
      ['core/wave/bad-library.ts', 'express'],
      ['core/wave/bad-bot.ts', '../../bot/http/a'],
    ],
    'tab-and-bot-are-strangers': [
      ['tab/bad-bot.ts', '../bot/http/a'],
      ['bot/http/bad-tab.ts', '../../tab/a'],
    ],
    'tab-has-no-server-code': [
      ['tab/bad-server.ts', 'express'],
      ['tab/bad-file.ts', 'node:fs'],
      ['tab/bad-teamsfx.ts', '@microsoft/teamsfx'],
    ],
    'bot-framework-is-one-adapter': [
      ['bot/http/bad-framework.ts', 'botbuilder'],
      ['bot/jobs/bad-framework.ts', 'botframework-connector'],
      ['bot/cards/bad-framework.ts', 'botbuilder'],
    ],
    'teamsfx-is-one-adapter': [
      ['bot/http/bad-teamsfx.ts', '@microsoft/teamsfx'],
      ['bot/teams/bad-teamsfx.ts', '@microsoft/teamsfx'],
    ],
    'adapters-are-wired-in-one-place': [
      ['bot/http/bad-adapter.ts', '../local/a'],
      ['bot/keys/bad-adapter.ts', '../tables/a'],
    ],
    'use-cases-not-tables': [
      ['bot/jobs/bad-table.ts', '../tables/a'],
      ['bot/teams/bad-table.ts', '../tables/a'],
      ['bot/conversation/bad-table.ts', '../tables/a'],
    ],
    'kernel-and-measure-know-no-feature': [
      ['core/kernel/bad-feature.ts', '../wave/a'],
      ['core/measure/bad-feature.ts', '#core/release/a'],
    ],
    'contract-is-the-edge-of-core': [['core/delivery/bad-contract.ts', '#core/contract/a']],
    'instrument-is-upstream': [['core/instrument/bad-wave.ts', '#core/wave/a']],
    'wave-before-delivery': [['core/wave/bad-delivery.ts', '#core/delivery/a']],
    'release-is-downstream': [['core/response/bad-release.ts', '../release/a']],
    'nothing-imports-tests': [['bot/http/bad-tests.ts', '../../tests/a']],
    'nothing-imports-the-package': [['bot/http/bad-package.ts', '../../appPackage/a']],
    'no-circles': [['bot/http/bad-circle.ts', './bad-circle-too']],
    'no-unresolved': [['bot/http/bad-nowhere.ts', './nowhere']],
  };
  const allowed: Files = {
    'core/wave/good-library.ts': imports('zod'),
    'core/contract/good-model.ts': imports('#core/wave/a'),
    'core/release/good-feature.ts': imports('#core/response/a'),
    'bot/teams/good-framework.ts': imports('botbuilder'),
    'bot/conversation/good-framework.ts': imports('botbuilder'),
    'bot/graph/good-teamsfx.ts': imports('@microsoft/teamsfx'),
    'bot/app.ts': imports('./tables/a'),
    'tab/good-core.ts': imports('#core/wave/a'),
  };

  type Violation = { readonly from: string; readonly rule: { readonly name: string } };
  let found: string[];
  beforeAll(async () => {
    const bad = Object.values(plants).flat();
    const folder = await plant(['.dependency-cruiser.cjs'], {
      'package.json': JSON.stringify({ type: 'module', imports: { '#core/*': './core/*.ts' } }),
      ...Object.assign(
        {},
        ...['zod', 'express', 'botbuilder', 'botframework-connector', '@microsoft/teamsfx'].map(library),
      ),
      ...harmless,
      ...allowed,
      ...Object.fromEntries(bad.map(([file, target]) => [file, imports(target)])),
      'bot/http/bad-circle-too.ts': imports('./bad-circle'),
    });
    const output = await run(
      'depcruise',
      ['--output-type', 'json', 'core', 'bot', 'tab', 'tests', 'appPackage'],
      folder,
    );
    const { summary } = JSON.parse(output) as { summary: { violations: readonly Violation[] } };
    // Of a circle only one file is named.
    found = summary.violations.map(({ from, rule }) => `${rule.name}: ${from.replace('-too.ts', '.ts')}`);
  });

  test('every rule is broken here at least once', () => {
    const { forbidden } = createRequire(__filename)(join(root, '.dependency-cruiser.cjs')) as {
      forbidden: readonly { readonly name: string }[];
    };
    expect(Object.keys(plants).sort()).toEqual(forbidden.map(({ name }) => name).sort());
  });

  test.each(Object.entries(plants))('%s is noticed', (rule, broken) => {
    expect(found).toEqual(expect.arrayContaining(broken.map(([file]) => `${rule}: ${file}`)));
  });

  test('what the rules allow is not reported', () => {
    expect(found.filter((violation) => !/ \S*\/bad-[\w-]+\.ts$/.test(violation))).toEqual([]);
  });
});

describe('the rules of Biome', () => {
  const plants: Readonly<Record<string, readonly [string, string]>> = {
    noProcessEnv: ['bot/reads-environment.ts', 'export const port = process.env.PORT;\n'],
    noConsole: ['bot/prints.ts', "console.log('x');\n"],
    noDefaultExport: ['core/default-export.ts', 'const x = 1;\nexport default x;\n'],
    noExplicitAny: ['core/any-type.ts', 'export const x = (y: any): unknown => y;\n'],
    useFilenamingConvention: ['core/camelCase.ts', plain],
    noUnusedImports: ['core/unused-import.ts', "import { join } from 'node:path';\n\nexport const x = 1;\n"],
    noNonNullAssertion: ['core/non-null.ts', 'export const x = (y: string | null): string => y!;\n'],
    noExcessiveLinesPerFile: ['core/long-file.ts', plain.repeat(301).replace(/x/g, 'x')],
    noImportCycles: ['core/circle.ts', "import { x } from './circle-too';\n\nexport const y = x;\n"],
  };
  let reported: string;
  beforeAll(async () => {
    const files = Object.fromEntries(Object.values(plants));
    const folder = await plant(['biome.json', '.gitignore'], {
      ...files,
      'core/circle-too.ts': "import { y } from './circle';\n\nexport const x = y;\n",
      'core/good-file.ts': plain,
      'tests/reads-environment.ts': 'export const port = process.env.PORT;\n',
    });
    reported = await run('biome', ['lint', '--reporter=github', '--max-diagnostics=none', '.'], folder);
  });

  test.each(Object.entries(plants))('%s is noticed', (rule, [file]) => {
    const lines = reported.split('\n').filter((line) => line.includes(`/${rule}`));
    expect(lines.join('\n')).toContain(file);
    expect(lines.join('\n')).toContain('::error');
  });

  test('what the rules allow is not reported', () => {
    expect(reported).toContain('::error');
    expect(reported).not.toMatch(/file=\S*(good-file|tests\/reads-environment)\.ts/);
  });
});

describe('core compiles with nothing but the language', () => {
  let reported: string;
  beforeAll(async () => {
    const folder = await plant(
      ['tsconfig.base.json', 'core/tsconfig.json', 'package.json'].filter((path) => !path.includes('/')),
      {
        'core/tsconfig.json': JSON.stringify({
          extends: join(root, 'core/tsconfig.json'),
          compilerOptions: {
            noEmit: true,
            composite: false,
            incremental: false,
            emitDeclarationOnly: false,
            rootDir: '/',
            typeRoots: [join(root, 'node_modules/@types')],
          },
          include: ['./*.ts', join(root, 'core/**/*.ts')],
        }),
        'core/process-plant.ts': 'export const x = process.pid;\n',
        'core/window-plant.ts': 'export const x = window.name;\n',
        'core/fetch-plant.ts': "export const x = fetch('x');\n",
        'core/document-plant.ts': 'export const x = document.title;\n',
        'core/buffer-plant.ts': "export const x = Buffer.from('x');\n",
        'core/timer-plant.ts': 'export const x = setTimeout(() => {}, 1);\n',
        'core/index-plant.ts': 'export const x: string = ([] as string[])[0];\n',
        'core/good-file.ts': 'export const x = new Date(0).toISOString();\n',
      },
    );
    await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
    reported = await run('tsc', ['-p', 'core', '--pretty', 'false'], folder);
  });

  test.each(['process', 'window', 'fetch', 'document', 'buffer', 'timer', 'index'])('%s does not', (name) => {
    expect(reported).toMatch(new RegExp(`core/${name}-plant\\.ts\\(1,\\d+\\): error TS`));
  });

  test('what core may use does, and core itself', () => {
    const errors = reported.split('\n').filter((line) => /error TS/.test(line));
    expect(errors.filter((line) => !/-plant\.ts/.test(line))).toEqual([]);
  });
});
