import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular, EyeRegular, InfoRegular } from '@fluentui/react-icons';
import type { Evidence } from '#core/abcde/evidence';
import { evidenceWords } from '#core/abcde/evidence-words';
import type { Edit, Span } from '#core/abcde/text/text-findings';
import { useVoice } from '../language/voice';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalS },
  one: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', columnGap: tokens.spacingHorizontalS },
  icon: { fontSize: '20px', height: '20px' },
  good: { color: tokens.colorPaletteGreenForeground1 },
  weak: { color: tokens.colorPaletteDarkOrangeForeground1 },
  note: { color: tokens.colorNeutralForeground3 },
  kind: { fontWeight: tokens.fontWeightSemibold },
  places: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalXXS },
  place: {
    position: 'relative',
    maxWidth: '100%',
    minWidth: 0,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'start',
    whiteSpace: 'normal',
    overflowWrap: 'anywhere',
  },
  said: { position: 'absolute', clipPath: 'inset(50%)', width: '1px', height: '1px', overflow: 'hidden' },
  old: { textDecorationLine: 'line-through' },
  new: { fontWeight: tokens.fontWeightSemibold },
});

const icons = { good: CheckmarkCircleRegular, weak: EyeRegular, note: InfoRegular } as const;

/** So much of a place is quoted: enough to find it by. */
const longestQuote = 60;

const quoted = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > longestQuote ? `${line.slice(0, longestQuote - 1)}…` : line;
};

/** More places than these would bury what was found in them; all of them are marked in the text. */
const mostPlaces = 6;

type InText = Readonly<{
  /** The text that was checked. */
  text: string;
  onShow: (place: Span) => void;
  onTake: (edit: Edit) => void;
}>;

const isOf =
  ({ start, end }: Span) =>
  (edit: Edit): boolean =>
    edit.start === start && edit.end === end;

const Places = ({ evidence, text, onShow }: InText & Readonly<{ evidence: Evidence }>) => {
  const { say } = useVoice();
  const styles = useStyles();
  const places = evidence.spans.filter((span) => !evidence.edits.some(isOf(span)));
  return places.slice(0, mostPlaces).map((place) => {
    const quote = quoted(text.slice(place.start, place.end));
    return (
      <Button
        key={place.start}
        size="small"
        className={styles.place}
        aria-label={say('communications.show', { quote })}
        onClick={() => onShow(place)}
      >
        “{quote}”
      </Button>
    );
  });
};

const Edits = ({ evidence, text, onTake }: InText & Readonly<{ evidence: Evidence }>) => {
  const { say } = useVoice();
  const styles = useStyles();
  return evidence.edits.map((edit) => {
    const before = quoted(text.slice(edit.start, edit.end));
    const isGone = edit.replacement.trim() === '';
    const words = isGone
      ? say('communications.take.out', { before })
      : say('communications.take', { before, after: edit.replacement });
    return (
      <Button
        key={`${edit.start} ${edit.replacement}`}
        size="small"
        className={styles.place}
        onClick={() => onTake(edit)}
      >
        <span className={styles.said}>{words}</span>
        <span aria-hidden>
          <span className={styles.old}>{before}</span>
          {'\u00a0→\u00a0'}
          <span className={styles.new}>{isGone ? '–' : quoted(edit.replacement)}</span>
        </span>
      </Button>
    );
  });
};

type Props = Readonly<{
  evidence: readonly Evidence[];
  /** Where the text can be shown and changed; left out where it is only told what was found. */
  inText?: InText | undefined;
}>;

/** What was found for a letter: each with its mark, why it matters, where it is, and what can be taken over. */
export const EvidenceList = ({ evidence, inText }: Props) => {
  const { say } = useVoice();
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {evidence.map((one) => {
        const Icon = icons[one.kind];
        return (
          <li key={one.code} className={styles.one}>
            <Icon className={mergeClasses(styles.icon, styles[one.kind])} aria-hidden />
            <div>
              <span className={styles.kind}>{say(`communications.kind.${one.kind}`)}</span> {evidenceWords(one, say)}
              {inText && one.spans.length + one.edits.length > 0 && (
                <div className={styles.places}>
                  <Places evidence={one} {...inText} />
                  <Edits evidence={one} {...inText} />
                </div>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
};
