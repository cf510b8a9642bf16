import { mayChange } from '#core/communication/change-communication';
import type { CommunicationStore } from '#core/communication/communication-store';
import type { FindHeldMessages } from '#core/communication-audit/held-messages';
import { api } from '#core/contract/api';
import { refused } from '#core/kernel/result';
import type { Wave } from '#core/wave/wave';
import type { WaveStore } from '#core/wave/wave-store';
import { refOf } from '#core/workspace/workspace';
import type { RouteName } from './access-table';
import type { Context, Handlers } from './handler';
import { type HttpProblem, problemOf } from './problem';
import { waveRef } from './waves';

type Deps = {
  readonly waves: Pick<WaveStore, 'find'>;
  readonly communications: Pick<CommunicationStore, 'find'>;
  readonly findHeldMessages: FindHeldMessages;
};
type Handle = (context: Context<'getWave'>) => ReturnType<Handlers['getWave']>;

const isOfOneWave = (name: string): boolean => api[name as RouteName].path.includes('/waves/{waveId}');
const isReading = (name: string): boolean => api[name as RouteName].method === 'GET';

/** What follows from the register alone: a message opens at the time its author settled, and was sent from then on. */
const isOfTheRegister = (name: string, { kind, state }: Wave): boolean =>
  name === 'openWave' || (name === 'cancelWave' && kind === 'message' && state === 'scheduled');

/** Why this member may not do this to a wave about a message; null when they may. */
const obstacleOf = async (
  deps: Deps,
  name: string,
  { access, person }: Context<'getWave'>,
  wave: Wave,
): Promise<HttpProblem | null> => {
  const { communicationId } = wave;
  if (communicationId === null) return null;
  const ref = refOf(access.workspace);
  if ((await deps.findHeldMessages(ref, person.oid)).has(communicationId)) return problemOf(409, 'held-for-rating');
  if (isReading(name)) return null;
  if (isOfTheRegister(name, wave)) return problemOf(404, 'unknown-wave');
  const message = (await deps.communications.find({ ...ref, communicationId }))?.value;
  return message && mayChange(message, { access, by: person }) ? null : problemOf(403, 'not-its-author');
};

/**
 * The same handlers, of which those about one wave treat a wave about a message as its message is treated: it is its
 * author's, and any lead's, and whoever rates it in a communications audit does not read what its readers say.
 */
export const asTheirMessages = <Names extends RouteName>(deps: Deps, handlers: Handlers<Names>): Handlers<Names> => {
  const guarded =
    (name: string, handle: Handle): Handle =>
    async (context) => {
      const wave = (await deps.waves.find(waveRef(context)))?.value;
      const obstacle = wave && wave.kind !== 'pulse' ? await obstacleOf(deps, name, context, wave) : null;
      return obstacle ? refused(obstacle) : handle(context);
    };
  const entries = Object.entries<unknown>(handlers);
  return Object.fromEntries(
    // What is wrapped takes and answers what it did.
    entries.map(([name, handle]) => [name, isOfOneWave(name) ? guarded(name, handle as Handle) : handle]),
  ) as unknown as Handlers<Names>;
};
