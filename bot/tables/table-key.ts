import { z } from 'zod';

const separator = '|';

// The ids that reach a store were checked by core/kernel/key-text.ts. What slips past is written as =hhhh, so that no
// text can name a row of another partition or break the address of a request (Azure forbids / \ # ? in keys).
const unsafeUnit = /[^A-Za-z0-9._~:@-]/g;
const escapedUnit = /=([0-9a-f]{4})/g;

const encodePart = (part: string): string =>
  part.replace(unsafeUnit, (unit) => `=${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

const decodePart = (part: string): string =>
  part.replace(escapedUnit, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** Makes a table key of one or more ids; different ids never make the same key. */
export const joinKey = (...parts: readonly string[]): string => parts.map(encodePart).join(separator);

const splitKey = (key: string): string[] => key.split(separator).map(decodePart);

const keyColumn = z.string().transform(splitKey);

/** Reads back a key made of one id. */
export const oneIdColumn = keyColumn.pipe(z.tuple([z.string()]));

/** Reads back a key made of tenant and bucket. */
export const bucketKeyColumn = keyColumn.pipe(z.tuple([z.string(), z.string()]));

/** Reads back a key made of tenant and workspace. */
export const workspaceKeyColumn = keyColumn.pipe(z.tuple([z.string(), z.string()]));

/** Reads back a key made of an instrument's id and version. */
export const instrumentKeyColumn = keyColumn.pipe(z.tuple([z.string(), z.string()]));

/** Reads back a key made of tenant, workspace and wave. */
export const waveKeyColumn = keyColumn.pipe(z.tuple([z.string(), z.string(), z.string()]));

/** Reads back a key made of tenant, workspace, wave and bucket. */
export const waveBucketKeyColumn = keyColumn.pipe(z.tuple([z.string(), z.string(), z.string(), z.string()]));

/** Reads back a key made of a person and a course. */
export const learnerKeyColumn = keyColumn.pipe(z.tuple([z.string(), z.string()]));
