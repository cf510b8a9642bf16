import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Language } from '#core/language/language';
import { useVoice } from '../language/voice';
import type { Words } from './instrument-draft';
import { LanguageTabs } from './language-tabs';
import { WordingField } from './wording-field';

const useStyles = makeStyles({
  words: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalXS,
    maxWidth: '640px',
  },
});

type Props = Readonly<{
  /** What is worded, for screen readers. */
  label: string;
  words: Words;
  original: (language: Language) => string;
  onChange: (words: Words) => void;
}>;

/** The words of a question, one language at a time, the reader's first. */
export const WordsFields = ({ label, words, original, onChange }: Props) => {
  const { say, language: readers } = useVoice();
  const styles = useStyles();
  const [language, setLanguage] = useState<Language>(readers);
  return (
    <div className={styles.words}>
      <LanguageTabs language={language} label={label} onChoose={setLanguage} />
      <WordingField
        key={language}
        label={say(`questions.words.${language}`)}
        language={language}
        value={words[language]}
        original={original(language)}
        onChange={(text) => onChange({ ...words, [language]: text })}
      />
    </div>
  );
};
