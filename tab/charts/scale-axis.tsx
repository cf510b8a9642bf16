import { makeStyles } from '@fluentui/react-components';
import { useVoice } from '../language/voice';
import { useChartStyles } from './chart-styles';
import { positionOf } from './scale-position';

const useStyles = makeStyles({
  axis: { display: 'block', width: '100%', height: '18px', overflow: 'visible' },
});

// The words of the two ends take the room of 2 and 6, which have their line without a number.
const inner = [3, 4, 5] as const;

/** The numbers of the 1–7 scale with the words of its two ends. */
export const ScaleAxis = () => {
  const { say } = useVoice();
  const chart = useChartStyles();
  const styles = useStyles();
  return (
    <svg className={styles.axis} aria-hidden>
      <text x="0%" y={13} dx={-34} className={chart.quiet}>
        {say('scale.quality.1')}
      </text>
      {inner.map((rating) => (
        <text key={rating} x={`${positionOf(rating)}%`} y={13} textAnchor="middle" className={chart.quiet}>
          {rating}
        </text>
      ))}
      <text x="100%" y={13} dx={34} textAnchor="end" className={chart.quiet}>
        {say('scale.quality.7')}
      </text>
    </svg>
  );
};
