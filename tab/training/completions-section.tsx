import { makeStyles, tokens } from '@fluentui/react-components';
import { useTrainingCompletions } from '../api/use-training';
import { useVoice } from '../language/voice';
import { QueryGate } from '../ui/query-gate';
import { Section } from '../ui/section';

const useStyles = makeStyles({
  line: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
});

/** For leads: how many have finished each course, or why that is not told. */
export const CompletionsSection = () => {
  const { say } = useVoice();
  const styles = useStyles();
  return (
    <Section heading={say('learn.completions')}>
      <QueryGate query={useTrainingCompletions()}>
        {({ courses, isSmallTeam }) => (
          <>
            {isSmallTeam && <p className={styles.line}>{say('learn.completions.smallTeam')}</p>}
            {!isSmallTeam &&
              courses.map(({ id, finished }) => (
                <p key={id} className={styles.line}>
                  {say(finished === null ? 'learn.completions.few' : 'learn.completions.some', {
                    course: say(`training.course.${id}`),
                    n: finished ?? 0,
                  })}
                </p>
              ))}
            <p className={styles.quiet}>{say('learn.completions.why')}</p>
          </>
        )}
      </QueryGate>
    </Section>
  );
};
