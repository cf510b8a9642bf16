import { makeStyles, tokens } from '@fluentui/react-components';
import type { Item } from '#core/instrument/item';
import { wordingOf } from '#core/instrument/wording-of';
import type { Language, Say } from '#core/language/language';
import { choicesInWords } from './choice-words';

const narrow = '@media (max-width: 640px)';

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ':last-child': { borderBottomStyle: 'none' },
  },
  words: { display: 'grid', gap: tokens.spacingVerticalXXS },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  columns: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  column: {
    minWidth: '96px',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    textAlign: 'center',
  },
});

/** What is filled in for a line: its columns, its one scale, its choices, or a few words. */
const columnsInWords = (say: Say, item: Item): string[] => {
  const [first] = item.columns;
  if (first === 'text') return [say('questions.column.text')];
  if (first === 'rating') return [say('questions.column.rating')];
  if (first === 'choice') return [say('questions.column.choice')];
  return item.columns.flatMap((column) =>
    column === 'expectation' ||
    column === 'experience' ||
    column === 'minimum' ||
    column === 'first' ||
    column === 'second'
      ? [say(`column.${column}`)]
      : [],
  );
};

const noteOf = (say: Say, item: Item): string | null => {
  if (item.choices) return choicesInWords(say, item).join(' · ');
  if (item.ends === undefined) return null;
  return say('questions.ends', { low: say(`scale.${item.ends}.1`), high: say(`scale.${item.ends}.7`) });
};

type Props = Readonly<{ item: Item; language: Language; say: Say }>;

/** One line of a card as the person reads it, in the language of the card. */
export const ItemPreview = ({ item, language, say }: Props) => {
  const styles = useStyles();
  const note = noteOf(say, item);
  return (
    <li className={styles.item}>
      <span className={styles.words}>
        <span>{wordingOf(item, language, say)}</span>
        {note !== null && <span className={styles.quiet}>{note}</span>}
      </span>
      <span className={styles.columns}>
        {columnsInWords(say, item).map((column) => (
          <span key={column} className={styles.column}>
            {column}
          </span>
        ))}
      </span>
    </li>
  );
};
