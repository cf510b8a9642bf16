import { inflateSync } from 'node:zlib';

/** A picture, its points row by row as red, green, blue and opacity. */
export type Picture = { readonly width: number; readonly height: number; readonly points: readonly Point[] };
export type Point = readonly [red: number, green: number, blue: number, opacity: number];

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const opaque = 255;
/** Bytes a point by the colour type of the header. */
const depths: Readonly<Record<number, number>> = { 2: 3, 6: 4 };

const paeth = (left: number, up: number, corner: number): number => {
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [left, up, corner].map((one) => Math.abs(guess - one)) as [number, number, number];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
};

/** What the five filters of a row add to each byte (PNG specification 9.2). */
const filters: readonly ((left: number, up: number, corner: number) => number)[] = [
  () => 0,
  (left) => left,
  (_, up) => up,
  (left, up) => Math.floor((left + up) / 2),
  paeth,
];

/** Undoes the filter of each row. */
const unfilter = (packed: Buffer, rowLength: number, depth: number): Buffer => {
  const rows = packed.length / (rowLength + 1);
  const bytes = Buffer.alloc(rows * rowLength);
  const at = (row: number, column: number): number =>
    row < 0 || column < 0 ? 0 : (bytes[row * rowLength + column] ?? 0);
  for (let row = 0; row < rows; row += 1) {
    const start = row * (rowLength + 1);
    const filter = filters[packed[start] ?? 0];
    if (!filter) throw new Error('A row of the PNG has no known filter');
    for (let column = 0; column < rowLength; column += 1) {
      const added = filter(at(row, column - depth), at(row - 1, column), at(row - 1, column - depth));
      bytes[row * rowLength + column] = (packed[start + 1 + column] ?? 0) + added;
    }
  }
  return bytes;
};

type Chunk = { readonly type: string; readonly data: Buffer };

const chunksOf = (file: Buffer): Chunk[] => {
  const chunks: Chunk[] = [];
  for (let at = signature.length; at + 8 <= file.length; ) {
    const length = file.readUInt32BE(at);
    chunks.push({ type: file.toString('latin1', at + 4, at + 8), data: file.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  return chunks;
};

/** Reads a PNG of eight bits a colour that is not interlaced, which is how browsers write them; null for anything else. */
export const readPicture = (file: Buffer): Picture | null => {
  if (!file.subarray(0, signature.length).equals(signature)) return null;
  const chunks = chunksOf(file);
  const header = chunks.find(({ type }) => type === 'IHDR')?.data;
  if (!header || header.length < 13) return null;
  const depth = depths[header[9] ?? 0];
  if (header[8] !== 8 || depth === undefined || header[12] !== 0) return null;
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const packed = inflateSync(Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data)));
  const bytes = unfilter(packed, width * depth, depth);
  const points = Array.from({ length: width * height }, (_, at): Point => {
    const [red = 0, green = 0, blue = 0, opacity = opaque] = bytes.subarray(at * depth, (at + 1) * depth);
    return [red, green, blue, depth === 3 ? opaque : opacity];
  });
  return { width, height, points };
};
