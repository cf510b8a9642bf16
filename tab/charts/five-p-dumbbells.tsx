import { makeStyles, mergeClasses, shorthands, tokens } from '@fluentui/react-components';
import type { P } from '#core/kernel/five-p';
import type { ReleasedP } from '#core/release/release';
import { useVoice } from '../language/voice';
import { DumbbellLine } from './dumbbell-line';
import { GapWords } from './gap-words';
import { isShown } from './is-shown';
import { ScaleAxis } from './scale-axis';
import { worstFirst } from './worst-first';

const narrow = '@media (max-width: 640px)';

const useStyles = makeStyles({
  // Names line up with the heading above, though their rows are padded to be pressed.
  rows: { marginInline: `calc(-1 * ${tokens.spacingHorizontalS})` },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'grid',
    gridTemplateColumns: '150px minmax(0, 1fr) 168px',
    gridTemplateAreas: '"name line gap"',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    width: '100%',
    minHeight: '48px',
    paddingInline: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    [narrow]: {
      gridTemplateColumns: 'minmax(0, 1fr) auto',
      gridTemplateAreas: '"name gap" "line line"',
      paddingBlock: tokens.spacingVerticalS,
    },
  },
  button: {
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    // Only the border marks a row: on another background the words in it would be too faint in some theme.
    ':hover': shorthands.borderColor(tokens.colorNeutralStroke1Hover),
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  selected: {
    borderLeftWidth: '4px',
    borderLeftColor: tokens.colorBrandStroke1,
    paddingInlineStart: `calc(${tokens.spacingHorizontalS} - 3px)`,
    ':hover': { borderLeftColor: tokens.colorBrandStroke1 },
  },
  name: { gridArea: 'name', display: 'grid' },
  strong: { fontWeight: tokens.fontWeightSemibold },
  quiet: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  line: { gridArea: 'line', paddingInline: '34px' },
  hidden: { gridArea: 'line', color: tokens.colorNeutralForeground3 },
  gap: { gridArea: 'gap' },
  axis: { minHeight: 'auto', [narrow]: { display: 'block', paddingBlock: 0 } },
});

type RowProps = Readonly<{ released: ReleasedP; isSelected: boolean; onSelect: (p: P) => void }>;

const Row = (props: RowProps) => {
  const { released, isSelected, onSelect } = props;
  const { say, figures } = useVoice();
  const styles = useStyles();
  return (
    <li>
      <button
        type="button"
        id={`row-${released.p}`}
        className={mergeClasses(styles.row, styles.button, isSelected && styles.selected)}
        aria-expanded={isSelected}
        onClick={() => onSelect(released.p)}
      >
        <span className={styles.name}>
          <span className={styles.strong}>{say(`p.${released.p}`)}</span>
          {released.n !== null && <span className={styles.quiet}>{figures.answers(released.n)}</span>}
        </span>
        {isShown(released) ? (
          <span className={styles.line}>
            <DumbbellLine released={released} />
          </span>
        ) : (
          <span className={styles.hidden}>{say('chart.notShown', { reason: figures.gapShort(released.gap) })}</span>
        )}
        <span className={styles.gap}>{isShown(released) && <GapWords released={released} />}</span>
      </button>
    </li>
  );
};

type Props = Readonly<{ ps: readonly ReleasedP[]; selected: P | null; onSelect: (p: P) => void }>;

/** The five Ps as dumbbells on one scale, worst first; each row opens its P. */
export const FivePDumbbells = (props: Props) => {
  const styles = useStyles();
  return (
    <div className={styles.rows}>
      {props.ps.some(isShown) && (
        <div className={mergeClasses(styles.row, styles.axis)} aria-hidden>
          <div className={styles.line}>
            <ScaleAxis />
          </div>
        </div>
      )}
      <ul className={styles.list}>
        {worstFirst(props.ps).map((released) => (
          <Row
            key={released.p}
            released={released}
            isSelected={props.selected === released.p}
            onSelect={props.onSelect}
          />
        ))}
      </ul>
    </div>
  );
};
