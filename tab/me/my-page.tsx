import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { isProblemWith } from '../api/api-error';
import { useMyPreferences } from '../api/use-my-preferences';
import { useVoice } from '../language/voice';
import { Notice } from '../set-up/notice';
import { DeletionNote } from '../settings/deletion-note';
import { NoticeLinks } from '../ui/notice-links';
import { QueryGate } from '../ui/query-gate';
import { Section } from '../ui/section';
import { AskersSection } from './askers-section';
import { ChoicesSection } from './choices-section';
import { EraseSection } from './erase-section';
import { KeptSection } from './kept-section';
import { MyDataSection } from './my-data-section';
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

/** Whoever the bot never met has nothing to choose; a PMO may have written them down all the same. */
const NotMet = ({ detail }: Readonly<{ detail: string | undefined }>) => (
  <Section heading={useVoice().say('me.notMet')}>
    <p>{detail}</p>
  </Section>
);

/** The reader's own page, whatever team they belong to: who asks them, how they are asked, and what is kept. */
export const MyPage = () => {
  const { say } = useVoice();
  const styles = useStyles();
  const mine = useMyPreferences();
  const [erased, setErased] = useState<'whole' | 'later' | null>(null);
  if (erased !== null) {
    return (
      <Notice heading={say('myData.erased')}>
        <p role="status">{say(`myData.erased.${erased}`)}</p>
      </Notice>
    );
  }
  return (
    <main className={styles.page}>
      <h1 className={styles.heading}>{say('me.heading')}</h1>
      <DeletionNote />
      {isProblemWith(mine.error, 404) ? (
        <NotMet detail={mine.error.problem.detail} />
      ) : (
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
      )}
      <MyDataSection />
      <EraseSection onErased={(isWhole) => setErased(isWhole ? 'whole' : 'later')} />
      <NoticeLinks />
    </main>
  );
};
