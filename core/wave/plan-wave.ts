import { findInstrument } from '#core/instrument/built-in';
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

const isBefore = (a: string, b: string): boolean => Date.parse(a) <= Date.parse(b);

/** Makes the step that plans a wave: a draft, or scheduled when it names its opening. */
export const makePlanWave =
  (deps: { readonly waves: WaveStore; readonly clock: Clock; readonly ids: Ids }) =>
  async (workspace: Workspace, plan: Plan): Promise<Result<Wave, PlanRefusal>> => {
    const instrument = findInstrument(plan.instrumentId);
    if (!instrument) return refused({ kind: 'unknown-instrument' });
    const now = deps.clock.now();
    if (plan.closesAt && isBefore(plan.closesAt, now)) return refused({ kind: 'closes-in-the-past' });
    if (plan.closesAt && plan.opensAt && isBefore(plan.closesAt, plan.opensAt)) {
      return refused({ kind: 'closes-before-it-opens' });
    }
    const wave: Wave = {
      ...refOf(workspace),
      id: deps.ids.next(),
      title: plan.title,
      instrumentId: instrument.id,
      instrumentVersion: instrument.version,
      audience: plan.audience,
      state: plan.opensAt ? 'scheduled' : 'draft',
      opensAt: plan.opensAt,
      closesAt: plan.closesAt,
      openedAt: null,
      closingAt: null,
      closedAt: null,
      createdAt: now,
    };
    await deps.waves.add(wave);
    return ok(wave);
  };
