import { makeStyles, tokens } from '@fluentui/react-components';
import { isProblemWith } from '../api/api-error';
import { useMyPreferences } from '../api/use-my-preferences';
import { useVoice } from '../language/voice';
import { Notice } from '../set-up/notice';
import { DeletionNote } from '../settings/deletion-note';
import { NoticeLinks } from '../ui/notice-links';
import { QueryGate } from '../ui/query-gate';
import { AskersSection } from './askers-section';
import { ChoicesSection } from './choices-section';
import { KeptSection } from './kept-section';
import { OpenPulsesSection } from './open-pulses-section';

const useStyles = makeStyles({
  page: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalM,
    maxWidth: '720px',
    marginInline: 'auto',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
});

/** The reader's own page, whatever team they belong to: who asks them, how they are asked, and what is kept. */
export const MyPage = () => {
  const { say } = useVoice();
  const styles = useStyles();
  const mine = useMyPreferences();
  if (isProblemWith(mine.error, 404)) {
    return (
      <Notice heading={say('me.notMet')}>
        <p>{mine.error.problem.detail}</p>
        <DeletionNote />
      </Notice>
    );
  }
  return (
    <main className={styles.page}>
      <h1 className={styles.heading}>{say('me.heading')}</h1>
      <DeletionNote />
      <QueryGate query={mine}>
        {({ choices, askedBy, openPulses, chatUrl }) => (
          <>
            {openPulses.length > 0 && <OpenPulsesSection pulses={openPulses} chatUrl={chatUrl} />}
            <ChoicesSection choices={choices} />
            <AskersSection askers={askedBy} />
            <KeptSection />
          </>
        )}
      </QueryGate>
      <NoticeLinks />
    </main>
  );
};
