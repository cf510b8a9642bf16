import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { usePlanWave } from '../api/use-plan-wave';
import { useVoice } from '../language/voice';
import { FormDialog } from '../ui/form-dialog';
import { AudienceFields } from './audience-fields';
import { InstrumentField } from './instrument-field';
import { ScheduleFields } from './schedule-fields';
import { emptyDraft, missingIn, planOf, type WaveDraft } from './wave-draft';

/** Changes some of the draft's fields. */
export type ChangeDraft = (change: Partial<WaveDraft>) => void;

const DraftFields = (props: Readonly<{ draft: WaveDraft; onChange: ChangeDraft }>) => {
  const { draft, onChange } = props;
  const { say } = useVoice();
  return (
    <>
      <InstrumentField draft={draft} onChange={onChange} />
      <Field label={say('plan.title')} hint={say('plan.title.hint')}>
        <Input value={draft.title} maxLength={100} onChange={(_, { value }) => onChange({ title: value })} />
      </Field>
      <AudienceFields draft={draft} onChange={onChange} />
      <ScheduleFields draft={draft} onChange={onChange} />
    </>
  );
};

/** Plans a wave; it is opened from the list afterwards, so that nothing is sent by filling in a form. */
export const PlanWaveDialog = ({ onClose }: Readonly<{ onClose: () => void }>) => {
  const { say } = useVoice();
  const plan = usePlanWave();
  const [draft, setDraft] = useState<WaveDraft>(emptyDraft);
  const kind = draft.opensOn === '' ? 'draft' : 'scheduled';
  const missing = missingIn(draft, new Date().toISOString());
  return (
    <FormDialog
      heading={say('plan.heading')}
      submit={say(`plan.save.${kind}`)}
      hint={say(missing === null ? `plan.ready.${kind}` : `plan.missing.${missing}`)}
      error={plan.error}
      isDisabled={missing !== null || plan.isPending}
      onSubmit={() => plan.mutate(planOf(draft), { onSuccess: onClose })}
      onClose={onClose}
    >
      <DraftFields draft={draft} onChange={(change) => setDraft({ ...draft, ...change })} />
    </FormDialog>
  );
};
