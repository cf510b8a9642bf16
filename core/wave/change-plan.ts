import type { FindInstrument } from '#core/instrument/find-instrument';
import type { Clock } from '#core/kernel/clock';
import { ok, type Result, refused } from '#core/kernel/result';
import type { WaveRefusal } from './change-wave';
import { checkPlan, type Plan, type PlanRefusal, plannedState } from './plan-wave';
import type { Wave, WaveRef } from './wave';
import type { WaveStore } from './wave-store';

type Deps = {
  readonly waves: Pick<WaveStore, 'find' | 'replace' | 'remove'>;
  readonly findInstrument: FindInstrument;
  readonly clock: Clock;
};

/** What is to be different; what is left out stays. */
export type PlanChange = { readonly [Field in keyof Plan]?: Plan[Field] | undefined };

export const isPlanned = ({ state }: Pick<Wave, 'state'>): boolean => state === 'draft' || state === 'scheduled';

/** The waves about a message follow from the register of communications, and are no plans of a lead. */
const isPlan = ({ kind }: Wave): boolean => kind === 'pulse';

const notFromHere = ({ state }: Wave): Result<never, WaveRefusal> => refused({ kind: 'not-from-here', state });

/** The wave with the change, still with the version of its instrument unless it is another one now. */
const withChange = async (
  deps: Deps,
  wave: Wave,
  change: PlanChange,
): Promise<Result<Wave, WaveRefusal | PlanRefusal>> => {
  if (!isPlanned(wave)) return notFromHere(wave);
  const given = Object.entries(change).filter(([, value]) => value !== undefined);
  const changed: Wave = { ...wave, ...Object.fromEntries(given) };
  const version = changed.instrumentId === wave.instrumentId ? wave.instrumentVersion : undefined;
  const checked = await checkPlan(deps, wave, changed, version);
  if (!checked.ok) return checked;
  return ok({ ...changed, instrumentVersion: checked.value.version, state: plannedState(changed.opensAt) });
};

/** Makes the steps that change what is planned, as long as it has not been opened. */
export const makePlanChanges = (deps: Deps) => ({
  /** A draft that gets an opening is scheduled, and back. */
  changePlan: async (ref: WaveRef, change: PlanChange): Promise<Result<Wave, WaveRefusal | PlanRefusal>> => {
    for (;;) {
      const found = await deps.waves.find(ref);
      if (!found || !isPlan(found.value)) return refused({ kind: 'unknown-wave' });
      const changed = await withChange(deps, found.value, change);
      if (!changed.ok || (await deps.waves.replace(changed.value, found.version)) === 'written') return changed;
    }
  },

  /** As if it had never been planned. */
  removePlan: async (ref: WaveRef): Promise<Result<Wave, WaveRefusal>> => {
    for (;;) {
      const found = await deps.waves.find(ref);
      if (!found || !isPlan(found.value)) return refused({ kind: 'unknown-wave' });
      if (!isPlanned(found.value)) return notFromHere(found.value);
      if ((await deps.waves.remove(ref, found.version)) === 'written') return ok(found.value);
    }
  },
});
