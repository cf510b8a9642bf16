// Step 6 of the path of an answer: what crosses the wire between the server and the tab. Each route is declared once,
// here; the server answers by it, the tab parses by it, and the OpenAPI document is made from it.
import { z } from 'zod';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** One operation of the API: path parameters are written `{name}`. */
export type Route<Body extends z.ZodType = z.ZodType, Answer extends z.ZodType = z.ZodType> = {
  readonly name: string;
  readonly summary: string;
  readonly method: Method;
  readonly path: string;
  /** Success statuses; the first is the usual one. */
  readonly statuses: readonly [number, ...number[]];
  readonly body: Body;
  readonly answer: Answer;
  /** Of an answer that is a file (`fileSchema`): what kind it is. JSON when absent. */
  readonly mediaType?: string;
};

/** An answer that is a file to be saved: what it is called, with all its letters, and what is in it. */
export const fileSchema = z.object({
  name: z.string(),
  bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
});

/** The body of a route that takes none. */
export const noBody = z.undefined();

/** Declares a route and keeps the exact types of its schemas. */
export const route = <Body extends z.ZodType, Answer extends z.ZodType>(
  declaration: Route<Body, Answer>,
): Route<Body, Answer> => declaration;

const mediaTypes = {
  csv: 'text/csv',
  json: 'application/json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** Declares a route that gives out a file: its address ends as the file's name does. */
export const fileRoute = ({
  format,
  path,
  ...named
}: Pick<Route, 'name' | 'summary' | 'path'> & { readonly format: keyof typeof mediaTypes }) =>
  route({
    ...named,
    method: 'GET',
    path: `${path}.${format}`,
    statuses: [200],
    body: noBody,
    answer: fileSchema,
    mediaType: mediaTypes[format],
  });

/** Fills the `{name}` parts of a route's path, URL-encoded. */
export const pathOf = (declaration: Route, parameters: Readonly<Record<string, string>>): string =>
  declaration.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(parameters[name] ?? ''));
