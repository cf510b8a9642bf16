import { Field, Input, makeStyles } from '@fluentui/react-components';
import { useInstruments } from '../api/use-instruments';
import { useVoice } from '../language/voice';
import { daysOpen } from './days-open';
import type { WaveDraft } from './wave-draft';

const useStyles = makeStyles({ time: { maxWidth: '260px' } });

type Props = Readonly<{ draft: WaveDraft; onChange: (change: Partial<WaveDraft>) => void }>;

/** When the wave opens and closes by itself; both may be left to the people. */
export const ScheduleFields = ({ draft, onChange }: Props) => {
  const { say } = useVoice();
  const styles = useStyles();
  const instrument = useInstruments().data?.instruments.find(({ id }) => id === draft.instrumentId);
  const closesHint = instrument ? say('plan.closes.hint', { days: daysOpen(instrument) }) : null;
  return (
    <>
      <Field label={say('plan.opens')} hint={say('plan.opens.hint')}>
        <Input
          className={styles.time}
          type="datetime-local"
          value={draft.opensOn}
          onChange={(_, { value }) => onChange({ opensOn: value })}
        />
      </Field>
      <Field label={say('plan.closes')} hint={closesHint}>
        <Input
          className={styles.time}
          type="date"
          value={draft.closesOn}
          onChange={(_, { value }) => onChange({ closesOn: value })}
        />
      </Field>
    </>
  );
};
