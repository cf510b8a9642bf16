import { mergeClasses } from '@fluentui/react-components';
import type { PairRow } from '#core/release/release-detail';
import { gapSign } from '../charts/gap-sign';
import { useVoice } from '../language/voice';
import { explainPair } from '../words/computed/pair-words';
import { ExplainButton } from './explain';
import { useResultsStyles } from './results-styles';

type FigureProps = Readonly<{ value: string; interval: string | null }>;

/** An interval stays on one line; the words why there is none may wrap. */
const isShort = (interval: string): boolean => interval.length < 16;

/** A figure with its interval under it. */
export const FigureCell = ({ value, interval }: FigureProps) => {
  const styles = useResultsStyles();
  return (
    <td className={styles.cell}>
      <span className={styles.number}>{value}</span>
      {interval !== null && (
        <span className={mergeClasses(styles.quiet, styles.block, isShort(interval) && styles.nowrap)}>{interval}</span>
      )}
    </td>
  );
};

/** The cells of one row of a gap table: both sides, the gap, its word, the answers, and how it was computed. */
export const PairCells = ({ row, title }: Readonly<{ row: PairRow; title: string }>) => {
  const voice = useVoice();
  const { figures, say } = voice;
  const styles = useResultsStyles();
  const { expectation, experience, gap, gapLabel, n } = row;
  const button = <ExplainButton title={title} explain={(named) => explainPair(voice, named, row)} />;
  if ('hidden' in gap) {
    return (
      <>
        <td className={mergeClasses(styles.cell, styles.quiet)} colSpan={5}>
          {say('chart.notShown', { reason: figures.gapShort(gap) })}
        </td>
        <td className={styles.cell}>{button}</td>
      </>
    );
  }
  return (
    <>
      <FigureCell value={figures.ratingShort(expectation)} interval={figures.ratingInterval(expectation)} />
      <FigureCell value={figures.ratingShort(experience)} interval={figures.ratingInterval(experience)} />
      <FigureCell
        value={'label' in gap ? say('table.noNumber') : figures.gapShort(gap)}
        interval={figures.gapInterval(gap)}
      />
      <td className={styles.cell}>
        {gapLabel === null ? (
          '–'
        ) : (
          <span className={mergeClasses(styles.nowrap, styles[gapLabel])}>
            <span aria-hidden>{gapSign[gapLabel]}</span> {figures.gapLabel(gapLabel)}
          </span>
        )}
      </td>
      <td className={styles.cell}>{n ?? '–'}</td>
      <td className={styles.cell}>{button}</td>
    </>
  );
};
