// How the API says no (RFC 9457). A problem is a value; it gets its words only when it is sent.
import type { Response } from 'express';
import type { Problem } from '#core/contract/problem';
import type { MessageKey, MessageValues, Say } from '#core/language/language';

export type ProblemStatus = 400 | 401 | 403 | 404 | 405 | 409 | 413 | 415 | 422 | 429 | 500 | 503;

/** What is wrong with one part of the input; `pointer` is a JSON pointer into the body. */
export type InputError = {
  readonly pointer: string;
  readonly detail: MessageKey;
  readonly values?: MessageValues;
};

/** A no, not worded yet. */
export type HttpProblem = {
  readonly status: ProblemStatus;
  /** The stable word that a program may branch on. */
  readonly kind: string;
  readonly detail: MessageKey;
  readonly values?: MessageValues;
  readonly errors?: readonly InputError[];
  readonly headers?: Readonly<Record<string, string>>;
};

type KeyAfter<Prefix extends string> = MessageKey extends infer Key
  ? Key extends `${Prefix}${infer Rest}`
    ? Rest
    : never
  : never;

/** A problem whose words are in the catalogue under its kind. */
export type ProblemKind = Exclude<KeyAfter<'problem.'>, `${string}.${string}`>;

/** A problem of a kind, with the values that its words need. */
export const problemOf = (status: ProblemStatus, kind: ProblemKind, values?: MessageValues): HttpProblem => ({
  status,
  kind,
  detail: `problem.${kind}`,
  ...(values ? { values } : {}),
});

/** A refusal that one field of the body is to blame for. */
export const fieldProblem = (kind: ProblemKind, pointer: string, values?: MessageValues): HttpProblem => ({
  ...problemOf(422, kind, values),
  errors: [{ pointer, detail: `problem.${kind}`, ...(values ? { values } : {}) }],
});

const retryAfterSeconds = 5;

/** Something that we depend on does not answer; the same request may succeed in a moment. */
export const unavailable = (
  kind:
    | 'roster-unavailable'
    | 'storage-unavailable'
    | 'opening-another'
    | 'directory-unavailable'
    | 'keys-unavailable'
    | 'too-busy',
): HttpProblem => ({
  ...problemOf(503, kind),
  headers: { 'Retry-After': String(retryAfterSeconds) },
});

/** Nobody that we know is asking. */
export const unauthenticated: HttpProblem = {
  ...problemOf(401, 'unauthenticated'),
  headers: { 'WWW-Authenticate': 'Bearer' },
};

const isAboutInput = (problem: HttpProblem): boolean => problem.status === 400 || problem.status === 422;

/** The problem in the reader's words. */
const wordProblem = (problem: HttpProblem, say: Say): Problem => {
  const detail = say(problem.detail, problem.values);
  const errors = problem.errors?.map((error) => ({
    pointer: error.pointer,
    detail: say(error.detail, error.values),
  }));
  return {
    type: `urn:pmo-pulse:${problem.kind}`,
    title: say(`problem.title.${problem.status}`),
    status: problem.status,
    detail,
    // Whoever branches on bad input can rely on the list; the empty pointer is the request as a whole.
    ...(isAboutInput(problem) ? { errors: errors ?? [{ pointer: '', detail }] } : {}),
  };
};

/** Sends a problem, worded in the reader's language; it is never cached. */
export const sendProblem = (res: Response, problem: HttpProblem, say: Say): void => {
  res
    .status(problem.status)
    .set({
      'Content-Type': 'application/problem+json; charset=utf-8',
      'Cache-Control': 'no-store',
      ...problem.headers,
    })
    .end(JSON.stringify(wordProblem(problem, say)));
};
