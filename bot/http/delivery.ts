import type { DeliveryView } from '#core/contract/delivery';
import type { Delivery } from '#core/delivery/progress/describe-delivery';
import type { FollowDelivery } from '#core/delivery/progress/follow-delivery';
import type { Clock } from '#core/kernel/clock';
import { makeOneAtATime } from '#core/kernel/one-at-a-time';
import { ok, type Result, refused } from '#core/kernel/result';
import type { Sheet } from '#core/kernel/sheet';
import { fileNameOf } from '#core/release/export/file-name';
import { periods } from '#core/retention/periods';
import type { WaveRefusal } from '#core/wave/change-wave';
import type { Wave, WaveRef } from '#core/wave/wave';
import type { WaveStore } from '#core/wave/wave-store';
import { refOf } from '#core/workspace/workspace';
import { writeCsv } from '../export/csv';
import { writeLongXlsx } from '../export/long-xlsx';
import { deliveryListSheet } from './delivery-list-sheet';
import { answer, type Context, type Handlers } from './handler';
import { type HttpProblem, problemOf } from './problem';
import { waveProblem } from './wave-problem';

export type DeliveryDeps = FollowDelivery & {
  readonly waves: Pick<WaveStore, 'find'>;
  readonly clock: Clock;
};

type WaveContext = Pick<Context<'getDelivery'>, 'access' | 'param' | 'say'>;

const waveRef = ({ access, param }: WaveContext): WaveRef => ({ ...refOf(access.workspace), waveId: param('waveId') });

const findWave = async (deps: DeliveryDeps, context: WaveContext): Promise<Result<Wave, HttpProblem>> => {
  const found = await deps.waves.find(waveRef(context));
  return found ? ok(found.value) : refused(problemOf(404, 'unknown-wave'));
};

const viewOf = ({ wave, ...counted }: Delivery): DeliveryView => ({
  ...counted,
  id: wave.id,
  title: wave.title,
  state: wave.state,
  paused: wave.paused,
  opensAt: wave.opensAt,
  microPulse: wave.microPulse,
  reasons: [...counted.reasons],
  isRemoved: wave.removed.includes('invitations'),
});

const makeDeliveryListFile = (deps: DeliveryDeps) => {
  const oneAtATime = makeOneAtATime();
  return async (
    context: WaveContext,
    extension: 'csv' | 'xlsx',
    write: (sheet: Sheet) => Promise<Buffer>,
  ): Promise<ReturnType<typeof answer<{ name: string; bytes: Buffer }>> | Result<never, HttpProblem>> => {
    const wave = await findWave(deps, context);
    if (!wave.ok) return wave;
    // The sample of a message's readers is small, and named to nobody.
    if (wave.value.kind === 'audience-check') return refused(problemOf(404, 'unknown-wave'));
    if (wave.value.removed.includes('invitations')) {
      return refused(problemOf(404, 'invitations-removed', { days: periods.invitations.days }));
    }
    // A list may have 100,000 lines: however many ask, one is in memory.
    const bytes = await oneAtATime('delivery list', async () =>
      write(deliveryListSheet(await deps.readDeliveryList(wave.value), context.say)),
    );
    const title = context.say('delivery.list.file', { title: wave.value.title });
    const name = fileNameOf({ title, closedAt: wave.value.closedAt ?? deps.clock.now() }, extension);
    return answer({ name, bytes });
  };
};

/** Makes the routes of a wave's delivery: how far it is, what can be done about it, and the list of those invited. */
export const makeDelivery = (
  deps: DeliveryDeps,
): Handlers<
  'getDelivery' | 'pauseWave' | 'resumeWave' | 'retryWave' | 'getDeliveryListCsv' | 'getDeliveryListXlsx'
> => {
  const deliveryListFile = makeDeliveryListFile(deps);
  const pausing = (verb: 'pause' | 'resume', done: Result<Wave, WaveRefusal>) =>
    done.ok
      ? answer({ id: done.value.id, state: done.value.state, paused: done.value.paused })
      : refused(waveProblem(verb, done.error));
  return {
    getDelivery: async (context) => {
      const wave = await findWave(deps, context);
      return wave.ok ? answer(viewOf(await deps.describeDelivery(wave.value))) : wave;
    },

    pauseWave: async (context) => pausing('pause', await deps.pauseWave(waveRef(context), true)),
    resumeWave: async (context) => pausing('resume', await deps.pauseWave(waveRef(context), false)),

    retryWave: async (context) => {
      const retried = await deps.retryInvitations(waveRef(context));
      return retried.ok ? answer({ retried: retried.value }) : refused(waveProblem('retry', retried.error));
    },

    getDeliveryListCsv: (context) => deliveryListFile(context, 'csv', writeCsv),
    getDeliveryListXlsx: (context) => deliveryListFile(context, 'xlsx', writeLongXlsx),
  };
};
