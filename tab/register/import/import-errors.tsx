import { makeStyles, tokens } from '@fluentui/react-components';
import type { Say } from '#core/language/language';
import { mostAttributes } from '#core/stakeholder/stakeholder';
import { useVoice } from '../../language/voice';
import type { ListError } from './import-list';

const useStyles = makeStyles({
  region: {
    maxHeight: '260px',
    overflow: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  table: { width: '100%', borderCollapse: 'collapse' },
  cell: {
    textAlign: 'start',
    verticalAlign: 'top',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
});

/** A file with more errors than that has one cause; it is corrected and chosen again. */
const mostShown = 100;

const wordsOf = (say: Say, { problem }: ListError): string => {
  const { kind, ...values } = problem;
  return say(`import.error.${kind}`, kind === 'crowded' ? { most: mostAttributes } : values);
};

/** Each row that is left out: where it is, what is wrong and what is allowed. */
export const ImportErrors = ({ errors }: Readonly<{ errors: readonly ListError[] }>) => {
  const { say } = useVoice();
  const styles = useStyles();
  if (errors.length === 0) return null;
  const rows = new Set(errors.map(({ place }) => place)).size;
  const rest = errors.length - mostShown;
  return (
    <>
      <p>{say('import.errors', { n: rows })}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard */}
      <section className={styles.region} tabIndex={0} aria-label={say('import.errors.label')}>
        <table className={styles.table}>
          <thead>
            <tr>
              {(['row', 'column', 'problem'] as const).map((heading) => (
                <th key={heading} scope="col" className={styles.cell}>
                  {say(`import.errors.${heading}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {errors.slice(0, mostShown).map((error) => (
              <tr key={`${error.place} ${error.column}`}>
                <td className={styles.cell}>{error.place}</td>
                <td className={styles.cell}>{error.column}</td>
                <td className={styles.cell}>{wordsOf(say, error)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {rest > 0 && <p className={styles.quiet}>{say('import.errors.more', { n: rest })}</p>}
    </>
  );
};
