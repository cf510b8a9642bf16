import type { StakeholderView } from '#core/contract/stakeholders';
import type { WaveView } from '#core/contract/waves';
import type { P } from '#core/kernel/five-p';
import type { GapLabel } from '#core/release/figure';
import type { ReleaseSummary } from '#core/release/release';
import { worstFirst } from '../charts/worst-first';
import { daysBetween } from '../words/time-words';

/** One thing to do now; the dashboard shows at most three, each one click away. */
export type NextStep =
  | { readonly kind: 'register'; readonly registered: number; readonly needed: number }
  | { readonly kind: 'reach'; readonly reachable: number; readonly needed: number }
  | { readonly kind: 'first-wave' }
  | { readonly kind: 'next-wave'; readonly days: number }
  | { readonly kind: 'open-wave'; readonly title: string }
  | { readonly kind: 'close-wave'; readonly title: string; readonly days: number }
  | { readonly kind: 'watch-wave'; readonly title: string; readonly answered: number | null; readonly invited: number }
  | { readonly kind: 'look-at'; readonly p: P };

/** What the steps are worked out from. */
export type Situation = {
  readonly now: string;
  readonly minimumInvited: number;
  readonly stakeholders: readonly Pick<StakeholderView, 'reachability'>[];
  readonly waves: readonly WaveView[];
  readonly latest: ReleaseSummary | null;
};

const mostSteps = 3;

/** An open wave is suggested for closing after a week; the last answers rarely come later. */
const longOpenDays = 7;

/** Perception is asked for once a quarter, so the next wave is due a little before three months are over. */
const nextWaveAfterDays = 80;

const registerSteps = ({ stakeholders, minimumInvited: needed }: Situation): NextStep[] => {
  const registered = stakeholders.length;
  if (registered < needed) return [{ kind: 'register', registered, needed }];
  const reachable = stakeholders.filter((person) => person.reachability === 'reachable').length;
  return reachable < needed ? [{ kind: 'reach', reachable, needed }] : [];
};

const openWaveStep = (wave: WaveView, now: string): NextStep => {
  const days = wave.openedAt === null ? 0 : daysBetween(wave.openedAt, now);
  return days >= longOpenDays
    ? { kind: 'close-wave', title: wave.title, days }
    : { kind: 'watch-wave', title: wave.title, answered: wave.answered, invited: wave.counts.invited };
};

const waveSteps = ({ waves, latest, now }: Situation): NextStep[] => {
  const open = waves.filter((wave) => wave.state === 'open');
  if (open.length > 0) return open.map((wave) => openWaveStep(wave, now));
  const draft = waves.find((wave) => wave.state === 'draft');
  if (draft) return [{ kind: 'open-wave', title: draft.title }];
  if (waves.some((wave) => wave.state === 'scheduled' || wave.state === 'closing')) return [];
  if (latest === null) return [{ kind: 'first-wave' }];
  const days = daysBetween(latest.closedAt, now);
  return days >= nextWaveAfterDays ? [{ kind: 'next-wave', days }] : [];
};

const fallsShort = (label: GapLabel): boolean => label === 'shortfall' || label === 'clear-shortfall';

const shortfallSteps = ({ latest }: Situation): NextStep[] => {
  const worst = worstFirst(latest?.ps ?? []).find(({ gapLabel }) => gapLabel !== null && fallsShort(gapLabel));
  return worst ? [{ kind: 'look-at', p: worst.p }] : [];
};

/** At most three things to do now, the most pressing first. */
export const whatNext = (situation: Situation): NextStep[] => {
  const register = registerSteps(situation);
  const waves = waveSteps(situation);
  // Without enough people to ask, a wave that does not run yet would be refused, so it is not suggested.
  const possible = register.length === 0 ? waves : waves.filter(isRunning);
  return [
    ...possible.filter(isRunning),
    ...register,
    ...shortfallSteps(situation),
    ...possible.filter(isNotRunning),
  ].slice(0, mostSteps);
};

const isRunning = (step: NextStep): boolean => step.kind === 'close-wave' || step.kind === 'watch-wave';
const isNotRunning = (step: NextStep): boolean => !isRunning(step);
