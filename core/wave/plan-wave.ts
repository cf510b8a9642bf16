import { isForPulses } from '#core/instrument/built-in';
import type { FindInstrument } from '#core/instrument/find-instrument';
import type { Instrument } from '#core/instrument/instrument';
import type { Clock } from '#core/kernel/clock';
import type { Ids } from '#core/kernel/ids';
import { ok, type Result, refused } from '#core/kernel/result';
import { refOf, type Workspace, type WorkspaceRef } from '#core/workspace/workspace';
import type { Wave } from './wave';
import type { WaveStore } from './wave-store';

export type PlanRefusal =
  | { readonly kind: 'unknown-instrument' }
  | { readonly kind: 'closes-in-the-past' }
  | { readonly kind: 'closes-before-it-opens' };

/** What a lead decides about a wave before it opens. */
export type Plan = Pick<Wave, 'instrumentId' | 'title' | 'audience' | 'opensAt' | 'closesAt' | 'recurring'> & {
  /** What the workspace has set, where nothing is said. */
  readonly reminderAfterDays?: Wave['reminderAfterDays'] | undefined;
};

type CheckDeps = { readonly findInstrument: FindInstrument; readonly clock: Clock };

type Deps = CheckDeps & { readonly waves: Pick<WaveStore, 'add'>; readonly ids: Ids };

const isBefore = (a: string, b: string): boolean => Date.parse(a) <= Date.parse(b);

/** The instrument that a plan asks with, in the given version or the newest, if the plan can be carried out at all. */
export const checkPlan = async (
  deps: CheckDeps,
  ref: WorkspaceRef,
  { instrumentId, opensAt, closesAt }: Pick<Plan, 'instrumentId' | 'opensAt' | 'closesAt'>,
  version?: number,
): Promise<Result<Instrument, PlanRefusal>> => {
  const instrument = isForPulses(instrumentId) ? await deps.findInstrument(ref, instrumentId, version) : null;
  if (!instrument) return refused({ kind: 'unknown-instrument' });
  if (closesAt && isBefore(closesAt, deps.clock.now())) return refused({ kind: 'closes-in-the-past' });
  if (closesAt && opensAt && isBefore(closesAt, opensAt)) return refused({ kind: 'closes-before-it-opens' });
  return ok(instrument);
};

/** A wave that is to open by itself is scheduled; one that waits for a lead is a draft. */
export const plannedState = (opensAt: string | null): 'scheduled' | 'draft' => (opensAt ? 'scheduled' : 'draft');

/** What opening will fix: nothing has been sent, and nobody's attributes have been looked at. */
export const untilOpened = {
  turn: 0,
  microPulse: 1,
  shuffled: true,
  removed: [],
  endCounts: null,
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
    const checked = await checkPlan(deps, refOf(workspace), plan);
    if (!checked.ok) return checked;
    const { reminderAfterDays = workspace.settings.reminderAfterDays, ...planned } = plan;
    const wave: Wave = {
      ...refOf(workspace),
      ...untilOpened,
      kind: 'pulse',
      communicationId: null,
      ...planned,
      id: deps.ids.next(),
      instrumentVersion: checked.value.version,
      state: plannedState(plan.opensAt),
      reminderAfterDays,
      seriesId: null,
      round: 1,
      createdAt: deps.clock.now(),
    };
    await deps.waves.add(wave);
    return ok(wave);
  };
