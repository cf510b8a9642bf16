import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import type { InstrumentView } from '#core/contract/instruments';
import { useVoice } from '../language/voice';
import { asksInWords, rhythmInWords } from './instrument-words';

const useStyles = makeStyles({
  badges: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  line: { margin: 0, maxWidth: '80ch' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
});

type Props = Readonly<{ instrument: InstrumentView }>;

/** Whose an instrument is, and in which version. */
export const InstrumentBadges = ({ instrument }: Props) => {
  const { say } = useVoice();
  const isOurs = instrument.copyOf !== undefined;
  return (
    <span className={useStyles().badges}>
      <Badge appearance="tint" color={isOurs ? 'brand' : 'informative'}>
        {say(isOurs ? 'questions.ours' : 'questions.builtIn')}
      </Badge>
      <Badge appearance="outline" color="informative">
        {say('questions.version', { version: instrument.version })}
      </Badge>
    </span>
  );
};

/** What an instrument asks, and with how many cards of what length. */
export const InstrumentAbout = ({ instrument }: Props) => {
  const voice = useVoice();
  const styles = useStyles();
  return (
    <>
      <p className={styles.line}>{asksInWords(voice, instrument)}</p>
      <p className={styles.quiet}>{rhythmInWords(voice, instrument)}</p>
    </>
  );
};
