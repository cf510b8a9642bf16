import { makeStyles, tokens } from '@fluentui/react-components';
import type { Language, Say } from '#core/language/language';
import { CardFrame } from './card-frame';
import type { CardParts } from './card-parts';
import { ItemPreview } from './item-preview';
import { partInWords } from './part-words';

const useStyles = makeStyles({
  stem: { margin: 0, maxWidth: '80ch' },
  part: {
    margin: 0,
    marginTop: tokens.spacingVerticalM,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorBrandForeground1,
  },
  pairs: { display: 'grid', gap: tokens.spacingVerticalXXS },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  scale: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

const hasPairs = ({ parts }: CardParts): boolean =>
  parts.some(({ items }) => items.some(({ columns }) => columns.includes('expectation')));

const Stem = ({ say }: Readonly<{ say: Say }>) => {
  const styles = useStyles();
  const ends = { low: say('scale.quality.1'), high: say('scale.quality.7'), na: say('scale.na') };
  return (
    <div className={styles.pairs}>
      <p className={styles.stem}>{say('instrument.stem')}</p>
      <p className={styles.scale}>{say('questions.pairEnds', ends)}</p>
    </div>
  );
};

type Props = Readonly<{ card: CardParts; nth: number; cards: number; language: Language; say: Say }>;

/** One card of a wave with its lines, in the language it is read in. */
export const CardPreview = ({ card, nth, cards, language, say }: Props) => {
  const styles = useStyles();
  return (
    <CardFrame nth={nth} cards={cards} seconds={card.seconds}>
      <div lang={language}>
        {hasPairs(card) && <Stem say={say} />}
        {card.parts.map((part) => {
          const heading = partInWords(say, part);
          return (
            <div key={heading}>
              <h4 className={styles.part}>{heading}</h4>
              <ul className={styles.list}>
                {part.items.map((item) => (
                  <ItemPreview key={item.id} item={item} language={language} say={say} />
                ))}
              </ul>
            </div>
          );
        })}
      </div>
    </CardFrame>
  );
};
