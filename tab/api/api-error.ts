import type { Problem } from '#core/contract/problem';

/** The server said no; what to do about it is in the problem, in the reader's language. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';

  constructor(readonly problem: Problem) {
    super(problem.title);
  }
}

/** The request never arrived, or its answer never came back. */
export class NotReached extends Error {
  override readonly name = 'NotReached';

  constructor(cause: unknown) {
    super('The server could not be reached', { cause });
  }
}

/** Teams gave no sign-in token. */
export class NotSignedIn extends Error {
  override readonly name = 'NotSignedIn';

  constructor(cause: unknown) {
    super('Teams gave no sign-in token', { cause });
  }
}

/** The answer does not fit the contract: page and server are of different versions. */
export class AnswerNotUnderstood extends Error {
  override readonly name = 'AnswerNotUnderstood';

  constructor(route: string, cause: unknown) {
    super(`The answer of ${route} does not fit the contract`, { cause });
  }
}

/** Is this the server's no with one of these statuses? */
export const isProblemWith = (error: unknown, ...statuses: readonly number[]): error is ApiProblem =>
  error instanceof ApiProblem && statuses.includes(error.problem.status);

/** May the same request succeed when it is simply sent again? */
export const isWorthRetrying = (error: unknown): boolean =>
  error instanceof NotReached || (error instanceof ApiProblem && error.problem.status >= 500);
