// Makes a source map small: places in libraries are left out, and of each of our own lines only where it begins is kept. Who
// looks up where a fault happened needs no more, and reading the whole map would take a second and 100 MB.
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const numbers = new Map([...letters].map((letter, number) => [letter, number]));

/** The numbers of one segment: base 64, five bits a letter, lowest first; the first bit of a number is its sign. */
const decode = (segment) => {
  const found = [];
  let value = 0;
  let shift = 0;
  for (const letter of segment) {
    const bits = numbers.get(letter);
    value += (bits & 31) << shift;
    shift += 5;
    if (bits & 32) continue;
    found.push(value & 1 ? -(value >> 1) : value >> 1);
    value = 0;
    shift = 0;
  }
  return found;
};

const encode = (values) =>
  values
    .map((value) => {
      let text = '';
      let rest = value < 0 ? (-value << 1) | 1 : value << 1;
      do {
        const bits = rest & 31;
        rest >>= 5;
        text += letters[rest > 0 ? bits | 32 : bits];
      } while (rest > 0);
      return text;
    })
    .join('');

/** Numbers are told as differences from the segment before; the column begins anew with each line of the bundle. */
const segmentsIn = function* (mappings) {
  const last = [0, 0, 0, 0];
  for (const [row, line] of mappings.split(';').entries()) {
    last[0] = 0;
    for (const segment of line === '' ? [] : line.split(',')) {
      const differences = decode(segment);
      for (let at = 0; at < Math.min(differences.length, 4); at += 1) last[at] += differences[at];
      yield { row, column: last[0], source: differences.length > 1 ? last[1] : null, line: last[2] };
    }
  }
};

/** The segments at which one of our own lines begins, or something of which nothing is known; `at` counts our own sources. */
const beginningsIn = function* (mappings, ownIndex) {
  let before = '';
  for (const { row, column, source, line } of segmentsIn(mappings)) {
    const at = ownIndex.get(source);
    const place = at === undefined ? `${row}` : `${row}:${at}:${line}`;
    if (place !== before) yield { row, column, at, line };
    before = place;
  }
};

/** The map with our own lines alone; where a library begins, one segment says that nothing is known. */
export const slimSourceMap = ({ sources, mappings }) => {
  const own = sources.filter((source) => !source.includes('node_modules'));
  const ownIndex = new Map(own.map((source, at) => [sources.indexOf(source), at]));
  const rows = [[]];
  const last = { column: 0, source: 0, line: 0 };
  for (const { row, column, at, line } of beginningsIn(mappings, ownIndex)) {
    while (rows.length <= row) {
      rows.push([]);
      last.column = 0;
    }
    const known = at === undefined ? [] : [at - last.source, line - last.line, 0];
    rows[row].push(encode([column - last.column, ...known]));
    last.column = column;
    if (at !== undefined) Object.assign(last, { source: at, line });
  }
  return { version: 3, sources: own, names: [], mappings: rows.map((row) => row.join(',')).join(';') };
};
