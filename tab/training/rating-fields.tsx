import { Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { type Letter, letters } from '#core/abcde/letter';
import { useVoice } from '../language/voice';

const points = [1, 2, 3, 4, 5] as const;

/** What was chosen so far. */
export type Chosen = Readonly<Partial<Record<Letter, number>>>;

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gap: tokens.spacingHorizontalL,
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(300px, 100%), 1fr))',
  },
});

type Props = Readonly<{ chosen: Chosen; onChoose: (chosen: Chosen) => void }>;

/** Five letters, each rated from 1 to 5; 1, 3 and 5 have words, 2 and 4 lie between. */
export const RatingFields = ({ chosen, onChoose }: Props) => {
  const { say } = useVoice();
  const styles = useStyles();
  const labelOf = (letter: Letter, point: (typeof points)[number]): string =>
    point === 2 || point === 4
      ? say('learn.between', { point })
      : say('learn.anchor', { point, words: say(`abcde.anchor.${letter}.${point}`) });
  return (
    <div className={styles.fields}>
      {letters.map((letter) => (
        <Field key={letter} label={say(`abcde.letter.${letter}`)} hint={say(`abcde.question.${letter}`)}>
          <RadioGroup
            value={String(chosen[letter] ?? '')}
            onChange={(_, { value }) => onChoose({ ...chosen, [letter]: Number(value) })}
          >
            {points.map((point) => (
              <Radio key={point} value={String(point)} label={labelOf(letter, point)} />
            ))}
          </RadioGroup>
        </Field>
      ))}
    </div>
  );
};
