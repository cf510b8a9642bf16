import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { type Ratings, ratingsSchema } from '#core/abcde/letter';
import type { MessageExercise } from '#core/training/training';
import { useVoice } from '../language/voice';
import { focusOn } from '../ui/page-top';
import { Comparison } from './comparison';
import { ImproveStep } from './improve-step';
import { type Chosen, RatingFields } from './rating-fields';

const useStyles = makeStyles({
  card: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  line: { margin: 0, maxWidth: '70ch' },
  message: {
    margin: 0,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    whiteSpace: 'pre-line',
    overflowWrap: 'anywhere',
  },
  end: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  quiet: { color: tokens.colorNeutralForeground3 },
});

const RateForm = ({ isSaving, onRate }: Readonly<{ isSaving: boolean; onRate: (ratings: Ratings) => void }>) => {
  const { say } = useVoice();
  const styles = useStyles();
  const [chosen, setChosen] = useState<Chosen>({});
  const whole = ratingsSchema.safeParse(chosen);
  const rate = (): void => {
    if (whole.success) onRate(whole.data);
  };
  return (
    <>
      <RatingFields chosen={chosen} onChoose={setChosen} />
      <div className={styles.end}>
        <Button appearance="primary" disabledFocusable={!whole.success || isSaving} onClick={rate}>
          {say('learn.compare')}
        </Button>
        {!whole.success && <span className={styles.quiet}>{say('learn.rateAll')}</span>}
      </div>
    </>
  );
};

type Props = Readonly<{
  exercise: MessageExercise;
  isSaving: boolean;
  onRate: (ratings: Ratings) => void;
  onNext: () => void;
}>;

/** A practice message: read, rate, compare, improve. */
export const MessageCard = ({ exercise, isSaving, onRate, onNext }: Props) => {
  const { say } = useVoice();
  const styles = useStyles();
  const { level, channel, situation, text, compared, isDue } = exercise;
  const heading = compared ? 'learn.compared' : isDue ? 'learn.again' : 'learn.rate';
  return (
    <div className={styles.card}>
      <h3 key={heading} ref={focusOn} tabIndex={-1} className={styles.heading}>
        {say(heading)}
      </h3>
      <p className={styles.line}>
        {say('learn.situation', { level, channel: say(`learn.channel.${channel}`) })} {situation}
      </p>
      <blockquote className={styles.message}>{text}</blockquote>
      {compared === null ? (
        <RateForm isSaving={isSaving} onRate={onRate} />
      ) : (
        <>
          <Comparison compared={compared} />
          <ImproveStep exercise={exercise} />
          <div>
            <Button appearance="primary" onClick={onNext}>
              {say('learn.next')}
            </Button>
          </div>
        </>
      )}
    </div>
  );
};
