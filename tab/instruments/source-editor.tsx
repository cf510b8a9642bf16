import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Instrument } from '#core/instrument/instrument';
import type { ItemId } from '#core/instrument/item';
import { useVoice } from '../language/voice';
import { CardFrame } from './card-frame';
import { cardPartsOf } from './card-parts';
import type { Drafted } from './drafted';
import type { InstrumentDraft, OriginalWords, Words } from './instrument-draft';
import { ItemEditor } from './item-editor';
import { partInWords } from './part-words';

const useStyles = makeStyles({
  part: {
    margin: 0,
    marginTop: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorBrandForeground1,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
});

/** A draft with one item asked or left out. */
const asking = (draft: InstrumentDraft, id: ItemId, isAsked: boolean): InstrumentDraft => ({
  ...draft,
  leaveOut: isAsked ? draft.leaveOut.filter((one) => one !== id) : [...draft.leaveOut, id],
});

const reworded = (draft: InstrumentDraft, id: ItemId, words: Words | undefined): InstrumentDraft => {
  const { [id]: _, ...others } = draft.words;
  return { ...draft, words: words ? { ...others, [id]: words } : others };
};

type Props = Readonly<{
  source: Instrument;
  draft: InstrumentDraft;
  drafted: Drafted;
  original: OriginalWords;
  onChange: (draft: InstrumentDraft) => void;
}>;

/** The cards of the source, each line to be kept, reworded or left out, each card with the time it takes now. */
export const SourceEditor = ({ source, draft, drafted, original, onChange }: Props) => {
  const { say } = useVoice();
  const styles = useStyles();
  const cards = useMemo(() => cardPartsOf(source), [source]);
  return cards.map(({ parts }, index) => {
    const seconds = drafted.seconds[index] ?? null;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: a card is its number
      <CardFrame key={index} nth={index + 1} cards={cards.length} seconds={seconds ?? 0}>
        {seconds === null && <p className={styles.quiet}>{say('questions.card.gone')}</p>}
        {parts.map((part) => {
          const heading = partInWords(say, part);
          return (
            <div key={heading}>
              <h4 className={styles.part}>{heading}</h4>
              <ul className={styles.list}>
                {part.items.map((item) => (
                  <ItemEditor
                    key={item.id}
                    item={item}
                    isAsked={!draft.leaveOut.includes(item.id)}
                    words={draft.words[item.id]}
                    original={original}
                    onAsk={(isAsked) => onChange(asking(draft, item.id, isAsked))}
                    onReword={(words) => onChange(reworded(draft, item.id, words))}
                  />
                ))}
              </ul>
            </div>
          );
        })}
      </CardFrame>
    );
  });
};
