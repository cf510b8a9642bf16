import { promisify } from 'node:util';
import { crc32, deflateRaw } from 'node:zlib';

export type ZipEntry = { readonly name: string; readonly content: Buffer };

/** Off the main thread: however long the content, nothing waits for it. */
const deflate = promisify<Buffer, Buffer>(deflateRaw);

/** Names are UTF-8, content is deflated; of the time nothing is told, which is how 1 January 1980 is written. */
const traits = ({ name, content }: ZipEntry, packed: Buffer): Buffer => {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(0x0800, 2);
  fields.writeUInt16LE(8, 4);
  fields.writeUInt16LE(0x21, 8);
  fields.writeUInt32LE(crc32(content), 10);
  fields.writeUInt32LE(packed.length, 14);
  fields.writeUInt32LE(content.length, 18);
  fields.writeUInt16LE(Buffer.byteLength(name), 22);
  return fields;
};

const localHeader = (entry: ZipEntry, packed: Buffer): Buffer =>
  Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), traits(entry, packed), Buffer.from(entry.name)]);

const centralHeader = (entry: ZipEntry, packed: Buffer, offset: number): Buffer => {
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(offset, 10);
  const madeBy = Buffer.from([20, 0]);
  const start = Buffer.from('PK\x01\x02', 'latin1');
  return Buffer.concat([start, madeBy, traits(entry, packed), rest, Buffer.from(entry.name)]);
};

const endOf = (entries: number, size: number, offset: number): Buffer => {
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(entries, 8);
  end.writeUInt16LE(entries, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
};

/** Packs a few files of less than four gigabytes into one (APPNOTE 6.3, without its extensions). */
export const zip = async (entries: readonly ZipEntry[]): Promise<Buffer> => {
  const parts: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const packed = await deflate(entry.content);
    const header = localHeader(entry, packed);
    central.push(centralHeader(entry, packed, offset));
    parts.push(header, packed);
    offset += header.length + packed.length;
  }
  const directory = Buffer.concat(central);
  return Buffer.concat([...parts, directory, endOf(entries.length, directory.length, offset)]);
};
