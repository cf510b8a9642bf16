import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReleaseDetail } from '#core/release/release-detail';
import { useChartStyles } from '../charts/chart-styles';
import { DistributionBars, HatchPattern } from '../charts/distribution-bars';
import { useVoice } from '../language/voice';
import { explainShare } from '../words/computed/single-words';
import { ExplainButton } from './explain';
import { ResultsPart } from './results-part';
import { ofChosen, type ResultsScope } from './results-scope';
import { useResultsStyles } from './results-styles';

const useStyles = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 280px), 1fr))',
    columnGap: tokens.spacingHorizontalXXL,
    rowGap: tokens.spacingVerticalL,
  },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    marginBottom: tokens.spacingVerticalM,
    fontSize: tokens.fontSizeBase200,
  },
  entry: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  frame: { stroke: tokens.colorNeutralForeground1 },
});

const Legend = () => {
  const { say } = useVoice();
  const chart = useChartStyles();
  const styles = useStyles();
  const hatch = useId();
  return (
    <div className={styles.legend}>
      <span className={styles.entry}>
        <svg width={16} height={16} aria-hidden>
          <HatchPattern id={hatch} />
          <rect x={1} y={1} width={14} height={14} fill={`url(#${hatch})`} className={styles.frame} />
        </svg>
        {say('column.expectation')}
      </span>
      <span className={styles.entry}>
        <svg width={16} height={16} aria-hidden>
          <rect x={1} y={1} width={14} height={14} className={chart.experience} />
        </svg>
        {say('column.experience')}
      </span>
    </div>
  );
};

type One = ReleaseDetail['distributions'][number];
type Shares = ReleaseDetail['shares'][number];

const NeedNotMet = ({ shares, name }: Readonly<{ shares: Shares; name: string }>) => {
  const voice = useVoice();
  const { say, figures } = voice;
  const results = useResultsStyles();
  const of = say('spread.needNotMet.what', { p: name });
  return (
    <p className={results.plain}>
      {say('spread.needNotMet', { share: figures.share(shares.needNotMet) })}{' '}
      <ExplainButton
        title={say('spread.needNotMet.title', { p: name })}
        explain={(title) => explainShare(voice, title, of, shares.needNotMet)}
      />
    </p>
  );
};

const Distribution = ({ one, shares }: Readonly<{ one: One; shares: Shares | undefined }>) => {
  const { say, figures } = useVoice();
  const styles = useStyles();
  const results = useResultsStyles();
  const name = say(`p.${one.p}`);
  const { distribution } = one;
  if ('hidden' in distribution) {
    const tooFew = distribution.hidden === 'too-few';
    const reason = tooFew ? say('spread.tooFew') : figures.ratingShort(distribution);
    return (
      <div>
        <h3 className={styles.name}>{name}</h3>
        <p className={results.quiet}>{say('chart.notShown', { reason })}</p>
      </div>
    );
  }
  return (
    <div>
      <h3 className={styles.name}>{name}</h3>
      <p className={mergeClasses(results.plain, results.quiet)}>{figures.answers(distribution.n)}</p>
      <DistributionBars counts={distribution} name={name} />
      {shares && <NeedNotMet shares={shares} name={name} />}
    </div>
  );
};

/** How the answers spread: behind one average there may be two camps. */
export const SpreadPart = ({ scope }: Readonly<{ scope: ResultsScope }>) => {
  const { detail, ps } = scope;
  return (
    <ResultsPart name="spread">
      <Legend />
      <div className={useStyles().grid}>
        {ofChosen(ps, detail.distributions).map((one) => (
          <Distribution key={one.p} one={one} shares={detail.shares.find(({ p }) => p === one.p)} />
        ))}
      </div>
    </ResultsPart>
  );
};
