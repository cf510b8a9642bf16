import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PackageValues } from './variables';

const names = ['manifest.json', 'color.png', 'outline.png', 'color32x32.png', 'de.json'];

const withValues = (content: string, values: PackageValues): string =>
  Object.entries(values).reduce((text, [name, value]) => text.replaceAll(`\${{${name}}}`, value), content);

/** The files of the package, with their variables replaced. */
export const readFiles = async (folder: string, values: PackageValues): Promise<Map<string, Buffer>> => {
  const read = await Promise.all(
    names.map(async (name): Promise<[string, Buffer]> => {
      const content = await readFile(join(folder, name));
      return [name, name.endsWith('.json') ? Buffer.from(withValues(content.toString(), values)) : content];
    }),
  );
  return new Map(read);
};
