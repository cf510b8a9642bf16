// What a handler is: a plain function from what was asked, already checked, to an answer or a problem.
import type { z } from 'zod';
import type { api } from '#core/contract/api';
import type { PersonRef } from '#core/kernel/person-ref';
import { ok, type Result } from '#core/kernel/result';
import type { Language, Say } from '#core/language/language';
import type { Access } from '#core/workspace/find-role';
import type { PersonalRoute, RouteName } from './access-table';
import type { HttpProblem } from './problem';

/** The ids that a path may name. */
export type ParameterName =
  | 'workspaceId'
  | 'instrumentId'
  | 'waveId'
  | 'userId'
  | 'commentId'
  | 'groupId'
  | 'teamId'
  | 'communicationId'
  | 'quarter'
  | 'seat'
  | 'findingId'
  | 'channelId';

/** What every handler is given. */
export type CallerContext = {
  readonly person: PersonRef;
  /** The token that proved it, for asking somebody else on the person's behalf; never stored or logged. */
  readonly callerToken: string;
  /** The id in the path; asking for one that the route does not have is a fault. */
  readonly param: (name: ParameterName) => string;
  readonly language: Language;
  readonly say: Say;
};

export type Context<Name extends RouteName> = CallerContext & {
  readonly body: z.output<(typeof api)[Name]['body']>;
  /** What the caller is in the workspace of the path. */
  readonly access: Access;
};

export type Reply<Answer> = {
  readonly answer: Answer;
  /** One of the route's statuses; the usual one when absent. */
  readonly status?: number;
  /** May be kept by the caller if it asks each time whether it still holds (ETag); never kept otherwise. */
  readonly isKept?: boolean;
};

/** What is about the caller alone has no workspace, and so no access to one. */
type ContextOf<Name extends RouteName> = Name extends PersonalRoute ? Omit<Context<Name>, 'access'> : Context<Name>;

type Handler<Name extends RouteName> = (
  context: ContextOf<Name>,
) => Promise<Result<Reply<z.output<(typeof api)[Name]['answer']>>, HttpProblem>>;

/** A handler for each of some routes; together they must cover the whole API. */
export type Handlers<Names extends RouteName = RouteName> = { readonly [Name in Names]: Handler<Name> };

/** An answer with the route's usual status. */
export const answer = <Answer>(value: Answer): Result<Reply<Answer>, never> => ok({ answer: value });
