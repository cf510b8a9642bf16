import { makeStyles, tokens } from '@fluentui/react-components';
import type { Score } from '#core/abcde/score';
import { useVoice } from '../language/voice';
import { weakestInWords } from './score-words';

const useStyles = makeStyles({
  facts: { margin: 0, display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalXXL },
  name: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  value: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
});

/** What the ratings come to: the mean, and the weakest letter, which a mean would hide. */
export const ScoreFacts = ({ score }: Readonly<{ score: Pick<Score, 'mean' | 'weakest' | 'lowest'> }>) => {
  const voice = useVoice();
  const styles = useStyles();
  return (
    <dl className={styles.facts}>
      <div>
        <dt className={styles.name}>{voice.say('communications.mean')}</dt>
        <dd className={styles.value}>
          {voice.say('communications.mean.of', { mean: voice.figures.rating(score.mean) })}
        </dd>
      </div>
      <div>
        <dt className={styles.name}>{voice.say('communications.weakest')}</dt>
        <dd className={styles.value}>{weakestInWords(voice, score)}</dd>
      </div>
    </dl>
  );
};
