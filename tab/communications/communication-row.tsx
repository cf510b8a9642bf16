import { Badge, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CommunicationView } from '#core/contract/communications';
import { useVoice } from '../language/voice';
import { useWorkspaceVoice } from '../waves/use-workspace-voice';
import { lettersInWords } from './score-words';
import { stateColour, stateInWords } from './state-words';

/** From here on a line of the list is as wide as a table's; below, each message is a card. */
export const wide = '@media (min-width: 900px)';
export const columns = 'minmax(0, 3fr) minmax(0, 1.2fr) minmax(0, 1.6fr) minmax(0, 1.4fr) minmax(0, 1.8fr)';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    [wide]: {
      gridTemplateColumns: columns,
      columnGap: tokens.spacingHorizontalM,
      alignItems: 'baseline',
      border: 'none',
      borderRadius: 0,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    },
  },
  purpose: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, minWidth: 0 },
  link: { textAlign: 'start', overflowWrap: 'anywhere', fontWeight: tokens.fontWeightSemibold },
  fact: { margin: 0, minWidth: 0, overflowWrap: 'anywhere' },
  // Beside the headings of the columns the names are said, not shown.
  name: {
    color: tokens.colorNeutralForeground3,
    [wide]: { position: 'absolute', clipPath: 'inset(50%)', width: '1px', height: '1px', overflow: 'hidden' },
  },
  badges: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

type FactProps = Readonly<{ name: string; children: string }>;

const Fact = ({ name, children }: FactProps) => {
  const styles = useStyles();
  return (
    <p className={styles.fact}>
      <span className={styles.name}>{name}: </span>
      {children}
    </p>
  );
};

type Props = Readonly<{ communication: CommunicationView; isDue: boolean; onOpen: () => void }>;

/** One message of the register: a line of a table on a desktop, a card on a phone. */
export const CommunicationRow = ({ communication, isDue, onOpen }: Props) => {
  const voice = useVoice();
  const { times } = useWorkspaceVoice();
  const { say, figures } = voice;
  const styles = useStyles();
  const { purpose, channel, authorName, score } = communication;
  return (
    <li className={styles.row}>
      <h3 className={styles.purpose}>
        <Link as="button" className={styles.link} onClick={onOpen}>
          {purpose}
        </Link>
      </h3>
      <Fact name={say('communications.channel')}>{say(`communications.channel.${channel}`)}</Fact>
      <Fact name={say('communications.author')}>{authorName || say('communications.author.none')}</Fact>
      <div className={mergeClasses(styles.fact, styles.badges)}>
        <Badge appearance="tint" color={stateColour(communication)}>
          {stateInWords({ say, times }, communication, new Date().toISOString())}
        </Badge>
        {isDue && (
          <Badge appearance="tint" color="warning">
            {say('communications.state.due')}
          </Badge>
        )}
      </div>
      <Fact name={say('communications.score')}>
        {say('communications.score.short', {
          mean: figures.rating(score.mean),
          letters: lettersInWords(voice, score.weakest),
          lowest: score.lowest,
          all: score.weakest.length === 5 ? 'yes' : 'no',
        })}
      </Fact>
    </li>
  );
};
