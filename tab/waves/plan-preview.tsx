import { MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import type { PlanPreviewView } from '#core/contract/waves';
import { useVoice } from '../language/voice';
import { leftOutInWords, obstacleInWords, whenInWords } from './preview-words';

const useStyles = makeStyles({
  preview: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalXS },
  line: { margin: 0 },
  reach: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  more: { color: tokens.colorNeutralForeground2 },
  summary: { cursor: 'pointer', width: 'fit-content' },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
});

type Props = Readonly<{ preview: PlanPreviewView }>;

const Warning = ({ children }: Readonly<{ children: string }>) => (
  <MessageBar intent="warning" layout="multiline">
    <MessageBarBody>{children}</MessageBarBody>
  </MessageBar>
);

/** Day by day and name by name, for whoever wants to know. */
const Details = ({ preview: { days, leftOut } }: Props) => {
  const { say, times } = useVoice();
  const styles = useStyles();
  if (days.length < 2 && leftOut.length === 0) return null;
  return (
    <details className={styles.more}>
      <summary className={styles.summary}>{say('preview.details')}</summary>
      <ul className={styles.list}>
        {days.map(({ day, n }) => (
          <li key={day}>{say('preview.day', { day: times.in('UTC').day(day), n })}</li>
        ))}
        {leftOut.map(({ reason, n, names }) => (
          <li key={reason}>
            {say('preview.names', {
              reason: say(`preview.reason.${reason}`, { n }),
              names: names.join(', '),
              more: n - names.length,
            })}{' '}
            {say(`preview.do.${reason}`)}
          </li>
        ))}
      </ul>
    </details>
  );
};

/** Who gets a wave, when, and who not and why. */
export const PlanPreview = ({ preview }: Props) => {
  const voice = useVoice();
  const styles = useStyles();
  const obstacle = obstacleInWords(voice, preview);
  const { cardsHeldBack, leftOut } = preview;
  return (
    <div className={styles.preview}>
      <div aria-live="polite">
        <p className={styles.reach}>{whenInWords(voice, preview)}</p>
        {leftOut.length > 0 && <p className={styles.line}>{leftOutInWords(voice, preview)}</p>}
      </div>
      {obstacle !== null && <Warning>{obstacle}</Warning>}
      {cardsHeldBack > 0 && <Warning>{voice.say('preview.heldBack', { n: cardsHeldBack })}</Warning>}
      <Details preview={preview} />
    </div>
  );
};
