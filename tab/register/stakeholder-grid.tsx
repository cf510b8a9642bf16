import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react';
import type { StakeholderView } from '#core/contract/stakeholders';
import { useVoice } from '../language/voice';
import { narrow, StakeholderRow, useRowStyles } from './stakeholder-row';

const useStyles = makeStyles({
  scroller: {
    maxHeight: 'min(70vh, 640px)',
    overflowY: 'auto',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  headings: {
    display: 'block',
    position: 'sticky',
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground3,
    // Still said to screen readers.
    [narrow]: { position: 'absolute', clipPath: 'inset(50%)' },
  },
  // Rows are placed by hand, so the parts of the table are boxes like any other.
  grid: { display: 'block', width: '100%' },
  heading: { textAlign: 'start', fontWeight: tokens.fontWeightRegular, padding: 0 },
  level: { textAlign: 'center' },
  body: { display: 'block', position: 'relative' },
});

/** In pixels, of a row on one line; the real height is measured as rows come into sight. */
const usualRowHeight = 45;
const rowsBeyondSight = 8;
const rowsOfPage = 10;

const stepOf = (key: string, last: number): ((index: number) => number) | null => {
  switch (key) {
    case 'ArrowDown':
      return (index) => index + 1;
    case 'ArrowUp':
      return (index) => index - 1;
    case 'PageDown':
      return (index) => index + rowsOfPage;
    case 'PageUp':
      return (index) => index - rowsOfPage;
    case 'Home':
      return () => 0;
    case 'End':
      return () => last;
    default:
      return null;
  }
};

/** The row that the keyboard is on; it is always drawn, so that the focus is never lost by scrolling. */
const useCurrentRow = (count: number) => {
  const [current, setCurrent] = useState(0);
  const wantsFocus = useRef(false);
  const index = Math.min(current, Math.max(count - 1, 0));
  const move = ({ key, preventDefault }: { readonly key: string; readonly preventDefault: () => void }): void => {
    const step = stepOf(key, count - 1);
    if (!step) return;
    preventDefault();
    wantsFocus.current = true;
    setCurrent(Math.max(0, Math.min(count - 1, step(index))));
  };
  return { index, setCurrent, move, wantsFocus };
};

type Props = Readonly<{ people: readonly StakeholderView[]; onOpen: (person: StakeholderView) => void }>;

const Headings = () => {
  const { say } = useVoice();
  const styles = useStyles();
  const rows = useRowStyles();
  return (
    <thead className={styles.headings}>
      <tr aria-rowindex={1} className={rows.row}>
        <th scope="col" className={styles.heading}>
          {say('register.column.person')}
        </th>
        <th scope="col" className={mergeClasses(styles.heading, styles.level)}>
          {say('register.column.interest')}
        </th>
        <th scope="col" className={mergeClasses(styles.heading, styles.level)}>
          {say('register.column.influence')}
        </th>
        <th scope="col" className={styles.heading}>
          {say('register.column.reach')}
        </th>
      </tr>
    </thead>
  );
};

/** People in rows, of which only those in sight are drawn: fifty thousand scroll like fifty. */
export const StakeholderGrid = ({ people, onOpen }: Props) => {
  const { say } = useVoice();
  const styles = useStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const { index: current, setCurrent, move, wantsFocus } = useCurrentRow(people.length);
  const rows = useVirtualizer({
    count: people.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => usualRowHeight,
    getItemKey: (index) => people[index]?.userId ?? index,
    overscan: rowsBeyondSight,
    rangeExtractor: useCallback(
      (range: Range) => [...new Set([...defaultRangeExtractor(range), current])].sort((one, other) => one - other),
      [current],
    ),
    useFlushSync: false,
  });
  useEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    rows.scrollToIndex(current);
    const button = scroller.current?.querySelector<HTMLElement>(`[data-index="${current}"] button`);
    button?.focus({ preventScroll: true });
  }, [current, rows, wantsFocus]);
  const handleKey = (event: KeyboardEvent): void => {
    move({ key: event.key, preventDefault: () => event.preventDefault() });
  };
  return (
    <div ref={scroller} className={styles.scroller}>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid is the table that arrow keys move in
        role="grid"
        className={styles.grid}
        aria-label={say('register.list')}
        aria-rowcount={people.length + 1}
        onKeyDown={handleKey}
      >
        <Headings />
        <tbody className={styles.body} style={{ height: rows.getTotalSize() }}>
          {rows.getVirtualItems().map(({ index, key, start }) => {
            const person = people[index];
            return (
              person && (
                <StakeholderRow
                  key={key}
                  person={person}
                  index={index}
                  offset={start}
                  isCurrent={index === current}
                  rowRef={rows.measureElement}
                  onOpen={() => onOpen(person)}
                  onFocus={() => setCurrent(index)}
                />
              )
            );
          })}
        </tbody>
      </table>
    </div>
  );
};
