import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { WaveView } from '#core/contract/waves';
import { useChangePlan } from '../api/use-change-plan';
import { useKeptDraft } from '../api/use-kept-draft';
import { usePreviewPlan } from '../api/use-plan-preview';
import { usePlanWave } from '../api/use-plan-wave';
import { useWorkspace } from '../api/use-workspace';
import { useVoice } from '../language/voice';
import { FormDialog } from '../ui/form-dialog';
import { QueryGate } from '../ui/query-gate';
import { AudienceFields } from './audience-fields';
import { InstrumentField } from './instrument-field';
import { PlanPreview } from './plan-preview';
import { ScheduleFields } from './schedule-fields';
import { changeOf, draftOf, emptyDraft, missingIn, planOf, type WaveDraft } from './wave-draft';
import { type WorkspaceTime, workspaceTime } from './workspace-time';

/** Changes some of the draft's fields. */
export type ChangeDraft = (change: Partial<WaveDraft>) => void;

type FieldsProps = Readonly<{ draft: WaveDraft; workspace: WorkspaceTime; onChange: ChangeDraft }>;

const DraftFields = ({ draft, workspace, onChange }: FieldsProps) => {
  const { say } = useVoice();
  return (
    <>
      <InstrumentField draft={draft} onChange={onChange} />
      <Field label={say('plan.title')} hint={say('plan.title.hint')}>
        <Input value={draft.title} maxLength={100} onChange={(_, { value }) => onChange({ title: value })} />
      </Field>
      <AudienceFields draft={draft} label={say('plan.audience')} hint={say('plan.audience.hint')} onChange={onChange} />
      <ScheduleFields draft={draft} workspace={workspace} onChange={onChange} />
    </>
  );
};

type Props = Readonly<{
  /** The wave to be changed; a new one is planned without it. */
  wave?: WaveView;
  onClose: () => void;
}>;

const PlanForm = ({ wave, workspace, onClose }: Props & Readonly<{ workspace: WorkspaceTime }>) => {
  const { say } = useVoice();
  const plan = usePlanWave();
  const change = useChangePlan();
  const { clock } = workspace;
  // Whoever leaves the form by mistake finds what they wrote of a new wave; changes of a planned one begin with its plan.
  const kept = useKeptDraft<WaveDraft>('wave-plan');
  const [draft, setDraft] = useState<WaveDraft>(wave ? draftOf(wave, clock) : (kept.find() ?? emptyDraft));
  const fill = (part: Partial<WaveDraft>): void => {
    const filled = { ...draft, ...part };
    setDraft(filled);
    if (!wave) kept.keep(filled);
  };
  const kind = draft.opensOn === '' ? 'draft' : 'scheduled';
  const missing = missingIn(draft, clock, new Date().toISOString());
  const preview = usePreviewPlan(missing === null ? planOf(draft, clock) : null);
  // Below the fields, where it is seen whatever part of the form one is at.
  const reach = preview.data ? `${say('plan.reach', { n: preview.data.invited })} ` : '';
  const forget = (): void => {
    kept.keep(null);
    onClose();
  };
  const save = (): void => {
    if (wave) change.mutate({ waveId: wave.id, change: changeOf(draft, clock) }, { onSuccess: onClose });
    else plan.mutate(planOf(draft, clock), { onSuccess: forget });
  };
  return (
    <FormDialog
      heading={wave ? say('plan.change.heading', { title: wave.title }) : say('plan.heading')}
      submit={say(wave ? 'plan.save.change' : `plan.save.${kind}`)}
      hint={missing === null ? `${reach}${say(`plan.ready.${kind}`)}` : say(`plan.missing.${missing}`)}
      error={plan.error ?? change.error}
      isDisabled={missing !== null || plan.isPending || change.isPending}
      onSubmit={save}
      onClose={onClose}
    >
      <DraftFields draft={draft} workspace={workspace} onChange={fill} />
      {missing === null && <QueryGate query={preview}>{(shown) => <PlanPreview preview={shown} />}</QueryGate>}
    </FormDialog>
  );
};

/** Until the settings are there; the form says which clock it means. */
const beforeSettings = workspaceTime({ timeZone: 'UTC', reminderAfterDays: null });

/** Plans a wave, or changes one; it is opened from the list afterwards, so that nothing is sent by filling in a form. */
export const PlanWaveDialog = (props: Props) => {
  const query = useWorkspace();
  // A form that is empty need not wait for the clock; the times of a wave can only be shown by it.
  if (!props.wave) {
    return <PlanForm {...props} workspace={query.data ? workspaceTime(query.data.settings) : beforeSettings} />;
  }
  return (
    <QueryGate query={query}>{({ settings }) => <PlanForm {...props} workspace={workspaceTime(settings)} />}</QueryGate>
  );
};
