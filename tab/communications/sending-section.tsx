import { makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { audienceWords } from '#core/communication/audience-words';
import type { CommunicationView } from '#core/contract/communications';
import type { WaveView } from '#core/contract/waves';
import { useVoice } from '../language/voice';
import { Section } from '../ui/section';
import { useWorkspaceVoice } from '../waves/use-workspace-voice';
import { countsInWords } from '../waves/wave-words';
import { BotActionButton } from './bot-action-button';
import { isNotSent } from './state-words';

const useStyles = makeStyles({
  all: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS, justifyItems: 'start' },
  line: { margin: 0 },
  bar: { width: '100%' },
});

type Props = Readonly<{ communication: CommunicationView; counts: WaveView['counts'] | null }>;

/** Can the bot send it? It writes in chat alone, and to people who have been named. */
const isForBot = ({ state, channel, audience, mayChange }: CommunicationView): boolean =>
  state === 'checked' && channel === 'chat' && audience !== null && mayChange;

const Offer = ({ communication }: Readonly<{ communication: CommunicationView }>) => {
  const { say, times } = useWorkspaceVoice();
  const styles = useStyles();
  const audience = audienceWords(communication, say);
  const { id, sendAt } = communication;
  const isLater = sendAt !== null && Date.parse(sendAt) > Date.now();
  const when = isLater
    ? say('communications.send.later', { at: times.moment(sendAt) })
    : say('communications.send.now');
  return (
    <div className={styles.all}>
      {isNotSent(communication) && <p className={styles.line}>{say('communications.send.notSent')}</p>}
      <p className={styles.line}>{say('communications.send.hint', { audience })}</p>
      <BotActionButton
        communicationId={id}
        action="send"
        detail={`${when} ${say('communications.send.detail', { audience })}`}
      />
    </div>
  );
};

const Progress = ({ counts }: Readonly<{ counts: WaveView['counts'] }>) => {
  const voice = useVoice();
  const styles = useStyles();
  const words = countsInWords(voice, { counts });
  return (
    <>
      <ProgressBar
        className={styles.bar}
        aria-label={voice.say('communications.send.progress')}
        aria-valuetext={words}
        thickness="large"
        value={(counts.invited - counts.planned) / counts.invited}
      />
      <p className={styles.line} aria-live="polite">
        {words}
      </p>
    </>
  );
};

const Sent = ({ communication, counts }: Props) => {
  const { say, times } = useWorkspaceVoice();
  const styles = useStyles();
  const { sentAt } = communication;
  const isWaiting = sentAt !== null && Date.parse(sentAt) > Date.now();
  return (
    <div className={styles.all}>
      {isWaiting && <p className={styles.line}>{say('communications.send.waits', { at: times.moment(sentAt) })}</p>}
      {!isWaiting && (counts === null || counts.invited === 0) && (
        <p className={styles.line}>{say('communications.send.starts')}</p>
      )}
      {counts !== null && counts.invited > 0 && <Progress counts={counts} />}
    </div>
  );
};

/** Sending a message through the bot, and how far that is; nothing where the bot has no part in it. */
export const SendingSection = ({ communication, counts }: Props) => {
  const { say } = useVoice();
  const isOffered = isForBot(communication);
  if (!isOffered && communication.sentBy !== 'bot') return null;
  return (
    <Section heading={say('communications.sending')}>
      {isOffered ? <Offer communication={communication} /> : <Sent communication={communication} counts={counts} />}
    </Section>
  );
};
