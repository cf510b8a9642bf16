import { Tab, TabList } from '@fluentui/react-components';
import { type Language, languages } from '#core/language/language';
import { useVoice } from '../language/voice';

const languageNamed = (wanted: unknown): Language => languages.find((one) => one === wanted) ?? 'en';

type Props = Readonly<{ language: Language; label: string; onChoose: (language: Language) => void }>;

/** Chooses in which language the questions are read or written. */
export const LanguageTabs = ({ language, label, onChoose }: Props) => {
  const { say } = useVoice();
  return (
    <TabList
      size="small"
      selectedValue={language}
      aria-label={label}
      onTabSelect={(_, { value }) => onChoose(languageNamed(value))}
    >
      {languages.map((one) => (
        <Tab key={one} value={one}>
          {say(`questions.language.${one}`)}
        </Tab>
      ))}
    </TabList>
  );
};
