// What `main.cjs` is in dist: it runs the product, `product.cjs` beside it, with the machine code that V8 made of it when it was
// built. Compiling it anew takes longer than all the rest of a start, and memory. V8 itself refuses code that it did not
// make in this version; then it compiles as usual.
import { readFileSync, writeFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';

/** Which product was built together with this file; code of another, however alike, must not be run. */
declare const productHash: string;

type Wrapped = (
  exports: object,
  require: NodeJS.Require,
  module: { readonly exports: object },
  filename: string,
  directory: string,
) => void;

const compiledFile = join(__dirname, `product-${productHash}.compiled`);

const readCompiled = (): Buffer | undefined => {
  try {
    return readFileSync(compiledFile);
  } catch {
    return undefined;
  }
};

// The bundler writes ASCII alone, and so the text takes one byte a character in memory.
const source = Module.wrap(readFileSync(join(__dirname, 'product.cjs'), 'latin1'));
const cachedData = readCompiled();
const script = new Script(source, {
  filename: __filename,
  // The first line begins with Node's wrapper, which the source map (readable-frames.ts) does not know.
  columnOffset: -Module.wrap('').indexOf('\n'),
  ...(cachedData ? { cachedData } : {}),
});

// Asked for at the end of the build, after a start: then all that a start needs has been compiled.
if (process.argv.includes('--keep-compiled'))
  process.on('exit', () => writeFileSync(compiledFile, script.createCachedData()));

const run = script.runInThisContext() as Wrapped;
run({}, createRequire(__filename), { exports: {} }, __filename, __dirname);
