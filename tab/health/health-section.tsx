import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular, WarningRegular } from '@fluentui/react-icons';
import type { HealthFinding, HealthReport } from '#core/health/health';
import { useHealth } from '../api/use-health';
import { useVoice } from '../language/voice';
import { QueryGate } from '../ui/query-gate';
import { Section } from '../ui/section';

const useStyles = makeStyles({
  list: { display: 'grid', gap: tokens.spacingVerticalS, padding: 0, listStyleType: 'none' },
  finding: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', columnGap: tokens.spacingHorizontalS },
  well: { color: tokens.colorStatusSuccessForeground1 },
  wrong: { color: tokens.colorStatusWarningForeground1 },
  subject: { fontWeight: tokens.fontWeightSemibold },
  when: { color: tokens.colorNeutralForeground3 },
});

const Finding = ({ subject, problem }: Readonly<HealthFinding>) => {
  const { say } = useVoice();
  const styles = useStyles();
  return (
    <li className={styles.finding}>
      {/* The words beside it say the same. */}
      <span aria-hidden={true} className={problem ? styles.wrong : styles.well}>
        {problem ? <WarningRegular fontSize={20} /> : <CheckmarkCircleRegular fontSize={20} />}
      </span>
      <div>
        <div className={styles.subject}>{say(`health.subject.${subject}`)}</div>
        <div>{problem ? say(`health.problem.${problem.kind}`, { ...problem }) : say('health.well')}</div>
      </div>
    </li>
  );
};

const Report = ({ report }: Readonly<{ report: HealthReport }>) => {
  const { say, times } = useVoice();
  const styles = useStyles();
  const count = report.findings.filter(({ problem }) => problem !== null).length;
  return (
    <>
      <p role="status">{count === 0 ? say('health.allWell') : say('health.count', { count })}</p>
      <ul className={styles.list}>
        {report.findings.map((finding) => (
          <Finding key={finding.subject} {...finding} />
        ))}
      </ul>
      <p className={styles.when}>{say('health.checked', { time: times.moment(report.checkedAt) })}</p>
    </>
  );
};

/** What the installation rests on, and what is wrong with it, in words that somebody can act on. */
export const HealthSection = () => {
  const { say } = useVoice();
  const health = useHealth();
  const again = (
    <Button size="small" disabledFocusable={health.isFetching} onClick={() => void health.refetch()}>
      {say('health.again')}
    </Button>
  );
  return (
    <Section heading={say('health.heading')} aside={again}>
      <p>{say('health.detail')}</p>
      <QueryGate query={health}>{(report) => <Report report={report} />}</QueryGate>
    </Section>
  );
};
