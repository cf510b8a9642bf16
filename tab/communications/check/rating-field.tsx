import { Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { type Letter, letterRatingSchema } from '#core/abcde/letter';
import { useVoice } from '../../language/voice';

const points = [5, 4, 3, 2, 1] as const;

const useStyles = makeStyles({
  point: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  between: { color: tokens.colorNeutralForeground3 },
});

type Props = Readonly<{ letter: Letter; rating: number | undefined; onRate: (rating: number) => void }>;

/** The author's own rating of a letter by its anchors; nothing is chosen beforehand. */
export const RatingField = ({ letter, rating, onRate }: Props) => {
  const { say } = useVoice();
  const styles = useStyles();
  const labelOf = (point: (typeof points)[number]) => {
    const isAnchor = point !== 2 && point !== 4;
    return (
      <>
        <span className={styles.point}>{point}</span>
        {' – '}
        <span className={isAnchor ? undefined : styles.between}>
          {isAnchor
            ? say(`abcde.anchor.${letter}.${point}`)
            : say('communications.between', { low: point - 1, high: point + 1 })}
        </span>
      </>
    );
  };
  return (
    <Field label={say('communications.rate', { letter: say(`abcde.letter.${letter}`) })}>
      <RadioGroup
        value={rating === undefined ? '' : String(rating)}
        onChange={(_, { value }) => onRate(letterRatingSchema.parse(Number(value)))}
      >
        {points.map((point) => (
          <Radio key={point} value={String(point)} label={labelOf(point)} />
        ))}
      </RadioGroup>
    </Field>
  );
};
