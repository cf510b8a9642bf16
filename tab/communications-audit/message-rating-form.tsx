import { Field, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import { type KeyboardEvent, useRef, useState } from 'react';
import { type Letter, letterScale, letters } from '#core/abcde/letter';
import { longestNote, type MessageRating } from '#core/communication-audit/communication-audit';
import { useVoice } from '../language/voice';
import { useAuditStyles } from './audit-styles';

const points = Array.from({ length: letterScale.highest }, (_, index) => index + letterScale.lowest);

type Props = Readonly<{ rating: MessageRating; onRate: (rating: MessageRating) => void }>;

type LetterProps = Readonly<{
  letter: Letter;
  value: number | undefined;
  onChoose: (value: number) => void;
}>;

const LetterField = ({ letter, value, onChoose }: LetterProps) => {
  const { say } = useVoice();
  const anchor = (point: number): string =>
    point === 1 || point === 3 || point === 5
      ? say('communicationsAudit.point.anchored', { point, anchor: say(`abcde.anchor.${letter}.${point}`) })
      : String(point);
  return (
    <Field label={say(`abcde.letter.${letter}`)} hint={say(`abcde.question.${letter}`)}>
      <RadioGroup
        value={value === undefined ? '' : String(value)}
        onChange={(_, data) => onChoose(Number(data.value))}
        data-letter={letter}
      >
        {points.map((point) => (
          <Radio key={point} value={String(point)} label={anchor(point)} />
        ))}
      </RadioGroup>
    </Field>
  );
};

/** The five letters of one message and a note; a digit chooses in the letter one is in and goes on to the next. */
export const MessageRatingForm = ({ rating, onRate }: Props) => {
  const { say } = useVoice();
  const styles = useAuditStyles();
  const form = useRef<HTMLDivElement>(null);
  const [note, setNote] = useState(rating.note);
  const choose = (letter: Letter, value: number): void =>
    onRate({ ratings: { ...rating.ratings, [letter]: value }, note });

  const goTo = (letter: Letter | undefined): void => {
    const group = form.current?.querySelector(`[data-letter="${letter}"]`);
    const chosen = group?.querySelector<HTMLInputElement>('input:checked') ?? group?.querySelector('input');
    (chosen ?? form.current?.querySelector('textarea'))?.focus();
  };
  const handleKey = (letter: Letter, event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey || !points.includes(Number(event.key))) return;
    event.preventDefault();
    choose(letter, Number(event.key));
    goTo(letters[letters.indexOf(letter) + 1]);
  };
  return (
    <div ref={form} className={styles.stack}>
      <p className={styles.quiet}>{say('communicationsAudit.keys')}</p>
      {letters.map((letter) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: the radios inside are what is pressed on
        <div key={letter} onKeyDown={(event) => handleKey(letter, event)}>
          <LetterField letter={letter} value={rating.ratings[letter]} onChoose={(value) => choose(letter, value)} />
        </div>
      ))}
      <Field label={say('communicationsAudit.note')} hint={say('communicationsAudit.note.hint')}>
        <Textarea
          value={note}
          maxLength={longestNote}
          onChange={(_, { value }) => setNote(value)}
          onBlur={() => note.trim() !== rating.note && onRate({ ratings: rating.ratings, note: note.trim() })}
        />
      </Field>
    </div>
  );
};
