import { Combobox, Field, makeStyles, Option } from '@fluentui/react-components';
import { useState } from 'react';
import { longestThemeInCharacters } from '#core/comment/comment';
import { useVoice } from '../language/voice';

const useStyles = makeStyles({ field: { maxWidth: '280px' } });

const alike = (one: string, other: string): boolean =>
  one.toLocaleLowerCase().includes(other.trim().toLocaleLowerCase());

const isSameWord = (one: string, other: string): boolean =>
  one.toLocaleLowerCase() === other.trim().toLocaleLowerCase();

const focus = (element: HTMLElement | null): void => element?.focus();

type Props = Readonly<{
  /** Themes to choose from; those the comment has already are left out. */
  known: readonly string[];
  onAdd: (theme: string) => void;
  onClose: () => void;
}>;

/** Chooses a theme that exists or types a new one; Escape leaves without either. */
export const ThemeField = ({ known, onAdd, onClose }: Props) => {
  const { say } = useVoice();
  const styles = useStyles();
  const [typed, setTyped] = useState('');
  const wanted = typed.trim();
  const isTooLong = wanted.length > longestThemeInCharacters;
  const isNew = wanted !== '' && !isTooLong && !known.some((theme) => isSameWord(theme, wanted));
  return (
    <Field
      className={styles.field}
      label={say('comments.tag.field')}
      size="small"
      validationMessage={isTooLong ? say('comments.tag.long', { most: longestThemeInCharacters }) : null}
    >
      <Combobox
        ref={focus}
        size="small"
        freeform
        defaultOpen={known.length > 0}
        value={typed}
        placeholder={say('comments.tag.placeholder')}
        onChange={(event) => setTyped(event.target.value)}
        onOptionSelect={(_, { optionValue }) => optionValue !== undefined && onAdd(optionValue)}
        onKeyDown={(event) => event.key === 'Escape' && onClose()}
        onBlur={() => wanted === '' && onClose()}
      >
        {known
          .filter((theme) => alike(theme, wanted))
          .map((theme) => (
            <Option key={theme} value={theme}>
              {theme}
            </Option>
          ))}
        {isNew && (
          <Option key="new" value={wanted} text={typed}>
            {say('comments.tag.new', { theme: wanted })}
          </Option>
        )}
      </Combobox>
    </Field>
  );
};
