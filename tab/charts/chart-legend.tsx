import { makeStyles, tokens } from '@fluentui/react-components';
import { useVoice } from '../language/voice';
import { useChartStyles } from './chart-styles';

const useStyles = makeStyles({
  legend: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200 },
  entry: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
});

/** Which mark is which, in shape and in words. */
export const ChartLegend = (props: Readonly<{ hasIntervals: boolean }>) => {
  const { say } = useVoice();
  const chart = useChartStyles();
  const styles = useStyles();
  return (
    <div className={styles.legend}>
      <span className={styles.entry}>
        <svg width={18} height={18} aria-hidden>
          <rect x={4} y={4} width={10} height={10} transform="rotate(45 9 9)" className={chart.expectation} />
        </svg>
        {say('column.expectation')}
      </span>
      <span className={styles.entry}>
        <svg width={18} height={18} aria-hidden>
          <circle cx={9} cy={9} r={6} className={chart.experience} />
        </svg>
        {say('column.experience')}
      </span>
      {props.hasIntervals && (
        <span className={styles.entry}>
          <svg width={18} height={18} aria-hidden>
            <line x1={1} x2={17} y1={9} y2={9} className={chart.expectationInterval} />
          </svg>
          {say('chart.intervalLegend')}
        </span>
      )}
    </div>
  );
};
