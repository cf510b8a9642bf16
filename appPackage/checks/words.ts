import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { commandIn } from '../../bot/conversation/commands';
import type { Manifest } from './manifest';

const pathSchema = z.object({ maxLength: z.number().optional() });
const localizationSchema = z.object({
  properties: z.record(z.string(), pathSchema),
  patternProperties: z.record(z.string(), pathSchema),
  required: z.array(z.string()),
});

/** Microsoft's schema of a file of translations, of the same version as the manifest. */
const readSchema = (manifestVersion: string): z.output<typeof localizationSchema> => {
  const schemas = join(
    require.resolve('@microsoft/app-manifest/package.json'),
    '../build/json-schemas/teams',
    `v${manifestVersion}`,
  );
  return localizationSchema.parse(
    JSON.parse(readFileSync(join(schemas, 'MicrosoftTeams.Localization.schema.json'), 'utf8')),
  );
};

/** Every text of a manifest that has to be translated, by the path that names it in a file of translations. */
const textsOf = ({ name, description, staticTabs, bots, composeExtensions }: Manifest): Map<string, string> => {
  const texts: [string, string | undefined][] = [
    ['name.short', name.short],
    ['name.full', name.full],
    ['description.short', description.short],
    ['description.full', description.full],
    ...staticTabs.map((tab, at): [string, string | undefined] => [`staticTabs[${at}].name`, tab.name]),
  ];
  const add = (path: string, command: { readonly title: string; readonly description?: string | undefined }) =>
    texts.push([`${path}.title`, command.title], [`${path}.description`, command.description]);
  for (const [list, { commands }] of (bots[0]?.commandLists ?? []).entries())
    for (const [at, command] of commands.entries()) add(`bots[0].commandLists[${list}].commands[${at}]`, command);
  for (const [at, command] of (composeExtensions[0]?.commands ?? []).entries())
    add(`composeExtensions[0].commands[${at}]`, command);
  return new Map(texts.filter((text): text is [string, string] => text[1] !== undefined));
};

const translationSchema = z.record(z.string(), z.string());

type Schema = z.output<typeof localizationSchema>;

const ruleOf = ({ properties, patternProperties }: Schema, key: string): z.output<typeof pathSchema> | undefined =>
  properties[key] ?? Object.entries(patternProperties).find(([pattern]) => new RegExp(pattern).test(key))?.[1];

const commandTitle = /^bots\[0\].*\.title$/;

const checkEntry = (
  schema: Schema,
  texts: ReadonlyMap<string, string>,
  [key, translated]: [string, string],
): string[] => {
  const rule = ruleOf(schema, key);
  if (!rule) return [`${key} is nothing that can be translated`];
  const original = texts.get(key);
  if (original === undefined) return [`${key} translates a text that is not there`];
  return [
    ...(translated.trim() === '' ? [`${key} is empty`] : []),
    ...(rule.maxLength !== undefined && translated.length > rule.maxLength
      ? [`${key} is longer than ${rule.maxLength} characters`]
      : []),
    ...(commandTitle.test(key) && commandIn(translated) !== commandIn(original)
      ? [`${key}: the bot does not take “${translated}” for “${original}”`]
      : []),
  ];
};

const checkTranslation = (manifest: Manifest, file: string, content: unknown): string[] => {
  const { $schema: _schema, ...read } = translationSchema.parse(content);
  const schema = readSchema(manifest.manifestVersion);
  const texts = textsOf(manifest);
  return [
    ...[...texts.keys()].filter((key) => !(key in read)).map((key) => `${key} is not translated`),
    ...schema.required.filter((key) => !(key in read)).map((key) => `${key} is needed`),
    ...Object.entries(read).flatMap((entry) => checkEntry(schema, texts, entry)),
  ].map((problem) => `${file}: ${problem}`);
};

/** Texts are complete in every language, and no longer than Teams shows. */
export const checkWords = (manifest: Manifest, files: ReadonlyMap<string, Buffer>): string[] => {
  const { defaultLanguageTag, additionalLanguages } = manifest.localizationInfo;
  const languages = [defaultLanguageTag, ...additionalLanguages.map(({ languageTag }) => languageTag)];
  return [
    ...['en', 'de'].filter((language) => !languages.includes(language)).map((language) => `No texts in ${language}`),
    ...additionalLanguages.flatMap(({ file }) => {
      const content = files.get(file);
      return content ? checkTranslation(manifest, file, JSON.parse(content.toString())) : [`${file} is missing`];
    }),
  ];
};
