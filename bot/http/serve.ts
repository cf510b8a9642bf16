import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Request, RequestHandler, Response } from 'express';
import { fileSchema, type Route } from '#core/contract/route';
import { keyTextSchema } from '#core/kernel/key-text';
import { ok, type Result, refused } from '#core/kernel/result';
import type { Access } from '#core/workspace/find-role';
import type { FindAccess } from './access';
import type { Requirement } from './access-table';
import { bearerOf, type ValidateToken } from './auth';
import { contentDisposition } from './content-disposition';
import type { CallerContext, ParameterName, Reply } from './handler';
import { type HttpProblem, problemOf, sendProblem, unauthenticated, unavailable } from './problem';
import type { LimitPerson } from './rate-limit';
import { readBody } from './read-body';
import { readerLanguage, readerVoice, voiceOf } from './reader-language';

/** A route with its handler; the binder has forgotten the exact types, which the route's own schemas have checked. */
export type ServedRoute = {
  readonly route: Route;
  readonly requirement: Requirement;
  readonly handle: (
    context: CallerContext & { readonly body: unknown; readonly access: Access | null },
  ) => Promise<Result<Reply<unknown>, HttpProblem>>;
};

export type Gate = {
  readonly validateToken: ValidateToken;
  /** Absent in local mode, where nobody is kept waiting. */
  readonly limitPerson?: LimitPerson | undefined;
  readonly findAccess: FindAccess;
};

type Parameters = Readonly<Partial<Record<string, string>>>;

/** The ids in the path; one that cannot be an id names nothing, so it is not found. */
const readParameters = (req: Request): Result<Parameters, HttpProblem> => {
  const entries = Object.entries(req.params);
  const areIds = entries.every(([, value]) => keyTextSchema.safeParse(value).success);
  return areIds
    ? ok(Object.fromEntries(entries.map(([k, v]) => [k, String(v)])))
    : refused(problemOf(404, 'not-found'));
};

const parameterReader =
  (parameters: Parameters) =>
  (name: ParameterName): string => {
    const value = parameters[name];
    if (value === undefined) throw new Error(`The path has no ${name}`);
    return value;
  };

/** Token, then rate, then path, then rights, then body: nothing is read for somebody who may not ask. */
const answerTo = async (
  served: ServedRoute,
  gate: Gate,
  req: Request,
  res: Response,
): Promise<Result<Reply<unknown>, HttpProblem>> => {
  const person = await gate.validateToken(req.headers.authorization);
  if (!person.ok) return refused(person.error === 'keys-unavailable' ? unavailable(person.error) : unauthenticated);
  const limited = await gate.limitPerson?.(person.value);
  if (limited?.ok === false) return limited;
  const parameters = readParameters(req);
  if (!parameters.ok) return parameters;
  const param = parameterReader(parameters.value);
  const access =
    served.requirement === 'signed-in'
      ? ok(null)
      : await gate.findAccess(person.value, param('workspaceId'), served.requirement);
  if (!access.ok) return access;
  const body = await readBody(served.route.body, req, res);
  if (!body.ok) return body;
  const language = readerLanguage(req);
  return served.handle({
    person: person.value,
    callerToken: bearerOf(req.headers.authorization) ?? '',
    access: access.value,
    param,
    body: body.value,
    language,
    say: voiceOf(language),
  });
};

const etagOf = (text: string): string => `"${createHash('sha256').update(text).digest('base64url')}"`;

/**
 * Does the caller still have this? Asked by hand, because express lets a `Cache-Control: no-cache` of the request win,
 * and `fetch` adds one to every request that names an ETag.
 */
const isHeld = (req: Request, etag: string): boolean => {
  const held = (req.headers['if-none-match'] ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return held.includes(etag) || held.includes('*');
};

/** Sends JSON that may not be kept by anybody. */
export const sendJson = (res: Response, status: number, value: unknown): void => {
  res
    .status(status)
    .set({ 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' })
    .end(JSON.stringify(value));
};

/** Below this, in bytes, packing saves nobody time; a register of fifty thousand people has ten megabytes. */
const worthPacking = 64 * 1024;
const pack = promisify(gzip);

/** Sends JSON with an ETag, packed if it is long, or only says that what the caller has still holds. */
export const sendKept = async (req: Request, res: Response, value: unknown): Promise<void> => {
  const text = JSON.stringify(value);
  const etag = etagOf(text);
  const isPacked = text.length > worthPacking && req.acceptsEncodings('gzip') === 'gzip';
  // Packed and unpacked are not the same bytes: a strong tag must not name both.
  res.set({ ETag: isPacked ? `W/${etag}` : etag, 'Cache-Control': 'private, no-cache', Vary: 'Accept-Encoding' });
  if (isHeld(req, etag)) return void res.status(304).end();
  res.set('Content-Type', 'application/json; charset=utf-8');
  if (!isPacked) return void res.end(text);
  res.set('Content-Encoding', 'gzip').end(await pack(text));
};

/** Sends a file to be saved, which may not be kept by anybody in between. */
const sendFile = (res: Response, mediaType: string, answer: unknown): void => {
  const { name, bytes } = fileSchema.parse(answer);
  res
    .set({
      'Content-Type': mediaType.startsWith('text/') ? `${mediaType}; charset=utf-8` : mediaType,
      'Content-Disposition': contentDisposition(name),
      'Content-Length': String(bytes.byteLength),
      'Cache-Control': 'no-store',
    })
    .end(bytes);
};

const sendReply = async (req: Request, res: Response, route: Route, reply: Reply<unknown>): Promise<void> => {
  const status = reply.status ?? route.statuses[0];
  if (status === 204) res.status(204).set('Cache-Control', 'no-store').end();
  else if (route.mediaType) sendFile(res, route.mediaType, reply.answer);
  else if (reply.isKept) await sendKept(req, res, reply.answer);
  else sendJson(res, status, reply.answer);
};

/** Makes the express handler of one route. */
export const serve =
  (served: ServedRoute, gate: Gate): RequestHandler =>
  async (req, res) => {
    // For the log, should anything break on the way.
    res.locals.routeName = served.route.name;
    const reply = await answerTo(served, gate, req, res);
    if (reply.ok) await sendReply(req, res, served.route, reply.value);
    else sendProblem(res, reply.error, readerVoice(req));
  };
