import { Field, makeStyles, Textarea } from '@fluentui/react-components';
import { longestWordingInCharacters } from '#core/instrument/item';
import type { Language } from '#core/language/language';
import { useCheckWording } from '../api/use-check-wording';
import { useVoice } from '../language/voice';

const useStyles = makeStyles({ warnings: { display: 'inline-grid' } });

type Props = Readonly<{
  label: string;
  language: Language;
  value: string;
  /** The words it has when the field is left empty, which need no checking. */
  original: string;
  onChange: (text: string) => void;
}>;

/** Words of a question in one language, with what might be wrong with them beside it; a warning stops nobody. */
export const WordingField = ({ label, language, value, original, onChange }: Props) => {
  const { say } = useVoice();
  const styles = useStyles();
  const warnings = useCheckWording(language, value.trim() === original ? '' : value);
  return (
    <Field
      label={label}
      hint={original === '' ? null : say('questions.words.hint')}
      validationState={warnings.length > 0 ? 'warning' : 'none'}
      validationMessage={
        warnings.length > 0
          ? {
              children: (
                <span className={styles.warnings}>
                  {warnings.map(({ kind, found }) => (
                    <span key={kind}>{say(`questions.warning.${kind}`, { found })}</span>
                  ))}
                </span>
              ),
            }
          : null
      }
    >
      <Textarea
        lang={language}
        value={value}
        placeholder={original}
        maxLength={longestWordingInCharacters}
        rows={2}
        onChange={(_, data) => onChange(data.value)}
      />
    </Field>
  );
};
