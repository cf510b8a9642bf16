import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { InstrumentView } from '#core/contract/instruments';
import { useVoice } from '../language/voice';
import { InstrumentAbout, InstrumentBadges } from './instrument-about';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    marginTop: tokens.spacingVerticalS,
    padding: 0,
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 340px), 1fr))',
    gap: tokens.spacingVerticalM,
  },
  instrument: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gridTemplateRows: 'auto auto 1fr auto',
    gap: tokens.spacingVerticalS,
  },
  top: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400 },
  open: { justifySelf: 'start' },
});

type Props = Readonly<{ instruments: readonly InstrumentView[]; onOpen: (id: string) => void }>;

/** The instruments a wave can use, each with what it means for those who are asked. */
export const InstrumentList = ({ instruments, onOpen }: Props) => {
  const { say } = useVoice();
  const styles = useStyles();
  if (instruments.length === 0) return <p>{say('questions.empty')}</p>;
  return (
    <ul className={styles.list}>
      {instruments.map((instrument) => (
        <li key={instrument.id} className={styles.instrument}>
          <div className={styles.top}>
            <h3 className={styles.title}>{instrument.title}</h3>
            <InstrumentBadges instrument={instrument} />
          </div>
          <InstrumentAbout instrument={instrument} />
          <Button
            className={styles.open}
            aria-label={say('questions.openOf', { title: instrument.title })}
            onClick={() => onOpen(instrument.id)}
          >
            {say('questions.open')}
          </Button>
        </li>
      ))}
    </ul>
  );
};
