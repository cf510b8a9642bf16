import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { letters } from '#core/abcde/letter';
import { distancesOf } from '#core/training/compare';
import type { MessageExercise } from '#core/training/training';
import { useVoice } from '../language/voice';

const useStyles = makeStyles({
  all: { display: 'grid', gap: tokens.spacingVerticalM },
  line: { margin: 0 },
  list: { display: 'grid', gap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: 'none' },
  one: {
    display: 'grid',
    gap: tokens.spacingVerticalXXS,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderLeft: `4px solid ${tokens.colorPaletteGreenBorderActive}`,
  },
  off: { borderLeft: `4px solid ${tokens.colorPaletteDarkOrangeBorderActive}` },
  letter: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  pair: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalL, margin: 0 },
});

/** The learner's ratings beside the reference's, letter by letter, with its reasons. */
export const Comparison = ({ compared }: Readonly<{ compared: NonNullable<MessageExercise['compared']> }>) => {
  const { say } = useVoice();
  const styles = useStyles();
  const { own, reference, reasons, isRight } = compared;
  const distances = distancesOf(own, reference);
  return (
    <div className={styles.all}>
      <p className={styles.line}>{say(isRight ? 'learn.close' : 'learn.notClose')}</p>
      <ul className={styles.list}>
        {letters.map((letter) => (
          <li key={letter} className={mergeClasses(styles.one, distances[letter] > 1 && styles.off)}>
            <h4 className={styles.letter}>{say(`abcde.letter.${letter}`)}</h4>
            <p className={styles.pair}>
              <span>{say('learn.own', { points: own[letter] })}</span>
              <span>{say('learn.reference', { points: reference[letter] })}</span>
              <span>{say('learn.off', { points: distances[letter] })}</span>
            </p>
            <p className={styles.line}>{reasons[letter]}</p>
          </li>
        ))}
      </ul>
    </div>
  );
};
