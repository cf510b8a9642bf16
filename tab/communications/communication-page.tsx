import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { letters } from '#core/abcde/letter';
import { audienceWords } from '#core/communication/audience-words';
import type { CommunicationView } from '#core/contract/communications';
import { useCommunication } from '../api/use-communication';
import { useMessageCheck } from '../api/use-message-check';
import { useVoice } from '../language/voice';
import { PageTop } from '../ui/page-top';
import { QueryGate } from '../ui/query-gate';
import { Section } from '../ui/section';
import { useWorkspaceVoice } from '../waves/use-workspace-voice';
import type { WorkspaceTime } from '../waves/workspace-time';
import { draftOfMessage, messageOf } from './check/message-draft';
import { CommunicationActions } from './communication-actions';
import { isReviewDue } from './communication-filter';
import { EvidenceList } from './evidence-list';
import { ReadersSection } from './readers/readers-section';
import { ScoreFacts } from './score-facts';
import { SendingSection } from './sending-section';
import { stateColour, stateInWords } from './state-words';

const useStyles = makeStyles({
  page: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
  both: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalM,
    alignItems: 'start',
    '@media (min-width: 900px)': { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)' },
  },
  facts: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'fit-content(40%) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
  },
  name: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
  text: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', maxWidth: '76ch' },
  badges: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  letter: { margin: 0, marginTop: tokens.spacingVerticalM, fontSize: tokens.fontSizeBase300 },
  quiet: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  anchor: { margin: 0, marginBottom: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground3 },
});

const Facts = ({ rows }: Readonly<{ rows: readonly (readonly [name: string, value: ReactNode])[] }>) => {
  const styles = useStyles();
  return (
    <dl className={styles.facts}>
      {rows.map(([name, value]) => [
        <dt key={`${name} name`} className={styles.name}>
          {name}
        </dt>,
        <dd key={name} className={styles.value}>
          {value}
        </dd>,
      ])}
    </dl>
  );
};

type OneProps = Readonly<{ communication: CommunicationView }>;

const About = ({ communication }: OneProps) => {
  const { say, times } = useWorkspaceVoice();
  const audience = audienceWords(communication, say);
  const { authorName, channel, sendAt, sentAt, sentBy, successMeasure, reviewOn, overrideReason } = communication;
  const notSaid = say('communications.notSaid');
  const sending: readonly [string, string] =
    sentAt === null
      ? [say('communications.sendAt'), sendAt === null ? notSaid : times.moment(sendAt)]
      : [say('communications.sentAt'), say('communications.sentBy', { by: sentBy ?? 'bot', at: times.moment(sentAt) })];
  return (
    <Section heading={say('communications.about')}>
      <Facts
        rows={[
          [say('communications.author'), authorName || say('communications.author.none')],
          [say('communications.audience'), audience],
          [say('communications.channel'), say(`communications.channel.${channel}`)],
          sending,
          [say('communications.measure'), successMeasure || notSaid],
          // At noon the day is the same in every time zone in which it may be written out.
          [say('communications.reviewOn'), reviewOn === null ? notSaid : times.date(`${reviewOn}T12:00:00Z`)],
          ...(overrideReason === null ? [] : [[say('communications.reason'), overrideReason] as const]),
        ]}
      />
    </Section>
  );
};

const Outcome = ({ communication: { outcome } }: OneProps) => {
  const { say } = useVoice();
  if (outcome === null) return null;
  return (
    <Section heading={say('communications.outcome')}>
      <Facts
        rows={[
          [say('communications.reached'), say(`communications.reached.${outcome.reached}`)],
          [say('communications.lesson'), outcome.lesson || say('communications.notSaid')],
        ]}
      />
    </Section>
  );
};

const anchorOf = (rating: number): 1 | 3 | 5 | null => (rating === 1 || rating === 3 || rating === 5 ? rating : null);

/** What is found of a time to come says nothing of a message that has gone. */
const isAboutLater = (code: string): boolean => /^(time|review)-/.test(code);

const Letters = ({ communication, workspace }: OneProps & Readonly<{ workspace: WorkspaceTime }>) => {
  const { say } = useVoice();
  const styles = useStyles();
  const check = useMessageCheck(messageOf(draftOfMessage(communication, workspace.clock), workspace.clock));
  return (
    <Section heading={say('communications.fiveQuestions')}>
      <ScoreFacts score={communication.score} />
      {letters.map((letter) => {
        const rating = communication.ratings[letter];
        const anchor = anchorOf(rating);
        const found = check.data?.check.letters.find((one) => one.letter === letter)?.evidence ?? [];
        const evidence = found.filter(({ code }) => communication.state === 'checked' || !isAboutLater(code));
        return (
          <div key={letter}>
            <h3 className={styles.letter}>
              {say(`abcde.letter.${letter}`)}{' '}
              <span className={styles.quiet}>{say('communications.rating', { rating })}</span>
            </h3>
            {anchor !== null && <p className={styles.anchor}>{say(`abcde.anchor.${letter}.${anchor}`)}</p>}
            <EvidenceList evidence={evidence} />
          </div>
        );
      })}
      {check.isError && <QueryGate query={check}>{() => null}</QueryGate>}
    </Section>
  );
};

type Props = Readonly<{
  communicationId: string;
  workspace: WorkspaceTime;
  onCheckAnew: (communication: CommunicationView) => void;
  onBack: () => void;
}>;

/** One message of the register: its text, its ratings with what is found in it now, and what became of it. */
export const CommunicationPage = ({ communicationId, workspace, onCheckAnew, onBack }: Props) => {
  const voice = useWorkspaceVoice();
  const { say } = voice;
  const styles = useStyles();
  const now = new Date().toISOString();
  const query = useCommunication(communicationId);
  const communication = query.data?.communication;
  const isDue = communication !== undefined && isReviewDue(communication, workspace, now);
  return (
    <div className={styles.page}>
      <PageTop
        title={communication?.purpose ?? say('communications.one')}
        back={say('communications.back')}
        onBack={onBack}
      >
        {communication && (
          <span className={styles.badges} aria-live="polite">
            <Badge appearance="tint" color={stateColour(communication)}>
              {stateInWords(voice, communication, now)}
            </Badge>
            {isDue && (
              <Badge appearance="tint" color="warning">
                {say('communications.state.due')}
              </Badge>
            )}
          </span>
        )}
      </PageTop>
      <QueryGate query={query}>
        {(data) => (
          <>
            <CommunicationActions
              communication={data.communication}
              workspace={workspace}
              onCheckAnew={() => onCheckAnew(data.communication)}
              onRemoved={onBack}
            />
            <SendingSection {...data} />
            {data.communication.state === 'sent' && <ReadersSection communication={data.communication} />}
            <div className={styles.both}>
              <div className={styles.page}>
                <Section heading={say('communications.text')}>
                  <p className={styles.text}>{data.communication.text}</p>
                </Section>
                <About communication={data.communication} />
                <Outcome communication={data.communication} />
              </div>
              <Letters communication={data.communication} workspace={workspace} />
            </div>
          </>
        )}
      </QueryGate>
    </div>
  );
};
