import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { join } from 'node:path';

/** The bundle runs under this name, or, while it is being worked on, under its own. */
const bundled = /([^\s(]*[/\\](?:main|product)\.cjs):(\d+):(\d+)/;

let remembered: WeakRef<SourceMap> | undefined;

/**
 * The map from the bundle to our sources; null where this is not a bundle. Read when the first fault is written down, and let
 * go again when memory is wanted: Node's own switch for source maps holds it from the start, in a third of all memory.
 */
const readMap = (): SourceMap | null => {
  const known = remembered?.deref();
  if (known) return known;
  try {
    const map = new SourceMap(JSON.parse(readFileSync(join(__dirname, 'product.cjs.map'), 'utf8')));
    remembered = new WeakRef(map);
    return map;
  } catch {
    return null;
  }
};

const readable = (frame: string, map: SourceMap): string =>
  frame.replace(bundled, (position, _file, line, column) => {
    // Node counts from one, source maps from zero.
    const entry = map.findEntry(Number(line) - 1, Number(column) - 1);
    if (!('originalSource' in entry)) return position;
    const source = entry.originalSource.replace(/^(?:\.\.\/)+/, '');
    return `${source}:${entry.originalLine + 1}:${entry.originalColumn + 1}`;
  });

/** The frames of a stack as lines of our sources, as far as the bundle's map knows them. */
export const readableFrames = (frames: readonly string[]): string[] => {
  if (!frames.some((frame) => bundled.test(frame))) return [...frames];
  const map = readMap();
  return map ? frames.map((frame) => readable(frame, map)) : [...frames];
};
