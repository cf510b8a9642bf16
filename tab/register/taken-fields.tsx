import { Checkbox, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { type ProfileField, profileFieldSchema } from '#core/directory/directory';
import type { TakenFields } from '#core/directory/take-attributes';
import type { GroupPreviewView } from '../api/use-group-preview';
import { useVoice } from '../language/voice';

const useStyles = makeStyles({
  fields: {
    border: 'none',
    margin: 0,
    padding: 0,
    minWidth: 0,
    display: 'grid',
    gap: tokens.spacingVerticalXS,
  },
  name: { marginInlineStart: tokens.spacingHorizontalXXL },
});

/** Two fields under one name would overwrite each other, and one without a name has no place. */
export const areNamed = (take: TakenFields): boolean => {
  const names = Object.values(take).map((name) => name.trim());
  return names.every((name) => name !== '') && new Set(names).size === names.length;
};

type Props = Readonly<{
  fields: GroupPreviewView['fields'];
  take: TakenFields;
  onChange: (take: TakenFields) => void;
}>;

/** Chooses what is taken from the directory, and under which names the register keeps it. */
export const TakenFieldsChoice = ({ fields, take, onChange }: Props) => {
  const { say } = useVoice();
  const styles = useStyles();
  const shown = profileFieldSchema.options.filter((field) => fields[field].filled > 0);
  if (shown.length === 0) return null;
  const detailOf = (field: ProfileField): string => {
    const { filled, values, most } = fields[field];
    return say('directory.field.detail', { filled, values, most: most.join(', ') });
  };
  const toggle = (field: ProfileField, isTaken: boolean): void => {
    const { [field]: _, ...others } = take;
    onChange(isTaken ? { ...others, [field]: say(`directory.field.${field}`) } : others);
  };
  return (
    <fieldset className={styles.fields}>
      <legend>{say('directory.take')}</legend>
      {shown.map((field) => (
        <div key={field}>
          <Checkbox
            label={`${say(`directory.field.${field}`)} (${detailOf(field)})`}
            checked={take[field] !== undefined}
            onChange={(_, { checked }) => toggle(field, checked === true)}
          />
          {take[field] !== undefined && (
            <Field
              className={styles.name}
              label={say('directory.field.name', { field: say(`directory.field.${field}`) })}
              {...(areNamed(take) ? {} : { validationMessage: say('directory.field.twice') })}
            >
              <Input
                value={take[field]}
                maxLength={64}
                onChange={(_, { value }) => onChange({ ...take, [field]: value })}
              />
            </Field>
          )}
        </div>
      ))}
    </fieldset>
  );
};
