import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useVoice } from '../language/voice';
import { Section } from '../ui/section';

const useStyles = makeStyles({
  list: { marginBlock: tokens.spacingVerticalS, paddingLeft: tokens.spacingHorizontalXL },
});

type Pulse = Readonly<{ pmo: string | null; title: string; closesAt: string | null }>;

/** Which pulses are open for the reader, and where to answer them: never here, and without saying whether they did. */
export const OpenPulsesSection = (props: Readonly<{ pulses: readonly Pulse[]; chatUrl: string | null }>) => {
  const { say, times } = useVoice();
  const styles = useStyles();
  const wordsOf = ({ pmo, title, closesAt }: Pulse): string => {
    const named = pmo === null ? say('me.pulse', { title }) : say('me.pulseOf', { title, pmo });
    return closesAt === null ? named : say('me.pulse.until', { pulse: named, closes: times.date(closesAt) });
  };
  return (
    <Section heading={say('me.pulses')}>
      <ul className={styles.list}>
        {props.pulses.map((pulse) => (
          <li key={wordsOf(pulse)}>{wordsOf(pulse)}</li>
        ))}
      </ul>
      {props.chatUrl === null ? (
        <p>{say('me.pulses.noChat')}</p>
      ) : (
        <>
          <p>{say('me.pulses.do')}</p>
          <Link href={props.chatUrl} target="_blank" rel="noopener">
            {say('me.pulses.chat')}
          </Link>
        </>
      )}
    </Section>
  );
};
