import type { MessageToRate } from '#core/communication-audit/audit-view';
import { useVoice } from '../language/voice';
import { useAuditStyles } from './audit-styles';
import { audienceWords, outcomeWords } from './audit-words';

type FactProps = Readonly<{ label: string; value: string }>;

const Fact = ({ label, value }: FactProps) => {
  const styles = useAuditStyles();
  return (
    <>
      <dt className={styles.quiet}>{label}</dt>
      <dd className={styles.fact}>{value}</dd>
    </>
  );
};

type Props = Readonly<{ message: MessageToRate; heading: string }>;

/** A message as a rater reads it: without its author, and without what they gave it. */
export const MessageToRead = ({ message: { purpose, channel, sentAt, message }, heading }: Props) => {
  const { say, times } = useVoice();
  const styles = useAuditStyles();
  const none = say('communicationsAudit.fact.none');
  return (
    <article className={styles.stack} aria-label={heading}>
      <h3 className={styles.sub}>{say('communicationsAudit.place.purpose', { place: heading, purpose })}</h3>
      {message === null ? (
        <p className={styles.plain}>{say('communicationsAudit.gone')}</p>
      ) : (
        <>
          <p className={styles.text}>{message.text}</p>
          <dl className={styles.facts}>
            <Fact label={say('communicationsAudit.fact.audience')} value={audienceWords(say, message.audience)} />
            <Fact
              label={say('communicationsAudit.fact.sent')}
              value={say('communicationsAudit.fact.sentBy', {
                way: say(`communicationsAudit.way.${channel}`),
                time: times.moment(sentAt),
              })}
            />
            <Fact label={say('communicationsAudit.fact.measure')} value={message.successMeasure || none} />
            <Fact
              label={say('communicationsAudit.fact.review')}
              value={message.reviewOn === null ? none : times.date(message.reviewOn)}
            />
            <Fact
              label={say('communicationsAudit.fact.outcome')}
              value={message.outcome === null ? none : outcomeWords(say, message.outcome)}
            />
          </dl>
        </>
      )}
    </article>
  );
};
