import { makeStyles, tokens } from '@fluentui/react-components';
import { fivePs, type P } from '#core/kernel/five-p';
import type { Release, ReleaseSummary } from '#core/release/release';
import type { ReleaseDetail } from '#core/release/release-detail';
import { CommentsSection } from '../comments/comments-section';
import { ExportButtons } from '../export/export-buttons';
import { useVoice } from '../language/voice';
import { Section } from '../ui/section';
import { DriversPart } from './drivers-part';
import { EveryonePart } from './everyone-part';
import { ExplainProvider } from './explain';
import { GapsPart } from './gaps-part';
import { GroupsPart } from './groups-part';
import { PicturePart } from './picture-part';
import { QualityPart } from './quality-part';
import { QuestionsPart } from './questions-part';
import { ReliabilityPart } from './reliability-part';
import { PartAnchor, type PartName, partNames, ResultsPart } from './results-part';
import { ofChosen } from './results-scope';
import { ResultsTop } from './results-top';
import { SpreadPart } from './spread-part';
import { TrendPart } from './trend-part';
import { ZonePart, zonesOf } from './zone-part';

const useStyles = makeStyles({
  page: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalM,
    maxWidth: '1120px',
    marginInline: 'auto',
  },
  sentence: { margin: 0 },
});

const partsOf = (detail: ReleaseDetail | null): readonly PartName[] => {
  if (detail === null) return ['picture', 'gaps', 'trend', 'comments', 'export'];
  return zonesOf(detail).length > 0 ? partNames : partNames.filter((name) => name !== 'zone');
};

type DetailProps = Readonly<{ release: Release; detail: ReleaseDetail; ps: readonly P[] }>;

const MiddleParts = ({ release, detail, ps }: DetailProps) => {
  const scope = { release, detail, ps };
  return (
    <>
      <DriversPart detail={detail} />
      <EveryonePart scope={scope} />
      {zonesOf(detail).length > 0 && <ZonePart scope={scope} />}
      <QuestionsPart release={release} detail={detail} />
    </>
  );
};

type Props = Readonly<{
  releases: readonly ReleaseSummary[];
  release: Release;
  onShowWave: (waveId: string) => void;
  chosen: P | null;
  onChoose: (p: P | null) => void;
}>;

/** Everything a release says, part by part. */
export const ResultsView = ({ releases, release, onShowWave, chosen, onChoose }: Props) => {
  const { say } = useVoice();
  const styles = useStyles();
  const { detail } = release;
  const ps = chosen === null ? fivePs : [chosen];
  const released = ofChosen(ps, release.ps);
  const index = releases.findIndex(({ waveId }) => waveId === release.waveId);
  const parts = partsOf(detail);
  return (
    <ExplainProvider>
      <div className={styles.page}>
        <ResultsTop {...{ releases, release, parts, onShowWave, chosen, onChoose }} />
        <PicturePart ps={released} />
        <GapsPart ps={released} detail={detail} />
        {detail && <GroupsPart scope={{ release, detail, ps }} />}
        {detail && <SpreadPart scope={{ release, detail, ps }} />}
        <TrendPart releases={releases} index={Math.max(0, index)} ps={ps} />
        {detail ? (
          <MiddleParts release={release} detail={detail} ps={ps} />
        ) : (
          <Section heading={say('results.old.heading')}>
            <p className={styles.sentence}>{say('results.old')}</p>
          </Section>
        )}
        <PartAnchor name="comments">
          <CommentsSection waveId={release.waveId} />
        </PartAnchor>
        {detail && <ReliabilityPart scope={{ release, detail, ps }} />}
        {detail && <QualityPart release={release} detail={detail} />}
        <ResultsPart name="export">
          <ExportButtons waveId={release.waveId} />
        </ResultsPart>
      </div>
    </ExplainProvider>
  );
};
