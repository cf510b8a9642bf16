import { makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { DeliveryView } from '#core/contract/delivery';
import { useVoice } from '../language/voice';
import { doingInWords, factsInWords, progressInWords } from './delivery-words';

const useStyles = makeStyles({
  all: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
  line: { margin: 0 },
  doing: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
  facts: {
    margin: 0,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalXXL,
    rowGap: tokens.spacingVerticalS,
  },
  name: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  value: { margin: 0 },
});

const Facts = ({ delivery }: Readonly<{ delivery: DeliveryView }>) => {
  const voice = useVoice();
  const styles = useStyles();
  const facts = factsInWords(voice, delivery);
  if (facts.length === 0) return null;
  return (
    <dl className={styles.facts}>
      {facts.map(({ name, value }) => (
        <div key={name}>
          <dt className={styles.name}>{name}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
};

/** What is being done now, and how far it is: in words, and as a bar that says the same. */
export const DeliveryProgress = ({ delivery }: Readonly<{ delivery: DeliveryView }>) => {
  const voice = useVoice();
  const styles = useStyles();
  const { counts, microPulse, cards } = delivery;
  const progress = counts.invited === 0 ? null : progressInWords(voice, delivery);
  return (
    <div className={styles.all}>
      <p className={styles.doing} aria-live="polite">
        {doingInWords(voice, delivery)}
      </p>
      {progress !== null && (
        <>
          <ProgressBar
            aria-label={voice.say('delivery.progress')}
            aria-valuetext={progress}
            thickness="large"
            value={(counts.invited - counts.planned) / counts.invited}
          />
          <p className={styles.line}>{progress}</p>
        </>
      )}
      <Facts delivery={delivery} />
      {cards > 1 && counts.invited > 0 && (
        <p className={styles.quiet}>{voice.say('delivery.card', { n: microPulse, cards })}</p>
      )}
    </div>
  );
};
