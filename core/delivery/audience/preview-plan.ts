import { guardDays } from '#core/delivery/fatigue/fatigue-guard';
import { clockFor } from '#core/delivery/sending/sending-hours';
import type { FindInstrument } from '#core/instrument/find-instrument';
import type { Instrument } from '#core/instrument/instrument';
import type { Clock } from '#core/kernel/clock';
import { ok, type Result, refused } from '#core/kernel/result';
import { defaultClosesAt } from '#core/wave/card-schedule';
import { isPlanned } from '#core/wave/change-plan';
import type { WaveRefusal } from '#core/wave/change-wave';
import { checkPlan, type Plan, type PlanRefusal } from '#core/wave/plan-wave';
import type { Wave, WaveRef } from '#core/wave/wave';
import { datesOf, type WaveDate } from '#core/wave/wave-dates';
import type { WaveStore } from '#core/wave/wave-store';
import { refOf, type Workspace } from '#core/workspace/workspace';
import {
  type AudienceObstacle,
  type AudiencePlan,
  type LeftOut,
  makePlanAudience,
  type PlanAudience,
  type Recipient,
} from './plan-audience';
import { type LeftOutReason, leftOutReasons } from './plan-person';

/** A moment, and the day and time that the clock of the person it is about shows then (yyyy-mm-ddThh:mm). */
export type PersonalTime = { readonly at: string; readonly clock: string };

/** What a lead is shown before a wave opens. */
export type PlanPreview = {
  readonly opensAt: string;
  readonly closesAt: string;
  readonly invited: number;
  readonly inChat: number;
  readonly onPage: number;
  /** Cards by the day on which they go out, on each person's own calendar. */
  readonly days: readonly { readonly day: string; readonly n: number }[];
  readonly first: PersonalTime | null;
  readonly last: PersonalTime | null;
  readonly leftOut: readonly {
    readonly reason: LeftOutReason;
    readonly n: number;
    readonly names: readonly string[];
  }[];
  readonly obstacle: AudienceObstacle | { readonly kind: 'closes-in-the-past' } | null;
  readonly dates: readonly WaveDate[];
  /** So many of its cards would never be sent: the guard holds them back until after the closing. */
  readonly cardsHeldBack: number;
};

/** So many names are listed for one reason at the most. */
const mostNames = 500;

const collator = new Intl.Collator(undefined, { numeric: true });

const personalTime = ({ at, timeZone }: Recipient, { settings }: Workspace): PersonalTime => {
  const wall = clockFor(timeZone, settings).wallAt(Date.parse(at));
  return { at, clock: new Date(wall).toISOString().slice(0, 16) };
};

const daysOf = (times: readonly PersonalTime[]): PlanPreview['days'] => {
  const counts = new Map<string, number>();
  for (const { clock } of times) counts.set(clock.slice(0, 10), (counts.get(clock.slice(0, 10)) ?? 0) + 1);
  return [...counts].sort(([one], [other]) => (one < other ? -1 : 1)).map(([day, n]) => ({ day, n }));
};

const reasonsOf = (leftOut: readonly LeftOut[]): PlanPreview['leftOut'] =>
  leftOutReasons.flatMap((reason) => {
    const names = leftOut.filter((one) => one.reason === reason).map(({ name }) => name);
    if (names.length === 0) return [];
    return [{ reason, n: names.length, names: names.sort(collator.compare).slice(0, mostNames) }];
  });

/** The plan of an audience as counts, times and names by reason. */
export const summarisePlan = (
  workspace: Workspace,
  { recipients, leftOut }: Pick<AudiencePlan, 'recipients' | 'leftOut'>,
) => {
  const inChat = recipients.filter(({ channel }) => channel === 'chat');
  const times = inChat.map((recipient) => personalTime(recipient, workspace)).sort((a, b) => (a.at < b.at ? -1 : 1));
  return {
    invited: recipients.length,
    inChat: inChat.length,
    onPage: recipients.length - inChat.length,
    days: daysOf(times),
    first: times[0] ?? null,
    last: times.at(-1) ?? null,
    leftOut: reasonsOf(leftOut),
  };
};

type Deps = {
  readonly waves: Pick<WaveStore, 'find'>;
  readonly findInstrument: FindInstrument;
  readonly planAudience: PlanAudience;
  readonly clock: Clock;
};

type Previewed = Pick<
  Wave,
  'kind' | 'instrumentId' | 'instrumentVersion' | 'audience' | 'opensAt' | 'closesAt' | 'reminderAfterDays'
> & { readonly waveId: string | null };

type PreviewRefusal = { readonly kind: 'roster-unavailable' };

const preview = async (
  deps: Deps,
  workspace: Workspace,
  wave: Previewed,
  instrument: Instrument,
): Promise<Result<PlanPreview, PreviewRefusal>> => {
  const now = deps.clock.now();
  const opensAt = wave.opensAt !== null && wave.opensAt > now ? wave.opensAt : now;
  const closesAt = wave.closesAt ?? defaultClosesAt(instrument, opensAt);
  const planned = await deps.planAudience(workspace, { ...wave, opensAt, closesAt });
  if (!planned.ok) return planned;
  const { reminderAfterDays } = wave;
  const times = { opensAt, openedAt: null, closesAt, closedAt: null, reminderAfterDays };
  const cardsIn = (dates: readonly WaveDate[]): number => dates.filter(({ kind }) => kind === 'card').length;
  const dates = datesOf(times, instrument, workspace.settings.fatigueGuard ? guardDays : 0);
  return ok({
    opensAt,
    closesAt,
    ...summarisePlan(workspace, planned.value),
    obstacle: closesAt <= now ? { kind: 'closes-in-the-past' } : planned.value.obstacle,
    dates,
    cardsHeldBack: cardsIn(datesOf(times, instrument, 0)) - cardsIn(dates),
  });
};

/** Makes the previews of who would get a wave if it opened at its time, or now. Nothing is written. */
export const makePreviews = (ports: Omit<Deps, 'planAudience'> & Parameters<typeof makePlanAudience>[0]) => {
  const deps: Deps = { ...ports, planAudience: makePlanAudience(ports) };
  return {
    /** Of a wave that is not saved. */
    previewDraft: async (
      workspace: Workspace,
      plan: Plan,
    ): Promise<Result<PlanPreview, PlanRefusal | PreviewRefusal>> => {
      const checked = await checkPlan(deps, refOf(workspace), plan);
      if (!checked.ok) return checked;
      const instrument = checked.value;
      const { reminderAfterDays = workspace.settings.reminderAfterDays } = plan;
      const wave = {
        ...plan,
        kind: 'pulse' as const,
        reminderAfterDays,
        instrumentVersion: instrument.version,
        waveId: null,
      };
      return preview(deps, workspace, wave, instrument);
    },

    /** Of one that is planned. */
    previewWave: async (
      workspace: Workspace,
      ref: WaveRef,
    ): Promise<Result<PlanPreview, WaveRefusal | PreviewRefusal>> => {
      const wave = (await deps.waves.find(ref))?.value;
      if (wave?.kind !== 'pulse') return refused({ kind: 'unknown-wave' });
      if (!isPlanned(wave)) return refused({ kind: 'not-from-here', state: wave.state });
      const instrument = await deps.findInstrument(ref, wave.instrumentId, wave.instrumentVersion);
      if (!instrument) throw new Error('A planned wave has no instrument');
      return preview(deps, workspace, { ...wave, waveId: wave.id }, instrument);
    },
  };
};
