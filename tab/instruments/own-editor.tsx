import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { AddRegular, DeleteRegular } from '@fluentui/react-icons';
import { type Ends, endsSchema } from '#core/instrument/item';
import { useVoice } from '../language/voice';
import type { OwnDraft } from './instrument-draft';
import type { NoRoom } from './room-for-own';
import { WordsFields } from './words-fields';

const useStyles = makeStyles({
  all: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
  question: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalM,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  top: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  noRoom: { margin: 0, color: tokens.colorStatusWarningForeground1 },
  ends: { maxWidth: '360px' },
  add: { justifySelf: 'start' },
});

const endsNamed = (wanted: string): Ends => endsSchema.options.find((ends) => ends === wanted) ?? 'agreement';

type QuestionProps = Readonly<{
  question: OwnDraft;
  nth: number;
  /** The card it stands on, from 1. */
  card: number | null;
  onChange: (question: OwnDraft) => void;
  onRemove: () => void;
}>;

const OwnQuestion = ({ question, nth, card, onChange, onRemove }: QuestionProps) => {
  const { say } = useVoice();
  const styles = useStyles();
  const { words } = question;
  const isInOneLanguage = (words.en.trim() === '') !== (words.de.trim() === '');
  return (
    <div className={styles.question}>
      <div className={styles.top}>
        <h4 className={styles.title}>{say('questions.own.nth', { nth })}</h4>
        <Button
          appearance="subtle"
          icon={<DeleteRegular />}
          aria-label={say('questions.own.remove', { nth })}
          onClick={onRemove}
        />
      </div>
      <WordsFields
        label={say('questions.language')}
        words={words}
        original={() => ''}
        onChange={(changed) => onChange({ ...question, words: changed })}
      />
      {isInOneLanguage && <p className={styles.quiet}>{say('questions.own.oneLanguage')}</p>}
      <Field className={styles.ends} label={say('questions.own.ends')}>
        <Select value={question.ends} onChange={(_, { value }) => onChange({ ...question, ends: endsNamed(value) })}>
          {endsSchema.options.map((ends) => (
            <option key={ends} value={ends}>
              {say('questions.ends', { low: say(`scale.${ends}.1`), high: say(`scale.${ends}.7`) })}
            </option>
          ))}
        </Select>
      </Field>
      {card !== null && <p className={styles.quiet}>{say('questions.own.card', { card })}</p>}
    </div>
  );
};

const noWords = { en: '', de: '' } as const;

type Props = Readonly<{
  own: readonly OwnDraft[];
  cards: readonly (number | null)[];
  most: number;
  /** What keeps one more from fitting; null when it fits. */
  noRoom: NoRoom | null;
  onChange: (own: readonly OwnDraft[]) => void;
}>;

/** The questions a PMO adds: closed scales only, so that no answer can name anybody. */
export const OwnEditor = ({ own, cards, most, noRoom, onChange }: Props) => {
  const { say } = useVoice();
  const styles = useStyles();
  const add = (): void => {
    const key = Math.max(-1, ...own.map((one) => one.key)) + 1;
    onChange([...own, { key, words: noWords, ends: 'agreement' }]);
  };
  return (
    <div className={styles.all}>
      <p className={styles.quiet}>{say('questions.own.detail', { most })}</p>
      {own.map((question, index) => (
        <OwnQuestion
          key={question.key}
          question={question}
          nth={index + 1}
          card={cards[index] ?? null}
          onChange={(changed) => onChange(own.map((one) => (one.key === changed.key ? changed : one)))}
          onRemove={() => onChange(own.filter((one) => one.key !== question.key))}
        />
      ))}
      {noRoom && own.length < most && <p className={styles.noRoom}>{say('questions.own.noRoom', noRoom)}</p>}
      {own.length < most ? (
        <Button className={styles.add} icon={<AddRegular />} onClick={add}>
          {say('questions.own.add')}
        </Button>
      ) : (
        <p className={styles.quiet}>{say('questions.own.full', { most })}</p>
      )}
    </div>
  );
};
