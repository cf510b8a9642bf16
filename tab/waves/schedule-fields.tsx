import { Checkbox, Field, Input, makeStyles, Select } from '@fluentui/react-components';
import { useInstruments } from '../api/use-instruments';
import { useVoice } from '../language/voice';
import { daysOpen } from './days-open';
import type { WaveDraft } from './wave-draft';
import type { WorkspaceTime } from './workspace-time';

const useStyles = makeStyles({ time: { maxWidth: '260px' } });

type Props = Readonly<{
  draft: WaveDraft;
  workspace: WorkspaceTime;
  onChange: (change: Partial<WaveDraft>) => void;
}>;

const usualReminders: readonly number[] = [3, 5, 7, 10, 14];

const ReminderField = ({ draft, workspace, onChange }: Props) => {
  const { say } = useVoice();
  const styles = useStyles();
  const chosen = draft.reminderDays ?? workspace.reminderAfterDays ?? 0;
  const offered = [...new Set([0, ...usualReminders, chosen])].sort((one, other) => one - other);
  return (
    <Field label={say('plan.reminder')} hint={say('plan.reminder.hint')}>
      <Select
        className={styles.time}
        value={String(chosen)}
        onChange={(_, { value }) => onChange({ reminderDays: Number(value) })}
      >
        {offered.map((days) => (
          <option key={days} value={String(days)}>
            {say('plan.reminder.after', { days })}
          </option>
        ))}
      </Select>
    </Field>
  );
};

/** When the wave opens, reminds and closes by itself, on the clock of the workspace; and whether it comes again. */
export const ScheduleFields = (props: Props) => {
  const { draft, workspace, onChange } = props;
  const { say } = useVoice();
  const styles = useStyles();
  const instrument = useInstruments().data?.instruments.find(({ id }) => id === draft.instrumentId);
  const closesHint = instrument ? say('plan.closes.hint', { days: daysOpen(instrument) }) : null;
  return (
    <>
      <Field label={say('plan.opens')} hint={say('plan.opens.hint', { zone: workspace.timeZone })}>
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
          type="datetime-local"
          value={draft.closesOn}
          onChange={(_, { value }) => onChange({ closesOn: value })}
        />
      </Field>
      <ReminderField {...props} />
      <Field hint={say('plan.recurring.hint')}>
        <Checkbox
          label={say('plan.recurring')}
          checked={draft.isRecurring}
          onChange={(_, { checked }) => onChange({ isRecurring: checked === true })}
        />
      </Field>
    </>
  );
};
