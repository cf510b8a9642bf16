import type { PropsWithChildren } from 'react';
import { useResultsStyles } from './results-styles';

type Props = Readonly<PropsWithChildren<{ name: string; columns: readonly string[] }>>;

/** A table that scrolls in a region of its own, which the keyboard can reach. */
export const ResultsTable = ({ name, columns, children }: Props) => {
  const styles = useResultsStyles();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section className={styles.box} aria-label={name} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" className={styles.head}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        {children}
      </table>
    </section>
  );
};
