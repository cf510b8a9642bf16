import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { P } from '#core/kernel/five-p';
import { changeSince, type Measured } from '#core/release/change-since';
import type { Figure } from '#core/release/figure';
import type { ReleaseSummary } from '#core/release/release';
import { TrendLine } from '../charts/trend-line';
import { useVoice } from '../language/voice';
import { changeWords } from '../words/change-words';
import { explainChange } from '../words/computed/change-words';
import { ExplainButton } from './explain';
import { ResultsPart } from './results-part';
import { useResultsStyles } from './results-styles';

/** A chart of more waves would be a thicket; the older ones stay in their own results. */
const mostWaves = 12;

const useStyles = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 320px), 1fr))',
    columnGap: tokens.spacingHorizontalXXL,
    rowGap: tokens.spacingVerticalL,
  },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  change: { margin: 0, display: 'flex', alignItems: 'start', columnGap: tokens.spacingHorizontalXS },
});

type PickFigure = (release: ReleaseSummary) => Measured;

const measuredP =
  (wanted: P): PickFigure =>
  ({ ps }) => {
    const released = ps.find(({ p }) => p === wanted);
    return released
      ? { n: released.n, figure: released.gap, basis: released.basis }
      : { n: null, figure: { hidden: 'not-asked' } };
  };

type TrendProps = Readonly<{
  name: string;
  /** Oldest first; the last one is the release shown. */
  releases: readonly ReleaseSummary[];
  pick: PickFigure;
  range: readonly [number, number];
  ticks: readonly number[];
  kind: 'rating' | 'gap';
}>;

const Change = ({ name, releases, pick }: Pick<TrendProps, 'name' | 'releases' | 'pick'>) => {
  const voice = useVoice();
  const styles = useStyles();
  const results = useResultsStyles();
  const [now, before] = [releases.at(-1), releases.at(-2)];
  if (!now || !before) return null;
  const change = changeSince(pick(now), pick(before));
  if (!change) return <p className={mergeClasses(results.plain, results.quiet)}>{voice.say('trend.notComparable')}</p>;
  const waveOf = (release: ReleaseSummary) => ({ title: release.title, measured: pick(release) });
  return (
    <p className={styles.change}>
      <span>{changeWords(voice, change, before.title)}</span>
      <ExplainButton
        title={voice.say('trend.title', { name })}
        explain={(title) => explainChange(voice, title, waveOf(now), waveOf(before))}
      />
    </p>
  );
};

const Trend = (props: TrendProps) => {
  const { name, releases, pick, range, ticks, kind } = props;
  const { figures, times } = useVoice();
  const styles = useStyles();
  const points = releases.map((release) => ({
    title: release.title,
    date: times.date(release.closedAt),
    figure: pick(release).figure,
  }));
  const sayFigure = (figure: Figure): string =>
    kind === 'rating' ? figures.ratingFull(figure) : figures.gapFull(figure);
  return (
    <div>
      <h3 className={styles.name}>{name}</h3>
      <TrendLine
        name={name}
        points={points}
        range={range}
        ticks={ticks}
        sayTick={(tick) => (kind === 'rating' ? String(tick) : figures.gap(tick).replace(/[.,]0$/, ''))}
        sayFigure={sayFigure}
      />
      <Change name={name} releases={releases} pick={pick} />
    </div>
  );
};

const boundsOf = (figure: Figure): number[] => ('low' in figure ? [figure.low, figure.high] : []);

/** The same whole points for every gap chart, wide enough for all of them and always with zero. */
export const gapRange = (figures: readonly Figure[]): readonly [number, number] => {
  const bounds = figures.flatMap(boundsOf);
  return [Math.max(-6, Math.floor(Math.min(-1, ...bounds))), Math.min(6, Math.ceil(Math.max(1, ...bounds)))];
};

type Props = Readonly<{ releases: readonly ReleaseSummary[]; index: number; ps: readonly P[] }>;

/** Has it moved? The value and the gaps from wave to wave, up to the release shown. */
export const TrendPart = ({ releases, index, ps }: Props) => {
  const { say } = useVoice();
  const styles = useStyles();
  const results = useResultsStyles();
  const waves = releases.slice(index, index + mostWaves).reverse();
  if (waves.length < 2) {
    return (
      <ResultsPart name="trend">
        <p className={results.plain}>{say('trend.only')}</p>
      </ResultsPart>
    );
  }
  const range = gapRange(waves.flatMap((wave) => ps.map((p) => measuredP(p)(wave).figure)));
  const sameQuestions = new Set(waves.map(({ instrumentId }) => instrumentId)).size === 1;
  return (
    <ResultsPart name="trend">
      <div className={styles.grid}>
        <Trend
          name={say('trend.value')}
          releases={waves}
          pick={({ value }) => value}
          range={[1, 7]}
          ticks={[1, 4, 7]}
          kind="rating"
        />
        {ps.map((p) => (
          <Trend
            key={p}
            name={say('trend.gap', { p: say(`p.${p}`) })}
            releases={waves}
            pick={measuredP(p)}
            range={range}
            ticks={[range[0], 0, range[1]]}
            kind="gap"
          />
        ))}
      </div>
      <p className={mergeClasses(results.note, results.quiet)}>
        {say('trend.conservative')} {!sameQuestions && say('trend.otherQuestions')}
      </p>
    </ResultsPart>
  );
};
