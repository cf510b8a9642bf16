import { Field, makeStyles, Select } from '@fluentui/react-components';
import { useInstruments } from '../api/use-instruments';
import { useVoice } from '../language/voice';
import type { WaveDraft } from './wave-draft';

const useStyles = makeStyles({ sentence: { margin: 0 } });

type Props = Readonly<{ draft: WaveDraft; onChange: (change: Partial<WaveDraft>) => void }>;

/** What is asked; while there is only one instrument, a sentence instead of a choice. */
export const InstrumentField = ({ draft, onChange }: Props) => {
  const { say } = useVoice();
  const styles = useStyles();
  const instruments = useInstruments().data?.instruments;
  // A choice that turns into a sentence once the list is there would take the focus with it.
  if (!instruments) return null;
  const [only] = instruments;
  if (instruments.length === 1 && only) {
    return (
      <p className={styles.sentence}>{say('plan.instrument.only', { title: only.title, seconds: only.seconds })}</p>
    );
  }
  return (
    <Field label={say('plan.instrument')}>
      <Select value={draft.instrumentId} onChange={(_, { value }) => onChange({ instrumentId: value })}>
        {instruments.map(({ id, title, seconds }) => (
          <option key={id} value={id}>
            {say('plan.instrument.option', { title, seconds })}
          </option>
        ))}
      </Select>
    </Field>
  );
};
