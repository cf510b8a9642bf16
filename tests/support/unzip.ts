import { inflateRawSync } from 'node:zlib';

/** The files in a zip archive, read by its central directory (all that a workbook needs of the format). */
export const unzip = (bytes: Buffer): Readonly<Record<string, string>> => {
  const files: Record<string, string> = {};
  let entry = bytes.readUInt32LE(bytes.lastIndexOf('PK\u0005\u0006') + 16);
  while (bytes.readUInt32LE(entry) === 0x02014b50) {
    const [size, name, extra, note] = [20, 28, 30, 32].map((at, index) =>
      index === 0 ? bytes.readUInt32LE(entry + at) : bytes.readUInt16LE(entry + at),
    ) as [number, number, number, number];
    const local = bytes.readUInt32LE(entry + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const content = bytes.subarray(start, start + size);
    const isStored = bytes.readUInt16LE(entry + 10) === 0;
    const path = bytes.toString('utf8', entry + 46, entry + 46 + name);
    files[path] = (isStored ? content : inflateRawSync(content)).toString('utf8');
    entry += 46 + name + extra + note;
  }
  return files;
};
