import type { FindHeldMessages } from '#core/communication-audit/held-messages';
import { api } from '#core/contract/api';
import { refused } from '#core/kernel/result';
import { refOf } from '#core/workspace/workspace';
import type { RouteName } from './access-table';
import type { Context, Handlers } from './handler';
import { problemOf } from './problem';

type Held = { readonly findHeldMessages: FindHeldMessages };
type Handle = (context: Context<'getCommunication'>) => ReturnType<Handlers['getCommunication']>;

const isOfOneMessage = (name: string): boolean =>
  api[name as RouteName].path.includes('/communications/{communicationId}');

/**
 * The same handlers, of which those about one message refuse whoever rates it in a communications audit, until both raters
 * have finished: the register, and what readers say beside it, show what the author gave. It holds for every route of that
 * path, so that none that is added later forgets it.
 */
export const heldBack = <Names extends RouteName>(
  { findHeldMessages }: Held,
  handlers: Handlers<Names>,
): Handlers<Names> => {
  const holding =
    (handle: Handle): Handle =>
    async (context) => {
      const held = await findHeldMessages(refOf(context.access.workspace), context.person.oid);
      return held.has(context.param('communicationId')) ? refused(problemOf(409, 'held-for-rating')) : handle(context);
    };
  const entries = Object.entries<unknown>(handlers);
  return Object.fromEntries(
    // What is wrapped takes and answers what it did.
    entries.map(([name, handle]) => [name, isOfOneMessage(name) ? holding(handle as Handle) : handle]),
  ) as unknown as Handlers<Names>;
};
