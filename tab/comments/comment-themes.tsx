import { Button, makeStyles, Tag, TagGroup, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useCallback, useRef, useState } from 'react';
import { useVoice } from '../language/voice';
import { ThemeField } from './theme-field';

const useStyles = makeStyles({
  themes: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  tags: { flexWrap: 'wrap', rowGap: tokens.spacingVerticalXS },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** So many themes fit one comment, as the contract has it. */
const mostThemes = 5;

type Props = Readonly<{
  themes: readonly string[];
  /** Every theme of the wave. */
  known: readonly string[];
  onChange: (themes: readonly string[]) => void;
}>;

/** The themes of one comment: added by choosing or typing, taken back by removing. */
export const CommentThemes = ({ themes, known, onChange }: Props) => {
  const { say } = useVoice();
  const styles = useStyles();
  const addButton = useRef<HTMLElement>(null);
  const keepButton = useCallback((button: HTMLElement | null) => {
    addButton.current = button;
  }, []);
  const [isAdding, setIsAdding] = useState(false);
  const stopAdding = (): void => {
    setIsAdding(false);
    // The button comes back in the place of the field, and takes the focus over from it.
    setTimeout(() => addButton.current?.focus());
  };
  const add = (theme: string): void => {
    if (!themes.includes(theme)) onChange([...themes, theme]);
    stopAdding();
  };
  const remove = (theme: string): void => {
    if (themes.length === 1) addButton.current?.focus();
    onChange(themes.filter((one) => one !== theme));
  };
  const isFull = themes.length >= mostThemes;
  return (
    <div className={styles.themes}>
      {themes.length > 0 && (
        <TagGroup
          className={styles.tags}
          size="small"
          dismissible
          aria-label={say('comments.tags')}
          onDismiss={(_, { value }) => remove(String(value))}
        >
          {themes.map((theme) => (
            <Tag key={theme} value={theme} shape="circular" aria-label={say('comments.tag.remove', { theme })}>
              {theme}
            </Tag>
          ))}
        </TagGroup>
      )}
      {isFull && <span className={styles.quiet}>{say('comments.tag.full', { most: mostThemes })}</span>}
      {isAdding && (
        <ThemeField known={known.filter((theme) => !themes.includes(theme))} onAdd={add} onClose={stopAdding} />
      )}
      {!isAdding && !isFull && (
        <Button
          ref={keepButton}
          size="small"
          appearance="subtle"
          icon={<AddRegular />}
          onClick={() => setIsAdding(true)}
        >
          {say('comments.tag.add')}
        </Button>
      )}
    </div>
  );
};
