import { makeStyles, tokens } from '@fluentui/react-components';
import { type PropsWithChildren, useId } from 'react';
import { useVoice } from '../language/voice';
import { TimeBar } from './time-bar';

const useStyles = makeStyles({
  card: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalS,
    minWidth: 0,
  },
  top: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400 },
});

type Props = Readonly<
  PropsWithChildren<{
    nth: number;
    cards: number;
    seconds: number;
  }>
>;

/** The frame of one card: which one it is, and how long it takes. */
export const CardFrame = ({ nth, cards, seconds, children }: Props) => {
  const { say } = useVoice();
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.card} aria-labelledby={id}>
      <div className={styles.top}>
        <h3 id={id} className={styles.title}>
          {cards === 1 ? say('questions.card.only') : say('questions.card', { nth, cards })}
        </h3>
        <TimeBar seconds={seconds} />
      </div>
      {children}
    </section>
  );
};
