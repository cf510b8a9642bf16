// Questions about a release, made by rules: everything in them, and every right answer, comes from released figures alone.
import { z } from 'zod';
import { fivePs, type P } from '#core/kernel/five-p';
import type { Figure, HiddenReason } from '#core/release/figure';
import type { ReleasedP, ReleaseSummary } from '#core/release/release';

export const questionIds = ['largest-shortfall', 'clear-or-chance', 'hidden-figure', 'who-answered', 'value'] as const;
export const questionIdSchema = z.enum(questionIds);
export type QuestionId = z.infer<typeof questionIdSchema>;

/** What can be chosen beside the Ps; the words are in the catalogue, `training.choice.<choice>`. */
export const choices = [
  'none',
  'cannot-tell',
  'below',
  'chance',
  'above',
  'protects',
  'bad',
  'later',
  'all',
  'answered',
  'nothing',
] as const;
export type Choice = P | (typeof choices)[number];

/** A question with its right answers; of several, each will do. */
export type Question = {
  readonly id: QuestionId;
  /** Which of its wordings fits the release, in the catalogue under `training.ask.<id>.<wording>`. */
  readonly wording: 'shown' | 'hidden' | 'none';
  /** The P that it is about; null where it is about all of them. */
  readonly p: P | null;
  /** Figures that its words need, rounded as they are shown. */
  readonly figures: Readonly<Record<string, number>>;
  /** Why a figure is hidden, where one is. */
  readonly hidden: HiddenReason | null;
  readonly choices: readonly Choice[];
  readonly right: readonly Choice[];
};

/** The middle of the scale of 1 to 7. */
const middle = 4;

/** As it is shown: what cannot be told apart on screen is not asked to be told apart. */
const shown = (value: number): number => Math.round(value * 10) / 10;

type Interval = { readonly mean: number; readonly low: number; readonly high: number };
const hasInterval = (figure: Figure): figure is Interval => 'low' in figure;
const hasMean = (figure: Figure): figure is Figure & { readonly mean: number } => 'mean' in figure;

/** Where an interval lies: clearly on one side of a value, or on both. */
const sideOf = ({ low, high }: Interval, value: number): 'below' | 'chance' | 'above' => {
  if (high < value) return 'below';
  return low > value ? 'above' : 'chance';
};

const base = { wording: 'shown', p: null, figures: {}, hidden: null } as const;

const largestShortfall = ({ ps }: ReleaseSummary): Question => {
  const gaps = ps.flatMap(({ p, gap }) => (hasMean(gap) ? [{ p, gap: shown(gap.mean) }] : []));
  const lowest = Math.min(...gaps.map(({ gap }) => gap));
  const right = (): readonly Choice[] => {
    if (gaps.length < 2) return ['cannot-tell'];
    return lowest >= 0 ? ['none'] : gaps.filter(({ gap }) => gap === lowest).map(({ p }) => p);
  };
  const all: readonly Choice[] = [...fivePs, 'none', 'cannot-tell'];
  return { ...base, id: 'largest-shortfall', choices: all, right: right() };
};

const sides: readonly Choice[] = ['below', 'chance', 'above', 'cannot-tell'];

/** Another P in every round, as far as there are any with an interval. */
const clearOrChance = ({ ps }: ReleaseSummary, round: number): Question => {
  const known = ps.flatMap(({ p, gap }) => (hasInterval(gap) ? [{ p, gap }] : []));
  const found = known[round % Math.max(1, known.length)];
  const id = 'clear-or-chance';
  if (!found) return { ...base, id, wording: 'none', choices: sides, right: ['cannot-tell'] };
  const { mean, low, high } = found.gap;
  const figures = { gap: shown(mean), low: shown(low), high: shown(high) };
  return { ...base, id, p: found.p, figures, choices: sides, right: [sideOf(found.gap, 0)] };
};

const isHidden = ({ gap }: ReleasedP): boolean => 'hidden' in gap;

const hiddenFigure = ({ ps }: ReleaseSummary, round: number): Question => {
  const hidden = ps.filter(isHidden);
  const found = hidden[round % Math.max(1, hidden.length)];
  const asked = { ...base, id: 'hidden-figure', choices: ['protects', 'bad', 'later'], right: ['bad'] } as const;
  if (!found || !('hidden' in found.gap)) return { ...asked, wording: 'none' };
  return { ...asked, wording: 'hidden', p: found.p, hidden: found.gap.hidden };
};

const whoAnswered = ({ n, delivered, responseRate }: ReleaseSummary): Question => {
  const asked = { ...base, id: 'who-answered', choices: ['all', 'answered', 'nothing'] } as const;
  if (n === null || responseRate === null) return { ...asked, wording: 'hidden', right: ['nothing'] };
  return { ...asked, figures: { n, delivered }, right: [n >= delivered ? 'all' : 'answered'] };
};

const valueSeen = ({ value: { figure } }: ReleaseSummary): Question => {
  if (!hasInterval(figure)) return { ...base, id: 'value', wording: 'none', choices: sides, right: ['cannot-tell'] };
  const { mean, low, high } = figure;
  const figures = { value: shown(mean), low: shown(low), high: shown(high), middle };
  return { ...base, id: 'value', figures, choices: sides, right: [sideOf(figure, middle)] };
};

const makers: Readonly<Record<QuestionId, (release: ReleaseSummary, round: number) => Question>> = {
  'largest-shortfall': largestShortfall,
  'clear-or-chance': clearOrChance,
  'hidden-figure': hiddenFigure,
  'who-answered': whoAnswered,
  value: valueSeen,
};

/** The question of that id about a release; `round` says how often the learner answered it before. */
export const questionOf = (id: QuestionId, release: ReleaseSummary, round: number): Question =>
  makers[id](release, round);
