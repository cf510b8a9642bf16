// Every request of the tab goes through here: a fresh token, the route's own schemas, and problems as typed errors.
import { z } from 'zod';
import { problemSchema } from '#core/contract/problem';
import { pathOf, type Route } from '#core/contract/route';
import { AnswerNotUnderstood, ApiProblem, NotReached, NotSignedIn } from './api-error';
import { fileNameIn } from './file-name';

// zod would try to compile its schemas with eval, which our content security policy refuses and reports.
z.config({ jitless: true });

type ApiSource = {
  /** Asked before every request; the token is never kept. */
  readonly getToken: () => Promise<string>;
  readonly fetch: typeof globalThis.fetch;
  /** The language the server should word its problems in. */
  readonly language: string;
};

type Parameters = Readonly<Record<string, string>>;

/** Asks the server for one operation of the contract. */
type Ask = <Body extends z.ZodType, Answer extends z.ZodType>(
  route: Route<Body, Answer>,
  parameters: Parameters,
  body?: z.input<Body>,
) => Promise<z.output<Answer>>;

/** A file the server made for the reader. */
export type ApiFile = {
  readonly content: Blob;
  /** The name the server gave it; null where it gave none. */
  readonly name: string | null;
};

/** The one way to talk to the server; `file` fetches what is no JSON. */
export type Api = Ask & { readonly file: (path: string) => Promise<ApiFile> };

const headersOf = (token: string, language: string, hasBody: boolean): Record<string, string> => ({
  authorization: `Bearer ${token}`,
  accept: 'application/json, application/problem+json',
  'accept-language': language,
  ...(hasBody ? { 'content-type': 'application/json' } : {}),
});

const jsonOf = async (answer: Response): Promise<unknown> => {
  const text = await answer.text();
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const problemOf = (status: number, json: unknown): ApiProblem => {
  const parsed = problemSchema.safeParse(json);
  return new ApiProblem(parsed.success ? parsed.data : { type: 'about:blank', title: `HTTP ${status}`, status });
};

const tokenFrom = async (source: ApiSource): Promise<string> => {
  try {
    return await source.getToken();
  } catch (cause) {
    throw new NotSignedIn(cause);
  }
};

const send = async (source: ApiSource, path: string, init: RequestInit): Promise<Response> => {
  try {
    return await source.fetch(path, init);
  } catch (cause) {
    throw new NotReached(cause);
  }
};

const contentOf = async (answer: Response): Promise<Blob> => {
  try {
    return await answer.blob();
  } catch (cause) {
    throw new NotReached(cause);
  }
};

const makeAsk =
  (source: ApiSource): Ask =>
  async (route, parameters, body) => {
    const token = await tokenFrom(source);
    const hasBody = body !== undefined;
    const answer = await send(source, pathOf(route, parameters), {
      method: route.method,
      headers: headersOf(token, source.language, hasBody),
      ...(hasBody ? { body: JSON.stringify(body) } : {}),
    });
    const json = await jsonOf(answer);
    if (!answer.ok) throw problemOf(answer.status, json);
    const parsed = route.answer.safeParse(json);
    if (!parsed.success) throw new AnswerNotUnderstood(route.name, parsed.error);
    return parsed.data;
  };

const makeFile =
  (source: ApiSource): Api['file'] =>
  async (path) => {
    const token = await tokenFrom(source);
    const headers = { ...headersOf(token, source.language, false), accept: '*/*' };
    const answer = await send(source, path, { method: 'GET', headers });
    if (!answer.ok) throw problemOf(answer.status, await jsonOf(answer));
    return { content: await contentOf(answer), name: fileNameIn(answer.headers.get('content-disposition')) };
  };

/** Makes the one way to talk to the server. */
export const makeApi = (source: ApiSource): Api => Object.assign(makeAsk(source), { file: makeFile(source) });
