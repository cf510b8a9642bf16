import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useRef } from 'react';
import type { DeliveryView } from '#core/contract/delivery';
import { periods } from '#core/retention/periods';
import { useDelivery } from '../api/use-delivery';
import { useDeliveryAction } from '../api/use-delivery-action';
import { useDeliveryList } from '../api/use-export';
import { DownloadButtons } from '../export/download-buttons';
import { useVoice } from '../language/voice';
import { focusOn, PageTop } from '../ui/page-top';
import { QueryGate } from '../ui/query-gate';
import { Section } from '../ui/section';
import { DeliveryActions } from './delivery-actions';
import { DeliveryAside, DeliveryCounts } from './delivery-counts';
import { DeliveryProgress } from './delivery-progress';

const useStyles = makeStyles({
  page: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalM,
  },
  progress: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
  gone: { margin: 0 },
  quiet: { marginBottom: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

type ShownProps = Readonly<{
  delivery: DeliveryView;
  act: ReturnType<typeof useDeliveryAction>;
  onCancel: () => void;
}>;

const ShownDelivery = ({ delivery, act, onCancel }: ShownProps) => {
  const { say } = useVoice();
  const styles = useStyles();
  const list = useDeliveryList(delivery.id);
  return (
    <>
      <Section heading={say('delivery.progress')}>
        <div className={styles.progress}>
          <DeliveryProgress delivery={delivery} />
          <DeliveryActions delivery={delivery} act={act} onCancel={onCancel} />
        </div>
      </Section>
      {delivery.counts.invited > 0 && (
        <>
          <Section heading={say('delivery.counts')}>
            <DeliveryCounts delivery={delivery} />
            <DeliveryAside delivery={delivery} />
            <p className={styles.quiet}>{say('delivery.known')}</p>
          </Section>
          <Section heading={say('delivery.list')}>
            {delivery.isRemoved ? (
              <p className={styles.gone}>{say('delivery.list.removed', periods.invitations)}</p>
            ) : (
              <DownloadButtons file={list} hint={say('delivery.list.hint')} />
            )}
          </Section>
        </>
      )}
    </>
  );
};

type Props = Readonly<{ waveId: string; onBack: () => void }>;

/** How the cards of one wave get to people, while they do and afterwards, and what can be done about it. */
export const DeliveryPage = ({ waveId, onBack }: Props) => {
  const { say } = useVoice();
  const styles = useStyles();
  const act = useDeliveryAction(waveId);
  const delivery = useDelivery(waveId, act.submittedAt);
  const title = useRef<HTMLElement>(null);
  const keepTitle = useCallback((heading: HTMLElement | null) => {
    title.current = heading;
    focusOn(heading);
  }, []);
  // The heading stays when the buttons go.
  const focusTitle = useCallback(() => focusOn(title.current), []);
  return (
    <div className={styles.page}>
      <PageTop
        title={delivery.data ? say('delivery.heading', { title: delivery.data.title }) : say('delivery.title')}
        back={say('delivery.back')}
        titleRef={keepTitle}
        onBack={onBack}
      />
      <QueryGate query={delivery}>
        {(known) => <ShownDelivery delivery={known} act={act} onCancel={focusTitle} />}
      </QueryGate>
    </div>
  );
};
