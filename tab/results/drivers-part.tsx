import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Drivers, ReleaseDetail } from '#core/release/release-detail';
import { IntervalBar } from '../charts/interval-bar';
import { useVoice } from '../language/voice';
import { explainCorrelation, explainDriver } from '../words/computed/scale-words';
import { explainWeights } from '../words/computed/whole-words';
import { ExplainButton } from './explain';
import { ResultsPart } from './results-part';
import { useResultsStyles } from './results-styles';
import { ResultsTable } from './results-table';

const useStyles = makeStyles({
  subheading: {
    marginBottom: tokens.spacingVerticalXS,
    marginTop: tokens.spacingVerticalL,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    display: 'flex',
    alignItems: 'center',
  },
  bar: { minWidth: '120px', width: '26%' },
});

type Weights = Extract<Drivers, { readonly kind: 'weights' }>;
type Correlations = Extract<Drivers, { readonly kind: 'correlations' }>;
type Correlation = Correlations['ps'][number];

const CorrelationCells = ({ one, n }: Readonly<{ one: Correlation; n: number }>) => {
  const voice = useVoice();
  const { say, figures } = voice;
  const styles = useResultsStyles();
  const title = say('drivers.correlation.title', { p: say(`p.${one.p}`) });
  const bounds = say('figure.interval', { low: figures.fine(one.low), high: figures.fine(one.high) });
  return (
    <td className={styles.cell}>
      <span className={styles.nowrap}>
        <span className={styles.number}>{`${one.r > 0 ? '+' : ''}${figures.fine(one.r)}`}</span>
        <ExplainButton title={title} explain={(named) => explainCorrelation(voice, named, n, one)} />
      </span>
      <span className={mergeClasses(styles.quiet, styles.block)}>{bounds}</span>
    </td>
  );
};

const WeightRow = ({ one, drivers }: Readonly<{ one: Weights['ps'][number]; drivers: Weights }>) => {
  const voice = useVoice();
  const { say, figures } = voice;
  const results = useResultsStyles();
  const { value, low, high } = one.weight;
  const name = say(`p.${one.p}`);
  const explained = drivers.rSquared.value;
  return (
    <tr>
      <th scope="row" className={mergeClasses(results.cell, results.rowHead)}>
        {name}
      </th>
      <td className={mergeClasses(results.cell, useStyles().bar)}>
        <IntervalBar value={value} low={low} high={high} range={[0, 1]} kind="bar" />
      </td>
      <td className={results.cell}>
        <span className={results.nowrap}>
          <span className={results.number}>{figures.percent(value)}</span>
          <ExplainButton
            title={say('drivers.weight.title', { p: name })}
            explain={(title) => explainDriver(voice, title, drivers.n, explained, one)}
          />
        </span>
        <span className={mergeClasses(results.quiet, results.block)}>
          {say('figure.interval', { low: figures.percent(low), high: figures.percent(high) })}
        </span>
      </td>
      <td className={results.cell}>{figures.percent(one.lmg)}</td>
      <CorrelationCells one={one} n={drivers.n} />
    </tr>
  );
};

const WeightsTable = ({ drivers }: Readonly<{ drivers: Weights }>) => {
  const { say, figures } = useVoice();
  const results = useResultsStyles();
  const { value, low, high } = drivers.rSquared;
  const explained = { share: figures.percent(value), low: figures.percent(low), high: figures.percent(high) };
  const byWeight = [...drivers.ps].sort((one, other) => other.weight.value - one.weight.value);
  const columns = ['table.p', 'drivers.bar', 'drivers.weight', 'drivers.lmg', 'drivers.correlation'] as const;
  return (
    <>
      <p className={results.plain}>{say('drivers.explained', { ...explained, n: drivers.n })}</p>
      <ResultsTable name={say('drivers.caption')} columns={columns.map((column) => say(column))}>
        <tbody>
          {byWeight.map((one) => (
            <WeightRow key={one.p} one={one} drivers={drivers} />
          ))}
        </tbody>
      </ResultsTable>
      {drivers.ranksDiffer && <p className={results.note}>{say('drivers.ranksDiffer')}</p>}
      {drivers.tooAlike.map(([one, other]) => (
        <p key={`${one} ${other}`} className={results.note}>
          {say('drivers.tooAlike', { one: say(`p.${one}`), other: say(`p.${other}`) })}
        </p>
      ))}
    </>
  );
};

const CorrelationsTable = ({ drivers }: Readonly<{ drivers: Correlations }>) => {
  const { say } = useVoice();
  const results = useResultsStyles();
  const columns = ['table.p', 'drivers.correlation'] as const;
  return (
    <>
      <p className={results.plain}>{say(`drivers.only.${drivers.reason}`, { n: drivers.n })}</p>
      <ResultsTable name={say('drivers.caption')} columns={columns.map((column) => say(column))}>
        <tbody>
          {drivers.ps.map((one) => (
            <tr key={one.p}>
              <th scope="row" className={mergeClasses(results.cell, results.rowHead)}>
                {say(`p.${one.p}`)}
              </th>
              <CorrelationCells one={one} n={drivers.n} />
            </tr>
          ))}
        </tbody>
      </ResultsTable>
    </>
  );
};

/** What people call important when asked, beside what goes along with value. */
const Stated = ({ weights }: Readonly<{ weights: ReleaseDetail['quality']['weights'] }>) => {
  const voice = useVoice();
  const { say, figures } = voice;
  const styles = useStyles();
  const results = useResultsStyles();
  if ('hidden' in weights) {
    const tooFew = weights.hidden === 'too-few';
    const reason = figures.ratingShort(weights);
    return (
      <p className={results.note}>{tooFew ? say('drivers.stated.tooFew') : say('drivers.stated.none', { reason })}</p>
    );
  }
  const sorted = [...weights.ps].sort((one, other) => other.weight - one.weight);
  const list = sorted.map(({ p, weight }) => `${say(`p.${p}`)} ${figures.percent(weight)}`).join(' · ');
  return (
    <>
      <h3 className={styles.subheading}>
        {say('drivers.stated')}
        <ExplainButton title={say('drivers.stated')} explain={(title) => explainWeights(voice, title, weights.n)} />
      </h3>
      <p className={results.plain}>{list}</p>
      <p className={mergeClasses(results.plain, results.quiet)}>{say('drivers.stated.read', { n: weights.n })}</p>
    </>
  );
};

/** Which Ps go along with how the PMO's value is seen. */
export const DriversPart = ({ detail }: Readonly<{ detail: ReleaseDetail }>) => {
  const { say } = useVoice();
  const results = useResultsStyles();
  const { drivers } = detail;
  return (
    <ResultsPart name="drivers">
      {drivers.kind === 'weights' && <WeightsTable drivers={drivers} />}
      {drivers.kind === 'correlations' && <CorrelationsTable drivers={drivers} />}
      {drivers.kind === 'none' && <p className={results.plain}>{say(`drivers.none.${drivers.reason}`)}</p>}
      <Stated weights={detail.quality.weights} />
    </ResultsPart>
  );
};
