import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReadersOfLetter } from '#core/communication/readers';
import { useChartStyles } from '../../charts/chart-styles';
import { useVoice } from '../../language/voice';
import { markOf, onScale, positionOf } from './five-points';

const useStyles = makeStyles({
  line: { display: 'block', width: '100%', height: '40px', overflow: 'visible' },
});

const middle = 18;
const points = [1, 2, 3, 4, 5] as const;

const Grid = () => {
  const chart = useChartStyles();
  return points.map((point) => (
    <line key={point} x1={`${positionOf(point)}%`} x2={`${positionOf(point)}%`} y1={0} y2={36} className={chart.grid} />
  ));
};

/**
 * One letter on the 1–5 line: a diamond for what its author gave it, a circle for the mean of its readers with its interval,
 * and a bridge for the difference.
 */
export const LetterLine = ({ rated }: Readonly<{ rated: ReadersOfLetter }>) => {
  const { say, figures } = useVoice();
  const chart = useChartStyles();
  const styles = useStyles();
  const readers = markOf(rated.audience);
  if (readers === null) return null;
  const author = positionOf(rated.author);
  const words = say('communications.readers.both', {
    author: rated.author,
    readers: figures.ratingFull(onScale(rated.audience)),
  });
  return (
    <svg className={styles.line} role="img" aria-label={words}>
      <Grid />
      <line
        x1={`${author}%`}
        x2={`${readers.at}%`}
        y1={middle}
        y2={middle}
        className={mergeClasses(chart.bridge, chart['no-clear-gap'])}
      />
      <line
        x1={`${readers.from}%`}
        x2={`${readers.to}%`}
        y1={middle + 11}
        y2={middle + 11}
        className={chart.experienceInterval}
        strokeDasharray={readers.isRange ? '2 3' : undefined}
      />
      <svg x={`${author}%`} y={middle} overflow="visible" aria-hidden>
        <rect x={-6} y={-6} width={12} height={12} transform="rotate(45)" className={chart.expectation} />
      </svg>
      <circle cx={`${readers.at}%`} cy={middle} r={6} className={chart.experience} />
    </svg>
  );
};
