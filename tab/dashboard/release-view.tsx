import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { P } from '#core/kernel/five-p';
import type { ReleaseSummary } from '#core/release/release';
import { useVoice } from '../language/voice';
import type { Go } from '../ui/page-name';
import { Section } from '../ui/section';
import { GapSection } from './gap-section';
import { Headline } from './headline';
import { PPanel } from './p-panel';
import { ReleaseChoice } from './release-choice';
import { useNextSteps } from './use-next-steps';
import { WhatNextSection } from './what-next-section';

const wide = '@media (min-width: 1000px)';

const useStyles = makeStyles({
  page: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingHorizontalM,
    alignItems: 'start',
    [wide]: { gridTemplateColumns: 'minmax(0, 1fr) 380px' },
  },
  side: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
  // On a wide screen the panel takes the place of what stands beside the chart, so that all stays in sight.
  yields: { [wide]: { display: 'none' } },
  sentence: { margin: 0 },
});

const MaturitySection = (props: Readonly<{ className?: string | undefined }>) => {
  const { say } = useVoice();
  return (
    <Section heading={say('maturity.question')} className={props.className}>
      <p className={useStyles().sentence}>{say('maturity.later')}</p>
    </Section>
  );
};

type Props = Readonly<{
  releases: readonly ReleaseSummary[];
  index: number;
  onShowWave: (waveId: string) => void;
  onGo: Go;
  /** Leads to all results, of one P or of all five. */
  onShowResults: (p: P | null) => void;
}>;

const focusRow = (p: P | null): void => document.getElementById(`row-${p}`)?.focus();

/** One release as the dashboard shows it, with its four questions. */
export const ReleaseView = (props: Props) => {
  const { releases, index } = props;
  const styles = useStyles();
  const [selected, setSelected] = useState<P | null>(null);
  const steps = useNextSteps(releases[0] ?? null);
  const release = releases[index];
  if (!release) return null;
  const released = release.ps.find(({ p }) => p === selected);
  const beside = released ? styles.yields : undefined;
  // What next is worked out from the newest release, so that is where it leads.
  const lookAt = (p: P): void => {
    if (releases[0]) props.onShowWave(releases[0].waveId);
    setSelected(p);
  };
  const close = (): void => {
    focusRow(selected);
    setSelected(null);
  };
  return (
    <div className={styles.page}>
      <Headline
        release={release}
        previous={releases[index + 1]}
        onShowResults={() => props.onShowResults(null)}
        aside={<ReleaseChoice releases={releases} shown={release} onShowWave={props.onShowWave} />}
      />
      <div className={styles.columns}>
        <GapSection ps={release.ps} selected={selected} onSelect={(p) => setSelected(p === selected ? null : p)} />
        <div className={styles.side}>
          {released && (
            <PPanel
              key={released.p}
              waveId={release.waveId}
              released={released}
              onClose={close}
              onShowResults={() => props.onShowResults(released.p)}
            />
          )}
          <MaturitySection className={beside} />
          <WhatNextSection steps={steps} onGo={props.onGo} onLookAt={lookAt} className={beside} />
        </div>
      </div>
    </div>
  );
};
