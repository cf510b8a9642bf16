import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReleasedP } from '#core/release/release';
import { useVoice } from '../language/voice';
import { isLittleExpected } from './is-little-expected';

const useStyles = makeStyles({
  words: { display: 'grid' },
  number: { fontWeight: tokens.fontWeightSemibold },
  quiet: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  'clear-shortfall': { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  shortfall: { color: tokens.colorPaletteRedForeground1 },
  'no-clear-gap': { color: tokens.colorNeutralForeground1 },
  exceeds: { color: tokens.colorPaletteGreenForeground1 },
});

/** A gap beside its dumbbell: the number with its interval, and the word for its direction. */
export const GapWords = (props: Readonly<{ released: ReleasedP }>) => {
  const { gap, gapLabel, expectation, experience } = props.released;
  const { say, figures } = useVoice();
  const styles = useStyles();
  const bounds = figures.gapInterval(gap);
  const direction = styles[gapLabel ?? 'no-clear-gap'];
  const word = gapLabel === null || 'label' in gap ? null : figures.gapLabel(gapLabel);
  return (
    <span className={styles.words}>
      <span>
        <span className={mergeClasses(styles.number, direction)}>{figures.gapShort(gap)}</span>
        {bounds !== null && <span className={styles.quiet}>{` (${bounds})`}</span>}
      </span>
      {'coded' in expectation && (
        <span className={styles.quiet}>{`${say('column.expectation')} ${figures.ratingShort(expectation)}`}</span>
      )}
      {'coded' in experience && (
        <span className={styles.quiet}>{`${say('column.experience')} ${figures.ratingShort(experience)}`}</span>
      )}
      {word !== null && <span className={direction}>{word}</span>}
      {isLittleExpected(props.released) && <span className={styles.quiet}>{say('gap.littleExpected')}</span>}
    </span>
  );
};
