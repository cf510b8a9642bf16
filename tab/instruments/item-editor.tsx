import { Button, Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Item } from '#core/instrument/item';
import { useVoice } from '../language/voice';
import type { OriginalWords, Words } from './instrument-draft';
import { secondsOfItem } from './room-for-own';
import { WordsFields } from './words-fields';

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ':last-child': { borderBottomStyle: 'none' },
  },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
  asked: { flex: '1 1 280px', minWidth: 0 },
  leftOut: { '& label': { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground3 } },
  seconds: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
  changed: { color: tokens.colorBrandForeground1, fontSize: tokens.fontSizeBase200 },
});

type Props = Readonly<{
  item: Item;
  isAsked: boolean;
  /** The words it was given; undefined while it has those of the source. */
  words: Words | undefined;
  original: OriginalWords;
  onAsk: (isAsked: boolean) => void;
  onReword: (words: Words | undefined) => void;
}>;

/** One question of the source: asked or not, in its own words or in ours. */
export const ItemEditor = ({ item, isAsked, words, original, onAsk, onReword }: Props) => {
  const { say, language } = useVoice();
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  const before: Words = { en: original(item, 'en'), de: original(item, 'de') };
  const shown = words?.[language].trim() || before[language];
  return (
    <li className={styles.item}>
      <div className={styles.line}>
        <Checkbox
          className={mergeClasses(styles.asked, !isAsked && styles.leftOut)}
          label={shown}
          checked={isAsked}
          onChange={(_, { checked }) => onAsk(checked === true)}
        />
        <span className={styles.seconds}>{say('questions.item.seconds', { seconds: secondsOfItem(item) })}</span>
        {words && isAsked && <span className={styles.changed}>{say('questions.reworded')}</span>}
        {isAsked && (
          <Button
            size="small"
            appearance="subtle"
            aria-expanded={isOpen}
            aria-label={say('questions.reword.of', { words: shown })}
            onClick={() => setIsOpen(!isOpen)}
          >
            {say(isOpen ? 'questions.reword.done' : 'questions.reword')}
          </Button>
        )}
      </div>
      {isAsked && isOpen && (
        <>
          <WordsFields
            label={say('questions.language')}
            words={words ?? before}
            original={(one) => before[one]}
            onChange={onReword}
          />
          {words && (
            <div>
              <Button size="small" onClick={() => onReword(undefined)}>
                {say('questions.reword.undo')}
              </Button>
            </div>
          )}
        </>
      )}
    </li>
  );
};
