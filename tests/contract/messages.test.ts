// Words are data: both catalogues say the same things, and every word of them is used.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { de } from '#core/language/de';
import { en } from '#core/language/en';
import { type Language, type MessageKey, type MessageValues, makeSay } from '#core/language/language';

const keys = Object.keys(en) as MessageKey[];
const catalogues = { en, de } as const;

type Node = ReturnType<IntlMessageFormat['getAst']>[number];
type Argument = { readonly name: string; readonly kind: string; readonly options: readonly string[] };

const kinds = ['literal', 'text', 'number', 'date', 'time', 'select', 'plural', 'pound', 'tag'] as const;

const argumentsOf = (nodes: readonly Node[]): Argument[] =>
  nodes.flatMap((node) => {
    const kind = kinds[node.type] ?? 'unknown';
    if (kind === 'literal' || kind === 'pound' || !('value' in node)) return [];
    const options = 'options' in node ? node.options : {};
    const named = kind === 'select' ? Object.keys(options).sort() : [];
    const inner = Object.values(options).flatMap((option) => argumentsOf(option.value));
    return [{ name: String(node.value), kind, options: named }, ...inner];
  });

/** The arguments of a message, each once, in order of name. */
const shapeOf = (message: string, language: Language): Argument[] => {
  const found = argumentsOf(new IntlMessageFormat(message, language, undefined, { ignoreTag: true }).getAst());
  const byText = new Map(found.map((argument) => [JSON.stringify(argument), argument]));
  return [...byText].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, argument]) => argument);
};

const samplesOf: Readonly<Record<string, readonly (string | number | Date)[]>> = {
  text: ['Portfolio Office'],
  number: [0, 1, 1234.5],
  plural: [0, 1, 2, 5, 21],
  date: [new Date('2026-11-22T09:00:00Z')],
  time: [new Date('2026-11-22T09:00:00Z')],
};

/** Values for a message: every option and every plural at least once. */
const valuesFor = (shape: readonly Argument[]): MessageValues[] =>
  shape.reduce<MessageValues[]>(
    (all, { name, kind, options }) => {
      const samples = kind === 'select' ? options : (samplesOf[kind] ?? []);
      return all.flatMap((values) => samples.map((sample) => ({ ...values, [name]: sample })));
    },
    [{}],
  );

describe('the two catalogues', () => {
  test('say the same things', () => {
    expect(Object.keys(de).sort()).toEqual([...keys].sort());
    expect(keys.length).toBeGreaterThan(100);
  });

  test.each(keys)('%s speaks of the same things in both', (key) => {
    expect(shapeOf(de[key], 'de')).toEqual(shapeOf(en[key], 'en'));
  });

  test.each(['en', 'de'] as const)('every message can be said in %s, whatever its values', (language) => {
    const say = makeSay(language);
    const wrong: string[] = [];
    for (const key of keys) {
      for (const values of valuesFor(shapeOf(catalogues[language][key], language))) {
        const said = say(key, values);
        if (said.trim() === '' || /[{}]|undefined|NaN|Invalid/.test(said)) wrong.push(`${key}: ${said}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('are each written in one language', () => {
    /** Names and signs that are the same in both. */
    const sameInBoth: readonly string[] = [
      'wave.default-title',
      'nav.title',
      'figure.withInterval',
      'config.tabName',
      'headline.wave',
      'table.p',
      'plan.title',
      'register.attribute',
      'questions.part.p',
      'questions.ends',
      'comments.theme',
      'sheet.column.n',
      'sheet.measure.minimum',
      'host.team',
      'host.person.option',
      'card.preferences.holds',
      'settings.value.pair',
      'audit.entry',
      'audit.setting',
      'learn.open',
      'learn.lesson',
      'learn.anchor',
      'learn.entry',
      'learn.completions.some',
      'messageCheck.rating.anchor',
      'communicationsAudit.way.chat',
      'communicationsAudit.place.purpose',
      'communicationsAudit.fact.sentBy',
      'communicationsAudit.audience.segment',
      'communicationsAudit.point.anchored',
      'communicationsAudit.finding',
      'communicationsAudit.experience.from',
      'communicationsAudit.outcome.lesson',
    ];
    const same = keys.filter((key) => en[key] === de[key] && !sameInBoth.includes(key));
    expect(same).toEqual([]);
    expect(sameInBoth.filter((key) => en[key as MessageKey] !== de[key as MessageKey])).toEqual([]);
  });
});

const root = join(__dirname, '../..');
const sourcesIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (/^core\/language\/(en|de)(\/|\.ts)/.test(path)) return [];
    if (entry.isDirectory()) return sourcesIn(path);
    return /\.tsx?$/.test(entry.name) ? [readFileSync(join(root, path), 'utf8')] : [];
  });

/** The code without its comments, which may speak of anything. */
const sources = ['core', 'bot', 'tab'].flatMap(sourcesIn).map((source) => source.replace(/^\s*(\/\/|\/?\*).*$/gm, ''));
const allMatches = (pattern: RegExp): string[] =>
  sources.flatMap((source) => [...source.matchAll(pattern)].map((match) => match[1] ?? ''));

/** A template literal as a pattern of keys: what is filled in may be anything. */
const patternOf = (template: string): RegExp => {
  const parts = template.split(/\$\{[^}]*\}/).map((part) => part.replace(/[.*+?^$|()[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.+')}$`);
};

const literals = new Set(allMatches(/'([A-Za-z][\w.-]*)'/g));
const templates = [...new Set(allMatches(/`([a-zA-Z][\w-]*\.[^`]*\$\{[^`]*)`/g))]
  .filter((template) => /^[\w.${}-]+$/.test(template.replace(/\$\{[^}]*\}/g, '')))
  .map(patternOf);

/** What is put after another key, as in `${key}.do`. */
const endings = [...new Set(allMatches(/`\$\{\w+\}(\.[\w.-]+)`/g))];
const isUsed = (key: string): boolean =>
  literals.has(key) ||
  templates.some((template) => template.test(key)) ||
  endings.some((ending) => key.endsWith(ending) && literals.has(key.slice(0, -ending.length)));

describe('the code', () => {
  test('uses every message of the catalogue', () => {
    expect(keys.filter((key) => !isUsed(key))).toEqual([]);
    expect(['no.such.key', 'card.no-such-key', 'item.'].filter(isUsed)).toEqual([]);
  });

  test('says nothing that the catalogue lacks', () => {
    const said = allMatches(/\bsay\(\s*'([^']+)'/g);
    expect(said.length).toBeGreaterThan(80);
    expect(said.filter((key) => !(key in en))).toEqual([]);
    const built = allMatches(/\bsay\(\s*`(\w[^`]+)`/g).map(patternOf);
    expect(built.length).toBeGreaterThan(10);
    expect(built.filter((template) => !keys.some((key) => template.test(key)))).toEqual([]);
  });
});
