import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { longestMessage } from '#core/abcde/draft';
import type { Check, Evidence } from '#core/abcde/evidence';
import { evidenceWords } from '#core/abcde/evidence-words';
import type { Letter } from '#core/abcde/letter';
import type { MessageExercise } from '#core/training/training';
import { useCompareChecks } from '../api/use-compare-checks';
import { useVoice } from '../language/voice';
import { ProblemMessage } from '../ui/problem-message';

const useStyles = makeStyles({
  all: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  line: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  columns: {
    display: 'grid',
    gap: tokens.spacingHorizontalL,
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(280px, 100%), 1fr))',
  },
  column: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  found: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  improved: { margin: 0, whiteSpace: 'pre-line', overflowWrap: 'anywhere', maxWidth: '70ch' },
});

/** What can be found in a text alone; the others ask about register, time and measure, which a practice message has not. */
const ofText: readonly Letter[] = ['behaviour', 'content'];

const foundIn = ({ letters }: Check): Evidence[] =>
  letters.filter(({ letter }) => ofText.includes(letter)).flatMap(({ evidence }) => evidence);

const Found = ({ heading, check }: Readonly<{ heading: string; check: Check }>) => {
  const { say } = useVoice();
  const styles = useStyles();
  return (
    <div>
      <h4 className={styles.column}>{heading}</h4>
      <ul className={styles.found}>
        {foundIn(check).map((one) => (
          <li key={one.code}>
            {say(`learn.found.${one.kind}`)} {evidenceWords(one, say)}
          </li>
        ))}
      </ul>
    </div>
  );
};

/** The learner writes it better, sees what the check finds in it now, and then how others would have written it. */
export const ImproveStep = ({ exercise }: Readonly<{ exercise: MessageExercise }>) => {
  const { say } = useVoice();
  const styles = useStyles();
  const [text, setText] = useState(exercise.text);
  const [isShown, setIsShown] = useState(false);
  const compare = useCompareChecks(exercise.channel);
  const improved = exercise.compared?.improved ?? null;
  return (
    <div className={styles.all}>
      <h3 className={styles.heading}>{say('learn.improve')}</h3>
      <p className={styles.line}>{say('learn.improve.detail')}</p>
      <Field label={say('learn.improve.text')}>
        <Textarea
          value={text}
          resize="vertical"
          rows={8}
          maxLength={longestMessage}
          onChange={(_, { value }) => setText(value)}
        />
      </Field>
      <div className={styles.buttons}>
        <Button
          disabledFocusable={compare.isPending || text.trim() === ''}
          onClick={() => compare.mutate({ before: exercise.text, now: text })}
        >
          {say('learn.improve.check')}
        </Button>
        {improved !== null && !isShown && <Button onClick={() => setIsShown(true)}>{say('learn.improve.show')}</Button>}
      </div>
      <div aria-live="polite">
        {compare.isError && <ProblemMessage error={compare.error} />}
        {compare.data && (
          <div className={styles.columns}>
            <Found heading={say('learn.improve.before')} check={compare.data.before} />
            <Found heading={say('learn.improve.now')} check={compare.data.now} />
          </div>
        )}
        {improved !== null && isShown && (
          <div>
            <h4 className={styles.column}>{say('learn.improve.ours')}</h4>
            <p className={styles.improved}>{improved}</p>
          </div>
        )}
      </div>
    </div>
  );
};
