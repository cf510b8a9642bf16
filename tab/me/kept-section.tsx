import { makeStyles, tokens } from '@fluentui/react-components';
import { useVoice } from '../language/voice';
import { Section } from '../ui/section';

const useStyles = makeStyles({
  terms: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', margin: 0 },
  term: { fontWeight: tokens.fontWeightSemibold, marginTop: tokens.spacingVerticalS },
  detail: { margin: 0 },
});

const kept = ['answers', 'delivery', 'person', 'register'] as const;

/** What is stored, in words. It is a promise: change what is stored, and these words must follow. */
export const KeptSection = () => {
  const { say } = useVoice();
  const styles = useStyles();
  return (
    <Section heading={say('me.kept')}>
      <dl className={styles.terms}>
        {kept.map((what) => (
          <div key={what}>
            <dt className={styles.term}>{say(`me.kept.${what}`)}</dt>
            <dd className={styles.detail}>{say(`me.kept.${what}.detail`)}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
};
