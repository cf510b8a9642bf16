import { mergeClasses } from '@fluentui/react-components';
import type { HiddenReason } from '#core/release/figure';
import type { ReleaseDetail } from '#core/release/release-detail';
import { useVoice, type Voice } from '../language/voice';
import { explainAlpha } from '../words/computed/scale-words';
import { ExplainButton } from './explain';
import { ResultsPart } from './results-part';
import type { ResultsScope } from './results-scope';
import { useResultsStyles } from './results-styles';
import { ResultsTable } from './results-table';

type Reliability = ReleaseDetail['reliability'][number];

/** Below each of these an alpha is read one word less kindly. */
const readings = [
  [0.6, 'poor'],
  [0.7, 'loose'],
  [0.8, 'fair'],
  [0.95, 'good'],
] as const;

export type Reading = (typeof readings)[number][1] | 'same';

/** What an alpha says in a word; close to 1 the questions merely repeat each other. */
export const readingOf = (alpha: number): Reading => readings.find(([below]) => alpha < below)?.[1] ?? 'same';

const nameOf = ({ say }: Voice, { scale, p }: Reliability): string =>
  p === null
    ? say('reliability.all', { column: say(`column.${scale}`) })
    : say('reliability.p', { column: say(`column.${scale}`), p: say(`p.${p}`) });

const hiddenWords = ({ say, figures }: Voice, hidden: HiddenReason | 'no-spread'): string => {
  if (hidden === 'no-spread') return say('reliability.noSpread');
  if (hidden === 'too-few') return say('reliability.tooFew');
  return say('chart.notShown', { reason: figures.ratingShort({ hidden }) });
};

const Row = ({ one }: Readonly<{ one: Reliability }>) => {
  const voice = useVoice();
  const { say, figures } = voice;
  const results = useResultsStyles();
  const { result } = one;
  const name = nameOf(voice, one);
  const head = (
    <th scope="row" className={mergeClasses(results.cell, results.rowHead)}>
      {name}
    </th>
  );
  if ('hidden' in result) {
    const reason = hiddenWords(voice, result.hidden);
    return (
      <tr>
        {head}
        <td colSpan={3} className={mergeClasses(results.cell, results.quiet)}>
          {reason}
        </td>
      </tr>
    );
  }
  const { alpha, low, high, n, k, spearmanBrown, omega } = result;
  return (
    <tr>
      {head}
      <td className={results.cell}>
        <span className={results.nowrap}>
          <span className={results.number}>{figures.fine(alpha)}</span>
          <ExplainButton title={name} explain={(title) => explainAlpha(voice, title, result)} />
        </span>
        <span className={mergeClasses(results.quiet, results.block)}>
          {say('figure.interval', { low: figures.fine(low), high: figures.fine(high) })}
        </span>
        {spearmanBrown !== null && (
          <span className={mergeClasses(results.quiet, results.block)}>
            {say('reliability.spearmanBrown', { value: figures.fine(spearmanBrown) })}
          </span>
        )}
        {omega !== null && (
          <span className={mergeClasses(results.quiet, results.block)}>
            {say('reliability.omega', { value: figures.fine(omega) })}
          </span>
        )}
      </td>
      <td className={results.cell}>{say(`reliability.reading.${readingOf(alpha)}`)}</td>
      <td className={results.cell}>{say('reliability.from', { k, n })}</td>
    </tr>
  );
};

/** Do the questions of a scale measure one thing? */
export const ReliabilityPart = ({ scope }: Readonly<{ scope: ResultsScope }>) => {
  const { say } = useVoice();
  const columns = ['reliability.scale', 'reliability.alpha', 'reliability.means', 'reliability.basis'] as const;
  const shown = scope.detail.reliability.filter(({ p }) => p === null || scope.ps.includes(p));
  return (
    <ResultsPart name="reliability">
      <ResultsTable name={say('reliability.caption')} columns={columns.map((column) => say(column))}>
        <tbody>
          {shown.map((one) => (
            <Row key={`${one.scale} ${one.p}`} one={one} />
          ))}
        </tbody>
      </ResultsTable>
    </ResultsPart>
  );
};
