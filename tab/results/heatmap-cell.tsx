import { makeStyles, mergeClasses, shorthands, tokens, useRestoreFocusTarget } from '@fluentui/react-components';
import type { Figure } from '#core/release/figure';
import type { Segment } from '#core/release/release-detail';
import { gapSign } from '../charts/gap-sign';
import { useVoice, type Voice } from '../language/voice';
import type { Explanation } from '../words/computed/explanation';
import { explainPair } from '../words/computed/pair-words';
import { explainRating } from '../words/computed/single-words';
import { useExplain } from './explain';
import { useResultsStyles } from './results-styles';
import { fullNameOf } from './segment-rows';

const useStyles = makeStyles({
  cell: { padding: '2px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, height: '1px' },
  button: {
    display: 'grid',
    alignContent: 'start',
    width: '100%',
    minWidth: '104px',
    height: '100%',
    minHeight: '44px',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
  },
  // Tints only underline what sign and word already say.
  'clear-shortfall': {
    backgroundColor: tokens.colorPaletteRedBackground1,
    ...shorthands.borderColor(tokens.colorPaletteRedBorder1),
  },
  shortfall: { backgroundColor: tokens.colorPaletteRedBackground1 },
  'no-clear-gap': { backgroundColor: 'transparent' },
  exceeds: { backgroundColor: tokens.colorPaletteGreenBackground1 },
  number: { fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
  word: { fontSize: tokens.fontSizeBase200 },
  quiet: {
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
});

type CellProps = Readonly<{ name: string; explain: (voice: Voice) => Explanation; className?: string; lines: Lines }>;
type Lines = { readonly number: string | null; readonly word: string | null; readonly quiet: string | null };

const Cell = ({ name, explain, className, lines }: CellProps) => {
  const voice = useVoice();
  const styles = useStyles();
  const open = useExplain();
  return (
    <td className={styles.cell}>
      <button
        type="button"
        {...useRestoreFocusTarget()}
        className={mergeClasses(styles.button, className)}
        title={voice.say('computed.short')}
        // What is read in the cell comes in the same words, so that it can be asked for by voice.
        aria-label={`${name}, ${Object.values(lines)
          .filter((part) => part !== null)
          .join(' ')}`}
        onClick={() => open(explain(voice))}
      >
        {lines.number !== null && <span className={styles.number}>{lines.number}</span>}{' '}
        {lines.word !== null && <span className={styles.word}>{lines.word}</span>}{' '}
        {lines.quiet !== null && <span className={styles.quiet}>{lines.quiet}</span>}
      </button>
    </td>
  );
};

type SegmentP = Segment['ps'][number];

const linesOf = ({ say, figures }: Voice, { gap, gapLabel, confirmed }: SegmentP): Lines => {
  if ('hidden' in gap) return { number: null, word: null, quiet: figures.gapShort(gap) };
  const sign = gapLabel === null ? '' : `${gapSign[gapLabel]} `;
  const doubtful = confirmed === false && gapLabel !== 'no-clear-gap';
  return {
    number: 'mean' in gap ? `${sign}${figures.gapShort(gap)}` : sign.trim(),
    word: gapLabel === null ? null : figures.gapLabel(gapLabel),
    quiet: doubtful ? say('segments.notConfirmed') : null,
  };
};

/** The gap of one P in one group; pressing it shows its figures and how they were computed. */
export const GapCell = ({ segment, row }: Readonly<{ segment: Segment; row: SegmentP }>) => {
  const voice = useVoice();
  const styles = useStyles();
  const results = useResultsStyles();
  const title = voice.say('segments.cell', { p: voice.say(`p.${row.p}`), group: fullNameOf(segment) });
  const tone = row.gapLabel === null ? undefined : mergeClasses(styles[row.gapLabel], results[row.gapLabel]);
  return (
    <Cell
      name={title}
      lines={linesOf(voice, row)}
      explain={(now) => explainPair(now, title, row)}
      {...(tone === undefined ? {} : { className: tone })}
    />
  );
};

const shortOf = ({ figures }: Voice, figure: Figure): Lines =>
  'hidden' in figure
    ? { number: null, word: null, quiet: figures.ratingShort(figure) }
    : { number: figures.ratingShort(figure), word: null, quiet: figures.ratingInterval(figure) };

/** How one group rates the PMO's value. */
export const ValueCell = ({ segment }: Readonly<{ segment: Segment }>) => {
  const voice = useVoice();
  const title = voice.say('segments.cell', { p: voice.say('segments.value'), group: fullNameOf(segment) });
  return (
    <Cell
      name={title}
      lines={shortOf(voice, segment.value.figure)}
      explain={(now) => explainRating(now, title, segment.value)}
    />
  );
};
