import { Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { InstrumentView } from '#core/contract/instruments';
import { useInstruments } from '../api/use-instruments';
import { asksInWords, rhythmInWords } from '../instruments/instrument-words';
import { useVoice } from '../language/voice';
import { QueryGate } from '../ui/query-gate';
import type { WaveDraft } from './wave-draft';

const useStyles = makeStyles({
  only: { margin: 0 },
  option: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)' },
  title: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

type Props = Readonly<{ draft: WaveDraft; onChange: (change: Partial<WaveDraft>) => void }>;
type PropsWithList = Props & Readonly<{ instruments: readonly InstrumentView[] }>;

const Meaning = ({ instrument }: Readonly<{ instrument: InstrumentView }>) => {
  const voice = useVoice();
  const styles = useStyles();
  return (
    <span className={styles.option}>
      <span className={styles.title}>{instrument.title}</span>
      <span className={styles.quiet}>{asksInWords(voice, instrument)}</span>
      <span className={styles.quiet}>{rhythmInWords(voice, instrument)}</span>
    </span>
  );
};

const InstrumentChoice = ({ draft, onChange, instruments }: PropsWithList) => {
  const { say } = useVoice();
  const styles = useStyles();
  const [only] = instruments;
  if (instruments.length === 1 && only) {
    return (
      <p className={styles.only}>
        {say('plan.instrument.only', { title: only.title, rhythm: rhythmInWords({ say }, only) })}
      </p>
    );
  }
  return (
    <Field label={say('plan.instrument')}>
      <RadioGroup value={draft.instrumentId} onChange={(_, { value }) => onChange({ instrumentId: value })}>
        {instruments.map((instrument) => (
          <Radio key={instrument.id} value={instrument.id} label={<Meaning instrument={instrument} />} />
        ))}
      </RadioGroup>
    </Field>
  );
};

/** What is asked, with what each choice means; while there is only one, a sentence. */
export const InstrumentField = (props: Props) => (
  <QueryGate query={useInstruments()}>
    {({ instruments }) => <InstrumentChoice {...props} instruments={instruments} />}
  </QueryGate>
);
