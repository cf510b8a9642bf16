import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { longestCardInSeconds } from '#core/instrument/instrument';
import { useVoice } from '../language/voice';
import { saidSeconds } from './instrument-words';

const useStyles = makeStyles({
  time: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  bar: {
    width: '96px',
    height: '6px',
    flexShrink: 0,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground5,
    // In a contrast theme backgrounds are alike: the border tells how far 90 seconds go.
    border: `1px solid ${tokens.colorTransparentStroke}`,
    overflow: 'hidden',
  },
  part: { height: '100%', backgroundColor: tokens.colorBrandBackground },
  tooLong: { backgroundColor: tokens.colorStatusDangerBackground3 },
  words: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  wordsTooLong: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** Is a card longer than anybody should be asked to answer? */
export const isTooLong = (seconds: number): boolean => seconds > longestCardInSeconds;

/** How long a card takes, as a part of the longest it may take. */
export const TimeBar = ({ seconds }: Readonly<{ seconds: number }>) => {
  const { say } = useVoice();
  const styles = useStyles();
  const said = saidSeconds(seconds);
  const percent = Math.min(100, (100 * said) / longestCardInSeconds);
  const tooLong = isTooLong(seconds);
  return (
    <div className={styles.time}>
      <div className={styles.bar} aria-hidden>
        <div className={mergeClasses(styles.part, tooLong && styles.tooLong)} style={{ width: `${percent}%` }} />
      </div>
      <span className={mergeClasses(styles.words, tooLong && styles.wordsTooLong)}>
        {say(tooLong ? 'questions.seconds.tooLong' : 'questions.seconds', {
          seconds: said,
          most: longestCardInSeconds,
        })}
      </span>
    </div>
  );
};
