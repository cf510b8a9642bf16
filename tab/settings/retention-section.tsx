import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { keptThings } from '#core/retention/periods';
import type { RetentionRun } from '#core/retention/run';
import { faultWords, periodsInWords, removedWords } from '#core/retention/run-words';
import { useRunsFile } from '../api/use-export';
import { useRuns } from '../api/use-runs';
import { DownloadButtons } from '../export/download-buttons';
import { useVoice } from '../language/voice';
import { QueryGate } from '../ui/query-gate';
import { Section } from '../ui/section';

const useStyles = makeStyles({
  all: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
  line: { margin: 0 },
  table: { borderCollapse: 'collapse', width: '100%' },
  cell: {
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  list: { display: 'grid', gap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: 'none' },
  day: { color: tokens.colorNeutralForeground3 },
  fault: { color: tokens.colorPaletteRedForeground1 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  more: { justifySelf: 'start' },
});

/** A week is seen at once; a year on request. */
const daysAtOnce = 7;

/** How long everything is kept; the same for every PMO, because it is promised to those who answer. */
const Periods = () => {
  const { say } = useVoice();
  const styles = useStyles();
  const words = periodsInWords(say);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th className={styles.cell} scope="col">
            {say('retention.what')}
          </th>
          <th className={styles.cell} scope="col">
            {say('retention.howLong')}
          </th>
        </tr>
      </thead>
      <tbody>
        {keptThings.map((thing) => (
          <tr key={thing}>
            <th className={styles.cell} scope="row">
              {say(`retention.thing.${thing}`)}
            </th>
            <td className={styles.cell}>{say(`retention.from.${thing}`, { period: words[thing] })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const RunRow = ({ run }: Readonly<{ run: RetentionRun }>) => {
  const voice = useVoice();
  const styles = useStyles();
  return (
    <li>
      <div className={styles.day}>{voice.times.in('UTC').date(run.endedAt)}</div>
      <div>{removedWords(run, voice)}</div>
      {faultWords(run, voice.say).map((fault) => (
        <div key={fault} className={styles.fault}>
          {fault}
        </div>
      ))}
    </li>
  );
};

const Runs = () => {
  const { say } = useVoice();
  const styles = useStyles();
  const [shown, setShown] = useState(daysAtOnce);
  return (
    <>
      <h3 className={styles.heading}>{say('retention.runs')}</h3>
      <QueryGate query={useRuns()}>
        {({ runs }) => (
          <>
            {runs.length === 0 && <p className={styles.line}>{say('retention.noRuns')}</p>}
            {runs.length > 0 && (
              <ul className={styles.list}>
                {runs.slice(0, shown).map((run) => (
                  <RunRow key={run.day} run={run} />
                ))}
              </ul>
            )}
            {runs.length > shown && (
              <Button className={styles.more} onClick={() => setShown(runs.length)}>
                {say('retention.older')}
              </Button>
            )}
          </>
        )}
      </QueryGate>
      <DownloadButtons file={useRunsFile()} hint={say('retention.files')} />
    </>
  );
};

/** What is kept how long and, for leads, what was removed on which day. */
export const RetentionSection = ({ isLead }: Readonly<{ isLead: boolean }>) => {
  const { say } = useVoice();
  const styles = useStyles();
  return (
    <Section heading={say('retention.heading')}>
      <div className={styles.all}>
        <p className={styles.line}>{say('retention.detail')}</p>
        <Periods />
        {isLead && <Runs />}
      </div>
    </Section>
  );
};
