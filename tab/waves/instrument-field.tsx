import { Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { InstrumentView } from '#core/contract/instruments';
import { events } from '#core/instrument/events';
import { useInstruments } from '../api/use-instruments';
import { asksInWords, rhythmInWords } from '../instruments/instrument-words';
import { useVoice } from '../language/voice';
import { QueryGate } from '../ui/query-gate';
import type { WaveDraft } from './wave-draft';

const useStyles = makeStyles({
  only: { margin: 0 },
  option: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)' },
  title: { fontWeight: tokens.fontWeightSemibold },
  heading: { margin: 0, marginTop: tokens.spacingVerticalS, color: tokens.colorNeutralForeground3 },
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

const isEvent = ({ id }: InstrumentView): boolean => events.some((event) => event.id === id);

const Radios = ({ instruments }: Readonly<{ instruments: readonly InstrumentView[] }>) =>
  instruments.map((instrument) => (
    <Radio key={instrument.id} value={instrument.id} label={<Meaning instrument={instrument} />} />
  ));

const InstrumentChoice = ({ draft, onChange, instruments }: PropsWithList) => {
  const { say } = useVoice();
  const styles = useStyles();
  const eventsId = useId();
  const afterEvents = instruments.filter(isEvent);
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
        <Radios instruments={instruments.filter((instrument) => !isEvent(instrument))} />
        {afterEvents.length > 0 && (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a frame of its own into the group
          <div role="group" aria-labelledby={eventsId}>
            <p id={eventsId} className={styles.heading}>
              {say('plan.instrument.events')}
            </p>
            <div className={styles.option}>
              <Radios instruments={afterEvents} />
            </div>
          </div>
        )}
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
