import { randomUUID } from 'node:crypto';
import type { ErrorRequestHandler } from 'express';
import type { Logger } from 'pino';
import { describeFault } from '../describe-fault';
import { type HttpProblem, type ProblemKind, type ProblemStatus, problemOf, sendProblem, unavailable } from './problem';
import { readerVoice } from './reader-language';

/** What the body parser and the router throw about requests that are wrong in themselves. */
const requestFaults: Readonly<Record<string, readonly [ProblemStatus, ProblemKind]>> = {
  'entity.parse.failed': [400, 'malformed-json'],
  'request.aborted': [400, 'malformed-json'],
  'request.size.invalid': [400, 'malformed-json'],
  'entity.too.large': [413, 'body-too-large'],
  'encoding.unsupported': [415, 'not-json'],
  'charset.unsupported': [415, 'not-json'],
};

const requestProblem = (error: unknown): HttpProblem | null => {
  // A path that cannot be decoded names nothing.
  if (error instanceof URIError) return problemOf(404, 'not-found');
  if (!(error instanceof Error)) return null;
  const known = 'type' in error && typeof error.type === 'string' ? requestFaults[error.type] : undefined;
  if (known) return problemOf(...known);
  // A compressed body that does not unpack comes as zlib's own error with the status alone.
  return 'status' in error && error.status === 400 ? problemOf(400, 'malformed-json') : null;
};

/** Is it the storage that does not answer, or has too much to do? What it refuses for good is a fault of ours. */
const isStorageAway = (error: unknown): boolean => {
  if (!(error instanceof Error) || error.name !== 'StorageError') return false;
  const status = 'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : null;
  return status === null || status === 408 || status === 429 || status >= 500;
};

/**
 * Makes the one place where a fault of the API ends: it is logged once and answered without internals, with a number
 * by which an administrator finds it in the log.
 */
export const makeErrorHandler =
  (log: Pick<Logger, 'error'>): ErrorRequestHandler =>
  (error, req, res, _next) => {
    const problem = requestProblem(error);
    if (problem) return sendProblem(res, problem, readerVoice(req));
    const requestId = randomUUID();
    const route = String(res.locals.routeName ?? 'none');
    log.error({ event: 'api.fault', route, requestId, fault: describeFault(error) }, 'The API broke');
    // Too late for another answer: a cut connection is the only way left to say that this one is not whole.
    if (res.headersSent) return void res.destroy();
    const answer = isStorageAway(error) ? unavailable('storage-unavailable') : problemOf(500, 'fault', { requestId });
    return sendProblem(res, answer, readerVoice(req));
  };
