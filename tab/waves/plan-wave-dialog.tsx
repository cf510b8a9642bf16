import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { type FormEvent, useId, useState } from 'react';
import { usePlanWave } from '../api/use-plan-wave';
import { useVoice } from '../language/voice';
import { ProblemMessage } from '../ui/problem-message';
import { AudienceFields } from './audience-fields';
import { InstrumentField } from './instrument-field';
import { ScheduleFields } from './schedule-fields';
import { emptyDraft, missingIn, planOf, type WaveDraft } from './wave-draft';

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridAutoRows: 'max-content',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalM,
  },
  actions: { '@media (min-width: 481px)': { alignItems: 'center' } },
  hint: { flexGrow: 1, flexBasis: 0, minWidth: 0, margin: 0, color: tokens.colorNeutralForeground3 },
});

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
export const PlanWaveDialog = (props: Readonly<{ onClose: () => void }>) => {
  const { say } = useVoice();
  const styles = useStyles();
  const plan = usePlanWave();
  const [draft, setDraft] = useState<WaveDraft>(emptyDraft);
  const kind = draft.opensOn === '' ? 'draft' : 'scheduled';
  const hintId = useId();
  const missing = missingIn(draft, new Date().toISOString());
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    plan.mutate(planOf(draft), { onSuccess: props.onClose });
  };
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && props.onClose()}>
      <DialogSurface>
        <form onSubmit={submit}>
          <DialogBody>
            <DialogTitle>{say('plan.heading')}</DialogTitle>
            <DialogContent className={styles.fields}>
              {plan.isError && <ProblemMessage error={plan.error} />}
              <DraftFields draft={draft} onChange={(change) => setDraft({ ...draft, ...change })} />
            </DialogContent>
            <DialogActions fluid className={styles.actions}>
              <p id={hintId} className={styles.hint} aria-live="polite">
                {say(missing === null ? `plan.ready.${kind}` : `plan.missing.${missing}`)}
              </p>
              <Button onClick={props.onClose}>{say('ui.back')}</Button>
              <Button
                type="submit"
                appearance="primary"
                aria-describedby={hintId}
                disabled={missing !== null || plan.isPending}
              >
                {say(`plan.save.${kind}`)}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
};
