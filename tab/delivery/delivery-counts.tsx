import { makeStyles, tokens } from '@fluentui/react-components';
import type { DeliveryView } from '#core/contract/delivery';
import { reasonInWords } from '#core/delivery/progress/reason-words';
import { useVoice } from '../language/voice';
import { remedyInWords } from './delivery-words';

const useStyles = makeStyles({
  states: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalM },
  state: { fontWeight: tokens.fontWeightSemibold },
  reasons: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
  remedy: { color: tokens.colorNeutralForeground3 },
});

const states = ['planned', 'sent', 'unknown', 'unreachable', 'failed', 'cancelled'] as const;

type Reason = DeliveryView['reasons'][number];

const ReasonLine = ({ reason, count }: Readonly<{ reason: string; count: number }>) => {
  const { say } = useVoice();
  const remedy = remedyInWords(say, reason);
  const styles = useStyles();
  return (
    <li>
      {`${reasonInWords(say, reason)}: ${say('delivery.count', { n: count })}`}
      {remedy !== null && <div className={styles.remedy}>{remedy}</div>}
    </li>
  );
};

const hasReason = (one: Reason): one is Reason & { reason: string } => one.reason !== null;

/** How many invitations are in each state that holds any, why, and what can be done about it. */
export const DeliveryCounts = ({ delivery }: Readonly<{ delivery: DeliveryView }>) => {
  const { say } = useVoice();
  const styles = useStyles();
  return (
    <ul className={styles.states}>
      {states
        .filter((state) => delivery.counts[state] > 0)
        .map((state) => {
          const reasons = delivery.reasons.filter((one) => one.state === state).filter(hasReason);
          return (
            <li key={state}>
              <div>
                <span className={styles.state}>{say(`delivery.state.${state}`)}</span>
                {`: ${say('delivery.count', { n: delivery.counts[state] })}`}
              </div>
              {reasons.length > 0 && (
                <ul className={styles.reasons}>
                  {reasons.map(({ reason, count }) => (
                    <ReasonLine key={reason} reason={reason} count={count} />
                  ))}
                </ul>
              )}
            </li>
          );
        })}
    </ul>
  );
};

/** How many were reminded, and what was set aside; nothing where there is nothing to tell. */
export const DeliveryAside = ({ delivery: { reminded, setAside } }: Readonly<{ delivery: DeliveryView }>) => {
  const { say } = useVoice();
  return (
    <>
      {reminded !== null && <p>{say('delivery.reminded', { n: reminded })}</p>}
      {setAside > 0 && <p>{say('delivery.setAside', { n: setAside })}</p>}
    </>
  );
};
