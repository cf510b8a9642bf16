import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { P } from '#core/kernel/five-p';
import { useWorkspace } from './api/use-workspace';
import { CommunicationsPage } from './communications/communications-page';
import { DashboardPage } from './dashboard/dashboard-page';
import { DeliveryPlaceProvider } from './delivery/delivery-place';
import { InstrumentsPage } from './instruments/instruments-page';
import { useVoice } from './language/voice';
import { RegisterPage } from './register/register-page';
import { ResultsPage } from './results/results-page';
import { SettingsPage } from './settings/settings-page';
import { TakeOverNote } from './settings/take-over-note';
import { LearnPage } from './training/learn-page';
import { NoticeLinks } from './ui/notice-links';
import { type Go, type PageName, pageNamed, pageNames } from './ui/page-name';
import { SimulatedNote } from './ui/simulated-note';
import { WavesPage } from './waves/waves-page';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalL,
    paddingInline: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    // On a phone Teams already names the team above the page; it is still said to screen readers.
    '@media (max-width: 640px)': { position: 'absolute', clipPath: 'inset(50%)' },
  },
  // The names are wider than a phone: they take a second line rather than scroll out of sight.
  tabs: { flexWrap: 'wrap', flexShrink: 1, minWidth: 0 },
  main: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalM,
    maxWidth: '1280px',
    marginInline: 'auto',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
  },
  panel: { minWidth: 0, ':focus-visible': { outlineStyle: 'none' } },
});

type HeaderProps = Readonly<{ page: PageName; onGo: Go; name: string }>;

const Header = ({ page, onGo, name }: HeaderProps) => {
  const { say } = useVoice();
  const styles = useStyles();
  return (
    <header className={styles.header}>
      <TabList
        className={styles.tabs}
        selectedValue={page}
        onTabSelect={(_, { value }) => onGo(pageNamed(String(value)))}
        aria-label={say('nav.label')}
      >
        {pageNames.map((one) => (
          <Tab key={one} value={one} id={`tab-${one}`} aria-controls={page === one ? 'page' : undefined}>
            {say(`nav.${one}`)}
          </Tab>
        ))}
      </TabList>
      <h1 className={styles.title}>{say('nav.title', { name })}</h1>
    </header>
  );
};

/** The pages of a workspace under their navigation. */
export const WorkspacePages = (props: Readonly<{ first: PageName }>) => {
  const styles = useStyles();
  const workspace = useWorkspace().data;
  const [page, setPage] = useState(props.first);
  // Whoever chooses a page anew gets it as it begins, without what was opened in its place.
  const [visit, setVisit] = useState(0);
  const [shownWaveId, setShownWaveId] = useState<string | null>(null);
  const [chosenP, setChosenP] = useState<P | null>(null);
  const panel = useRef<HTMLDivElement>(null);
  const isOpened = useRef(false);
  // A link that led here has gone with its page: whoever reads on by keyboard begins at the page, not at the window.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the change of the page that matters
  useEffect(() => {
    if (isOpened.current && document.activeElement === document.body) panel.current?.focus({ preventScroll: true });
    isOpened.current = true;
  }, [page]);
  const go = (to: PageName): void => {
    setPage(to);
    setVisit((before) => before + 1);
  };
  const lookAtWave = (waveId: string): void => {
    setShownWaveId(waveId);
    setPage('dashboard');
  };
  const showResults = (p: P | null): void => {
    setChosenP(p);
    setPage('results');
  };
  return (
    <>
      <Header page={page} onGo={go} name={workspace?.name ?? ''} />
      <main className={styles.main}>
        {workspace?.simulated && <SimulatedNote />}
        {workspace?.role === 'member' && <TakeOverNote />}
        <div
          ref={panel}
          tabIndex={-1}
          role="tabpanel"
          id="page"
          aria-labelledby={`tab-${page}`}
          className={styles.panel}
        >
          {page === 'dashboard' && (
            <DashboardPage
              onGo={setPage}
              shownWaveId={shownWaveId}
              onShowWave={setShownWaveId}
              onShowResults={showResults}
            />
          )}
          {page === 'results' && (
            <ResultsPage
              onGo={setPage}
              shownWaveId={shownWaveId}
              onShowWave={setShownWaveId}
              chosen={chosenP}
              onChoose={setChosenP}
            />
          )}
          {page === 'waves' && (
            <DeliveryPlaceProvider key={visit}>
              <WavesPage onShowResults={lookAtWave} />
            </DeliveryPlaceProvider>
          )}
          {page === 'communications' && <CommunicationsPage key={visit} />}
          {page === 'instruments' && <InstrumentsPage />}
          {page === 'register' && <RegisterPage />}
          {page === 'learn' && <LearnPage key={visit} />}
          {page === 'settings' && <SettingsPage />}
        </div>
        <NoticeLinks />
      </main>
    </>
  );
};
