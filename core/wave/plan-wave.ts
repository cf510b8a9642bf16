import type { FindInstrument } from '#core/instrument/find-instrument';
import type { Clock } from '#core/kernel/clock';
import type { Ids } from '#core/kernel/ids';
import { ok, type Result, refused } from '#core/kernel/result';
import { refOf, type Workspace } from '#core/workspace/workspace';
import type { Audience, Wave } from './wave';
import type { WaveStore } from './wave-store';

export type PlanRefusal =
  | { readonly kind: 'unknown-instrument' }
  | { readonly kind: 'closes-in-the-past' }
  | { readonly kind: 'closes-before-it-opens' };

export type Plan = {
  readonly instrumentId: string;
  readonly title: string;
  readonly audience: Audience;
  readonly opensAt: string | null;
  readonly closesAt: string | null;
};

type Deps = {
  readonly waves: WaveStore;
  readonly findInstrument: FindInstrument;
  readonly clock: Clock;
  readonly ids: Ids;
};

const isBefore = (a: string, b: string): boolean => Date.parse(a) <= Date.parse(b);

/** What opening will fix: nothing has been sent, and nobody's attributes have been looked at. */
const untilOpened = {
  turn: 0,
  microPulse: 1,
  shuffled: true,
  paused: false,
  attributes: [],
  crosses: [],
  strata: null,
  openedAt: null,
  closingAt: null,
  closedAt: null,
};

/**
 * Makes the step that plans a wave: a draft, or scheduled when it names its opening. It asks with the newest version of
 * its instrument, which is fixed from then on.
 */
export const makePlanWave =
  (deps: Deps) =>
  async (workspace: Workspace, plan: Plan): Promise<Result<Wave, PlanRefusal>> => {
    const instrument = await deps.findInstrument(refOf(workspace), plan.instrumentId);
    if (!instrument) return refused({ kind: 'unknown-instrument' });
    const now = deps.clock.now();
    if (plan.closesAt && isBefore(plan.closesAt, now)) return refused({ kind: 'closes-in-the-past' });
    if (plan.closesAt && plan.opensAt && isBefore(plan.closesAt, plan.opensAt)) {
      return refused({ kind: 'closes-before-it-opens' });
    }
    const wave: Wave = {
      ...refOf(workspace),
      ...untilOpened,
      id: deps.ids.next(),
      title: plan.title,
      instrumentId: instrument.id,
      instrumentVersion: instrument.version,
      audience: plan.audience,
      state: plan.opensAt ? 'scheduled' : 'draft',
      opensAt: plan.opensAt,
      closesAt: plan.closesAt,
      reminderAfterDays: workspace.settings.reminderAfterDays,
      createdAt: now,
    };
    await deps.waves.add(wave);
    return ok(wave);
  };
