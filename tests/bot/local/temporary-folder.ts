import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** A new empty folder inside the checkout, so that bundles written there find its packages; removed by `remove`. */
export const makeTemporaryFolder = (): { readonly path: string; remove(): void } => {
  const parent = join(process.cwd(), '.cache');
  mkdirSync(parent, { recursive: true });
  const path = mkdtempSync(join(parent, 'test-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
};
