import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReleasedP } from '#core/release/release';
import { useVoice } from '../language/voice';
import { isLittleExpected } from './is-little-expected';
import { worstFirst } from './worst-first';

const useStyles = makeStyles({
  // A table may be wider than a phone: it scrolls in its own box, the page never does.
  box: { overflowX: 'auto', maxWidth: '100%' },
  table: { borderCollapse: 'collapse', width: '100%', fontSize: tokens.fontSizeBase300 },
  cell: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    textAlign: 'start',
    verticalAlign: 'top',
  },
});

const columns = ['p', 'expectation', 'experience', 'gap', 'words', 'answers'] as const;

const TableRow = (props: Readonly<{ released: ReleasedP }>) => {
  const { p, n, expectation, experience, gap, gapLabel } = props.released;
  const { say, figures } = useVoice();
  const { cell } = useStyles();
  return (
    <tr>
      <th scope="row" className={cell}>
        {say(`p.${p}`)}
      </th>
      <td className={cell}>{figures.ratingFull(expectation)}</td>
      <td className={cell}>{figures.ratingFull(experience)}</td>
      <td className={cell}>{'label' in gap ? say('table.noNumber') : figures.gapFull(gap)}</td>
      <td className={cell}>
        {gapLabel === null ? '–' : figures.gapLabel(gapLabel)}
        {isLittleExpected(props.released) && ` (${say('gap.littleExpected')})`}
      </td>
      <td className={cell}>{n ?? '–'}</td>
    </tr>
  );
};

/** The five Ps as a table: everything the charts show, in text. */
export const FivePTable = (props: Readonly<{ ps: readonly ReleasedP[] }>) => {
  const { say } = useVoice();
  const styles = useStyles();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section className={styles.box} aria-label={say('table.caption')} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" className={styles.cell}>
                {say(`table.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {worstFirst(props.ps).map((released) => (
            <TableRow key={released.p} released={released} />
          ))}
        </tbody>
      </table>
    </section>
  );
};
