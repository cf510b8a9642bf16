// Everything an administrator's upload, or Teams afterwards, would stumble over, found without either.
import { AppManifestUtils } from '@microsoft/app-manifest';
import { checkAddresses } from './addresses';
import { checkCommands } from './commands';
import { checkIcons } from './icons';
import { type Manifest, manifestSchema } from './manifest';
import { checkWords } from './words';

export type PackageFacts = {
  /** Every file of the package by name, variables replaced. */
  readonly files: ReadonlyMap<string, Buffer>;
  readonly domain: string;
  /** That of package.json. */
  readonly version: string;
};

const namesIn = ({ icons, localizationInfo }: Manifest): string[] => [
  'manifest.json',
  ...Object.values(icons),
  ...localizationInfo.additionalLanguages.map(({ file }) => file),
];

/** From 1.25 on an app of teams has to say this, or it cannot be uploaded; the schema does not ask for it. */
const checkChannels = ({ bots, configurableTabs, supportsChannelFeatures }: Manifest): string[] => {
  const isForTeams = [...bots, ...configurableTabs].some(({ scopes }) => scopes.includes('team'));
  return isForTeams && supportsChannelFeatures !== 'tier1'
    ? ['supportsChannelFeatures has to be tier1, because the app is for teams']
    : [];
};

const checkFiles = (manifest: Manifest, files: PackageFacts['files']): string[] => {
  const named = namesIn(manifest);
  return [
    ...named.filter((name) => !files.has(name)).map((name) => `${name} is missing`),
    ...[...files.keys()].filter((name) => !named.includes(name)).map((name) => `${name} belongs to no part of the app`),
    ...[...files]
      .filter(([name, content]) => name.endsWith('.json') && content.includes('${{'))
      .map(([name]) => `${name} holds a variable without a value`),
  ];
};

/** What Microsoft's schema says of the manifest, in its words; none when all is well. */
const checkSchema = async (manifest: unknown): Promise<string[]> =>
  AppManifestUtils.validateAgainstSchema(manifest as Parameters<typeof AppManifestUtils.validateAgainstSchema>[0]);

/** What the schema misses. */
export const checkBeyondSchema = (json: unknown, { files, domain, version }: PackageFacts): string[] => {
  const read = manifestSchema.safeParse(json);
  if (!read.success) return read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  const manifest = read.data;
  return [
    ...(manifest.version === version ? [] : [`version has to be ${version}, as in package.json`]),
    ...checkChannels(manifest),
    ...checkFiles(manifest, files),
    ...checkAddresses(manifest, domain),
    ...checkCommands(manifest),
    ...checkWords(manifest, files),
    ...checkIcons(manifest, files),
  ];
};

/** Every problem of a package; none when it can be uploaded. */
export const checkPackage = async (facts: PackageFacts): Promise<string[]> => {
  const content = facts.files.get('manifest.json');
  if (!content) return ['manifest.json is missing'];
  const json: unknown = JSON.parse(content.toString());
  return [...(await checkSchema(json)), ...checkBeyondSchema(json, facts)];
};
