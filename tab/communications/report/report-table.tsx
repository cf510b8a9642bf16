import { mergeClasses } from '@fluentui/react-components';
import { letters as allLetters } from '#core/abcde/letter';
import type { PooledLetter } from '#core/communication/report';
import { IntervalBar } from '../../charts/interval-bar';
import { useVoice } from '../../language/voice';
import { useResultsStyles } from '../../results/results-styles';
import { ResultsTable } from '../../results/results-table';
import { asDifference, onScale } from '../readers/five-points';

export type ReportRow = {
  readonly key: string;
  readonly name: string;
  /** Such as 2026-Q4; null over all quarters. */
  readonly quarter: string | null;
  readonly messages: number;
  readonly letters: readonly PooledLetter[];
};

const range = [1, 5] as const;

const LetterCell = ({ pooled }: Readonly<{ pooled: PooledLetter | undefined }>) => {
  const { say, figures } = useVoice();
  const styles = useResultsStyles();
  if (!pooled) return <td className={styles.cell}>–</td>;
  const audience = onScale(pooled.audience);
  if ('hidden' in audience) {
    return <td className={mergeClasses(styles.cell, styles.quiet)}>{figures.ratingShort(audience)}</td>;
  }
  return (
    <td className={styles.cell}>
      {'low' in audience && (
        <IntervalBar value={audience.mean} low={audience.low} high={audience.high} range={range} kind="dot" />
      )}
      <span className={styles.number}>{figures.ratingShort(audience)}</span>
      <span className={mergeClasses(styles.quiet, styles.block)}>{figures.ratingInterval(audience)}</span>
      <span className={mergeClasses(styles.quiet, styles.block)}>{figures.answers(pooled.n)}</span>
      <span className={mergeClasses(styles.quiet, styles.block)}>
        {say('communications.report.difference', { difference: figures.gapFull(asDifference(pooled.difference)) })}
      </span>
    </td>
  );
};

type Props = Readonly<{ name: string; rowName: string; rows: readonly ReportRow[] }>;

/** One line for each channel and quarter, or each author: what readers say of each letter, with its interval. */
export const ReportTable = ({ name, rowName, rows }: Props) => {
  const { say } = useVoice();
  const styles = useResultsStyles();
  const columns = [
    rowName,
    say('communications.report.messages'),
    ...allLetters.map((letter) => say(`abcde.letter.${letter}`)),
  ];
  return (
    <ResultsTable name={name} columns={columns}>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row" className={mergeClasses(styles.cell, styles.rowHead)}>
              {row.name}
              {row.quarter !== null && (
                <span className={mergeClasses(styles.quiet, styles.block)}>{row.quarter.replace('-', ' ')}</span>
              )}
            </th>
            <td className={styles.cell}>{row.messages}</td>
            {allLetters.map((letter) => (
              <LetterCell key={letter} pooled={row.letters.find((one) => one.letter === letter)} />
            ))}
          </tr>
        ))}
      </tbody>
    </ResultsTable>
  );
};
