import type { Cell, Sheet } from '#core/kernel/sheet';
import type { Language, Say } from '#core/language/language';
import { countedByWave, type KeptThing, keptThings, type Period, periods } from './periods';
import type { RetentionRun } from './run';

type Voice = { readonly say: Say; readonly language: Language };

/** How long something is kept, such as "90 days", "6 months" or "5 years". */
export const periodWords = (period: Period, say: Say): string => {
  if ('days' in period) return say('retention.days', { n: period.days });
  const isWholeYears = period.months % 12 === 0 && period.months > 24;
  return isWholeYears
    ? say('retention.years', { n: period.months / 12 })
    : say('retention.months', { n: period.months });
};

/** How long each thing is kept, in words, under the names that texts use for them. */
export const periodsInWords = (say: Say): Readonly<Record<KeptThing, string>> =>
  Object.fromEntries(keptThings.map((thing) => [thing, periodWords(periods[thing], say)])) as Record<KeptThing, string>;

/** What was removed on a day, in one sentence. */
export const removedWords = ({ removed, wholeWorkspace }: RetentionRun, { say, language }: Voice): string => {
  const parts = keptThings.flatMap((thing) => {
    const n = removed[thing] ?? 0;
    const key = countedByWave.includes(thing) ? 'retention.removedOfWaves' : 'retention.removed';
    return n > 0 ? [say(key, { thing: say(`retention.thing.${thing}`), n })] : [];
  });
  const what = parts.length === 0 ? say('retention.nothing') : new Intl.ListFormat(language).format(parts);
  return wholeWorkspace ? say('retention.everything', { what }) : what;
};

/** What could not be removed, a sentence each. */
export const faultWords = ({ faults }: RetentionRun, say: Say): string[] =>
  faults.map(({ thing, fault }) =>
    say('retention.fault', { thing: say(`retention.thing.${thing}`), why: say(`retention.fault.${fault}`) }),
  );

/** The run log as a table, in the reader's words; times are in UTC, as in every file. */
export const runSheet = (runs: readonly RetentionRun[], { say }: Voice): Sheet => ({
  name: say('retention.runs'),
  columns: [
    { header: say('retention.column.day'), kind: 'text' },
    { header: say('retention.column.startedAt'), kind: 'text' },
    { header: say('retention.column.endedAt'), kind: 'text' },
    { header: say('retention.column.seconds'), kind: 'decimal' },
    ...keptThings.map((thing) => {
      const words = say(`retention.thing.${thing}`);
      const header = countedByWave.includes(thing) ? say('retention.column.ofWaves', { thing: words }) : words;
      return { header, kind: 'count' as const };
    }),
    { header: say('retention.column.faults'), kind: 'text' },
  ],
  rows: runs.map((run): Cell[] => [
    run.day,
    run.startedAt,
    run.endedAt,
    run.milliseconds / 1000,
    ...keptThings.map((thing) => run.removed[thing] ?? 0),
    faultWords(run, say).join(' '),
  ]),
});
