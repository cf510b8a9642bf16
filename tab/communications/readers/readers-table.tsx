import type { ReadersOfLetter } from '#core/communication/readers';
import { useVoice } from '../../language/voice';
import { useResultsStyles } from '../../results/results-styles';
import { ResultsTable } from '../../results/results-table';
import { asDifference, onScale } from './five-points';

const columns = ['letter', 'author', 'readers', 'difference', 'answers', 'statement'] as const;

/** The same as the picture in numbers, with what the readers were asked. */
export const ReadersTable = ({ letters }: Readonly<{ letters: readonly ReadersOfLetter[] }>) => {
  const { say, figures } = useVoice();
  const styles = useResultsStyles();
  return (
    <ResultsTable
      name={say('communications.readers.table')}
      columns={columns.map((column) => say(`communications.readers.${column}`))}
    >
      <tbody>
        {letters.map(({ letter, author, n, audience, difference }) => (
          <tr key={letter}>
            <th scope="row" className={styles.cell}>
              {say(`abcde.letter.${letter}`)}
            </th>
            <td className={styles.cell}>{author}</td>
            <td className={styles.cell}>{figures.ratingFull(onScale(audience))}</td>
            <td className={styles.cell}>{figures.gapFull(asDifference(difference))}</td>
            <td className={styles.cell}>{n ?? '–'}</td>
            <td className={styles.cell}>{say(`abcde.audience.${letter}`)}</td>
          </tr>
        ))}
      </tbody>
    </ResultsTable>
  );
};
