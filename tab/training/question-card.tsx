import { Button, Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { QuestionExercise } from '#core/training/training';
import { useVoice } from '../language/voice';
import { focusOn } from '../ui/page-top';

const useStyles = makeStyles({
  card: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  line: { margin: 0, maxWidth: '70ch' },
  next: { justifySelf: 'start' },
});

type Props = Readonly<{
  exercise: QuestionExercise;
  isSaving: boolean;
  onAnswer: (choice: string) => void;
  onNext: () => void;
}>;

const Outcome = ({ exercise, onNext }: Pick<Props, 'exercise' | 'onNext'>) => {
  const { say } = useVoice();
  const styles = useStyles();
  const { compared, choices } = exercise;
  if (compared === null) return null;
  const labelOf = (id: string): string => choices.find((choice) => choice.id === id)?.label ?? id;
  return (
    <>
      <p className={styles.line}>
        {say(compared.isRight ? 'learn.right' : 'learn.wrong', {
          own: labelOf(compared.own),
          right: compared.right.map(labelOf).join(', '),
        })}
      </p>
      <p className={styles.line}>{compared.reason}</p>
      <Button className={styles.next} appearance="primary" onClick={onNext}>
        {say('learn.next')}
      </Button>
    </>
  );
};

/** A question about the release: chosen, then explained. */
export const QuestionCard = ({ exercise, isSaving, onAnswer, onNext }: Props) => {
  const { say } = useVoice();
  const styles = useStyles();
  const [chosen, setChosen] = useState('');
  const { ask, choices, compared } = exercise;
  return (
    <div className={styles.card}>
      <h3 key={String(compared === null)} ref={focusOn} tabIndex={-1} className={styles.heading}>
        {ask}
      </h3>
      {compared === null ? (
        <>
          <Field label={say('learn.choose')}>
            <RadioGroup value={chosen} onChange={(_, { value }) => setChosen(value)}>
              {choices.map(({ id, label }) => (
                <Radio key={id} value={id} label={label} />
              ))}
            </RadioGroup>
          </Field>
          <Button
            className={styles.next}
            appearance="primary"
            disabledFocusable={chosen === '' || isSaving}
            onClick={() => onAnswer(chosen)}
          >
            {say('learn.compare')}
          </Button>
        </>
      ) : (
        <Outcome exercise={exercise} onNext={onNext} />
      )}
    </div>
  );
};
