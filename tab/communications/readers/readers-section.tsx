import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReadersOfLetter } from '#core/communication/readers';
import type { CommunicationView, ReadersView } from '#core/contract/communications';
import { useReaders } from '../../api/use-communication';
import { useVoice } from '../../language/voice';
import { QueryGate } from '../../ui/query-gate';
import { Section } from '../../ui/section';
import { useWorkspaceVoice } from '../../waves/use-workspace-voice';
import { countsInWords } from '../../waves/wave-words';
import { BotActionButton } from '../bot-action-button';
import { ReadersPicture } from './readers-picture';
import { ReadersTable } from './readers-table';

const useStyles = makeStyles({
  all: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS, justifyItems: 'start' },
  wide: { width: '100%', minWidth: 0 },
  switch: {
    border: 'none',
    margin: 0,
    padding: 0,
    marginBottom: tokens.spacingVerticalS,
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
  },
  line: { margin: 0, maxWidth: '76ch' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
});

const views = ['lines', 'table'] as const;

const Compared = ({ letters }: Readonly<{ letters: readonly ReadersOfLetter[] }>) => {
  const { say } = useVoice();
  const styles = useStyles();
  const [view, setView] = useState<(typeof views)[number]>('lines');
  return (
    <div className={styles.wide}>
      <fieldset aria-label={say('communications.readers.views')} className={styles.switch}>
        {views.map((one) => (
          <ToggleButton key={one} size="small" checked={view === one} onClick={() => setView(one)}>
            {say(`chart.view.${one}`)}
          </ToggleButton>
        ))}
      </fieldset>
      {view === 'lines' ? <ReadersPicture letters={letters} /> : <ReadersTable letters={letters} />}
    </div>
  );
};

/** Nobody was asked: asking has not begun, or could not begin. */
const isNobodyAsked = ({ state, counts }: ReadersView): boolean =>
  state === null || (state === 'cancelled' && (counts?.invited ?? 0) === 0);

type NotAskedProps = Readonly<{ communication: CommunicationView; readers: ReadersView }>;

const NotAsked = ({ communication, readers }: NotAskedProps) => {
  const { say } = useVoice();
  const styles = useStyles();
  return (
    <>
      {readers.state !== null && <p className={styles.line}>{say('communications.readers.notAsked')}</p>}
      <p className={styles.line}>{say('communications.readers.none')}</p>
      {communication.mayChange && (
        <BotActionButton communicationId={communication.id} action="ask" detail={say('communications.ask.detail')} />
      )}
    </>
  );
};

/** How far asking is: how many were asked and have answered, never who. */
const Asking = ({ readers }: Readonly<{ readers: ReadersView }>) => {
  const voice = useWorkspaceVoice();
  const { say, times } = voice;
  const styles = useStyles();
  const { state, counts, answered, closesAt } = readers;
  return (
    <>
      {counts !== null && counts.invited > 0 && (
        <>
          <p className={styles.line} aria-live="polite">
            {answered === null
              ? say('waves.answered.few', { invited: counts.invited })
              : say('waves.answered', { answered, invited: counts.invited })}
          </p>
          <p className={styles.quiet}>{countsInWords(voice, { counts })}</p>
        </>
      )}
      {readers.letters === null && state === 'cancelled' && (
        <p className={styles.line}>{say('communications.readers.cancelled')}</p>
      )}
      {readers.letters === null && state !== 'cancelled' && (
        <p className={styles.line}>
          {closesAt === null
            ? say('communications.readers.wait')
            : say('communications.readers.until', { at: times.moment(closesAt) })}
        </p>
      )}
    </>
  );
};

/** What the readers of a sent message say of it, beside what its author thought. */
export const ReadersSection = ({ communication }: Readonly<{ communication: CommunicationView }>) => {
  const { say } = useVoice();
  const styles = useStyles();
  const query = useReaders(communication.id);
  return (
    <Section heading={say('communications.readers')}>
      <QueryGate query={query}>
        {(readers) => (
          <div className={styles.all}>
            {isNobodyAsked(readers) ? (
              <NotAsked communication={communication} readers={readers} />
            ) : (
              <Asking readers={readers} />
            )}
            {readers.letters && <Compared letters={readers.letters} />}
          </div>
        )}
      </QueryGate>
    </Section>
  );
};
