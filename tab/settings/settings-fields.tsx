import { Checkbox, Field, Input, makeStyles, Switch, Textarea, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { dayName, type SettingName } from '#core/workspace/setting-words';
import { everyDay } from '#core/workspace/workspace';
import { useVoice } from '../language/voice';
import { CrossesField } from './crosses-field';
import type { SettingsDraft } from './settings-draft';

const useStyles = makeStyles({
  short: { maxWidth: '160px' },
  medium: { maxWidth: '320px' },
  long: { maxWidth: '560px' },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalM },
  days: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    padding: 0,
    border: 'none',
  },
});

/** So many time zones are suggested; there are some four hundred. */
const mostZones = 20;

const zonesLike = (typed: string): string[] => {
  const wanted = typed.trim().toLowerCase();
  const zones = Intl.supportedValuesOf('timeZone').filter((zone) => zone.toLowerCase().includes(wanted));
  return zones.slice(0, mostZones);
};

export type SettingsFieldsProps = Readonly<{
  draft: SettingsDraft;
  onChange: (change: Partial<SettingsDraft>) => void;
  /** What the server found wrong with a setting. */
  problemOf: (name: SettingName) => string | undefined;
}>;

/** What a field says about its setting: its name, what it is for, and what is wrong with it. */
const useLabels = (problemOf: SettingsFieldsProps['problemOf']) => {
  const { say } = useVoice();
  return (name: SettingName) => {
    const problem = problemOf(name);
    return {
      label: say(`settings.${name}`),
      hint: say(`settings.${name}.hint`),
      ...(problem === undefined ? {} : { validationMessage: problem }),
    };
  };
};

const WhenFields = ({ draft, onChange, problemOf }: SettingsFieldsProps) => {
  const { say, language } = useVoice();
  const styles = useStyles();
  const labels = useLabels(problemOf);
  const zones = useId();
  const toggle = (day: number, isOn: boolean): void => {
    const others = draft.workingDays.filter((one) => one !== day);
    onChange({ workingDays: isOn ? [...others, day] : others });
  };
  return (
    <>
      <Field {...labels('quietHours')}>
        <Switch checked={draft.hasQuietHours} onChange={(_, { checked }) => onChange({ hasQuietHours: checked })} />
      </Field>
      {draft.hasQuietHours && (
        <div className={styles.row}>
          <Field label={say('settings.quietHours.from')}>
            <Input type="time" value={draft.quietFrom} onChange={(_, { value }) => onChange({ quietFrom: value })} />
          </Field>
          <Field label={say('settings.quietHours.to')}>
            <Input type="time" value={draft.quietTo} onChange={(_, { value }) => onChange({ quietTo: value })} />
          </Field>
        </div>
      )}
      <Field {...labels('workingDays')}>
        <fieldset className={styles.days}>
          {everyDay.map((day) => (
            <Checkbox
              key={day}
              label={dayName(day, language)}
              checked={draft.workingDays.includes(day)}
              onChange={(_, { checked }) => toggle(day, checked === true)}
            />
          ))}
        </fieldset>
      </Field>
      <Field {...labels('timeZone')}>
        <Input
          className={styles.medium}
          list={zones}
          value={draft.timeZone}
          onChange={(_, { value }) => onChange({ timeZone: value })}
        />
      </Field>
      <datalist id={zones}>
        {zonesLike(draft.timeZone).map((zone) => (
          <option key={zone} value={zone} />
        ))}
      </datalist>
    </>
  );
};

/** Every setting with words that say what it is for. */
export const SettingsFields = (props: SettingsFieldsProps) => {
  const { draft, onChange, problemOf } = props;
  const { say } = useVoice();
  const styles = useStyles();
  const labels = useLabels(problemOf);
  return (
    <>
      <Field {...labels('minimumInvited')}>
        <Input
          className={styles.short}
          type="number"
          value={draft.minimumInvited}
          onChange={(_, { value }) => onChange({ minimumInvited: value })}
        />
      </Field>
      <Field {...labels('fatigueGuard')}>
        <Switch checked={draft.fatigueGuard} onChange={(_, { checked }) => onChange({ fatigueGuard: checked })} />
      </Field>
      <WhenFields {...props} />
      <Field {...labels('reminderAfterDays')}>
        <Switch checked={draft.hasReminders} onChange={(_, { checked }) => onChange({ hasReminders: checked })} />
      </Field>
      {draft.hasReminders && (
        <Field label={say('settings.reminderAfterDays.days')}>
          <Input
            className={styles.short}
            type="number"
            value={draft.reminderAfterDays}
            onChange={(_, { value }) => onChange({ reminderAfterDays: value })}
          />
        </Field>
      )}
      <Field {...labels('strata')}>
        <Input
          className={styles.medium}
          value={draft.strata}
          onChange={(_, { value }) => onChange({ strata: value })}
        />
      </Field>
      <CrossesField {...labels('crosses')} crosses={draft.crosses} onChange={(crosses) => onChange({ crosses })} />
      <Field {...labels('jargon')}>
        <Textarea
          className={styles.long}
          resize="vertical"
          rows={4}
          value={draft.jargon}
          onChange={(_, { value }) => onChange({ jargon: value })}
        />
      </Field>
    </>
  );
};
