import { Badge, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CSSProperties, Ref } from 'react';
import type { StakeholderView } from '#core/contract/stakeholders';
import { useVoice } from '../language/voice';

export const narrow = '@media (max-width: 640px)';

/** The columns of the register; a phone has room for two lines instead. */
export const useRowStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 5fr) 72px 72px minmax(0, 4fr)',
    columnGap: tokens.spacingHorizontalM,
    alignItems: 'center',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXXS },
  },
});

const useStyles = makeStyles({
  place: { position: 'absolute', insetInline: 0, top: 0, boxSizing: 'border-box' },
  cell: { padding: 0 },
  person: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
  },
  name: { fontWeight: tokens.fontWeightSemibold, textAlign: 'start', overflowWrap: 'anywhere' },
  level: { textAlign: 'center', [narrow]: { display: 'none' } },
  quiet: { color: tokens.colorNeutralForeground3 },
});

const Groups = ({ attributes }: Pick<StakeholderView, 'attributes'>) => {
  const { say } = useVoice();
  return Object.entries(attributes).map(([attribute, value]) => (
    <Badge key={attribute} appearance="tint" color="informative">
      {say('register.attribute', { attribute, value })}
    </Badge>
  ));
};

type Props = Readonly<{
  person: StakeholderView;
  /** Where the person stands among those shown, counted from 0. */
  index: number;
  /** Is this the row that the Tab key reaches? */
  isCurrent: boolean;
  offset: number;
  rowRef: Ref<HTMLTableRowElement>;
  onOpen: () => void;
  onFocus: () => void;
}>;

/** One stakeholder: who, which groups, how important, and whether they can be asked. */
export const StakeholderRow = ({ person, index, isCurrent, offset, rowRef, onOpen, onFocus }: Props) => {
  const { name, attributes, interest, influence, reachability } = person;
  const { say } = useVoice();
  const styles = useStyles();
  const rows = useRowStyles();
  const isReachable = reachability === 'reachable';
  const reach = say(`reach.${reachability}`);
  const place: CSSProperties = { transform: `translateY(${offset}px)` };
  return (
    <tr
      ref={rowRef}
      data-index={index}
      // The row of headings is the first.
      aria-rowindex={index + 2}
      className={mergeClasses(rows.row, styles.place)}
      style={place}
    >
      <td className={mergeClasses(styles.cell, styles.person)}>
        <Link as="button" className={styles.name} tabIndex={isCurrent ? 0 : -1} onClick={onOpen} onFocus={onFocus}>
          {name}
        </Link>
        <Groups attributes={attributes} />
      </td>
      <td className={mergeClasses(styles.cell, styles.level)}>{interest}</td>
      <td className={mergeClasses(styles.cell, styles.level)}>{influence}</td>
      <td className={styles.cell}>
        {isReachable ? <span className={styles.quiet}>{reach}</span> : `${reach}: ${say(`reach.${reachability}.do`)}`}
      </td>
    </tr>
  );
};
