import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type Letter, letters } from '#core/abcde/letter';
import { fixAtMost } from '#core/abcde/score';
import { useVoice } from '../../language/voice';
import type { MessageDraft } from './message-draft';

/** The five letters, one after the other, and what they come to. */
export const steps = [...letters, 'end'] as const;
export type Step = (typeof steps)[number];

/** What each letter is known by, in every language. */
export const letterSigns: Readonly<Record<Letter, string>> = {
  audience: 'A',
  behaviour: 'B',
  content: 'C',
  delivery: 'D',
  evaluation: 'E',
};

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gridTemplateColumns: 'repeat(6, minmax(0, 1fr))',
    gap: tokens.spacingHorizontalXXS,
  },
  step: {
    width: '100%',
    height: '100%',
    minHeight: '44px',
    padding: tokens.spacingHorizontalXXS,
    display: 'grid',
    justifyItems: 'center',
    alignContent: 'center',
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    backgroundColor: 'transparent',
    border: 'none',
    borderBottom: `3px solid ${tokens.colorNeutralStroke2}`,
    position: 'relative',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  current: { borderBottomColor: tokens.colorCompoundBrandStroke, fontWeight: tokens.fontWeightSemibold },
  rating: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  said: { position: 'absolute', clipPath: 'inset(50%)', width: '1px', height: '1px', overflow: 'hidden' },
  low: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
});

type ButtonProps = Readonly<{
  name: string;
  sign: string;
  /** Undefined while there is none; null where none is given. */
  rating: number | undefined | null;
  isCurrent: boolean;
  onGo: () => void;
}>;

const StepButton = ({ name, sign, rating, isCurrent, onGo }: ButtonProps) => {
  const styles = useStyles();
  const isLetter = rating !== null;
  const isLow = typeof rating === 'number' && rating <= fixAtMost;
  return (
    <button
      type="button"
      className={mergeClasses(styles.step, isCurrent && styles.current)}
      aria-current={isCurrent ? 'step' : undefined}
      title={name}
      onClick={onGo}
    >
      {sign}
      {isLetter && (
        <span aria-hidden className={mergeClasses(styles.rating, isLow && styles.low)}>
          {rating ?? '–'}
        </span>
      )}
      <span className={styles.said}>{` ${name}`}</span>
    </button>
  );
};

type Props = Readonly<{ step: Step; ratings: MessageDraft['ratings']; onGo: (step: Step) => void }>;

/** Where in the check one is, with the ratings so far; each letter is one tap away. */
export const StepBar = ({ step, ratings, onGo }: Props) => {
  const { say } = useVoice();
  const styles = useStyles();
  const nameOf = (one: Letter, rating: number | undefined): string => {
    const letter = say(`abcde.letter.${one}`);
    return rating === undefined
      ? say('communications.step.unrated', { letter })
      : say('communications.step.rated', { letter, rating });
  };
  return (
    <nav aria-label={say('communications.steps')}>
      <ol className={styles.list}>
        {letters.map((one) => (
          <li key={one}>
            <StepButton
              name={nameOf(one, ratings[one])}
              sign={letterSigns[one]}
              rating={ratings[one]}
              isCurrent={one === step}
              onGo={() => onGo(one)}
            />
          </li>
        ))}
        <li>
          <StepButton
            name={say('communications.end')}
            sign={say('communications.step.end')}
            rating={null}
            isCurrent={step === 'end'}
            onGo={() => onGo('end')}
          />
        </li>
      </ol>
    </nav>
  );
};
