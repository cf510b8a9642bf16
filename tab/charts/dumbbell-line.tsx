import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReleasedP } from '#core/release/release';
import { useVoice } from '../language/voice';
import { useChartStyles } from './chart-styles';
import { type Mark, markOf, positionOf } from './scale-position';

const useStyles = makeStyles({
  line: { display: 'block', width: '100%', height: '46px', overflow: 'visible' },
  // The number stays readable where a line of the grid passes behind it.
  value: { paintOrder: 'stroke', stroke: tokens.colorNeutralBackground1, strokeWidth: '3px', strokeLinejoin: 'round' },
});

const middle = 23;
const ratings = [1, 2, 3, 4, 5, 6, 7] as const;

const Grid = () => {
  const chart = useChartStyles();
  return ratings.map((rating) => (
    <line
      key={rating}
      x1={`${positionOf(rating)}%`}
      x2={`${positionOf(rating)}%`}
      y1={0}
      y2={46}
      className={chart.grid}
    />
  ));
};

const Interval = (props: Readonly<{ mark: Mark; y: number; className: string }>) => {
  const { mark, y, className } = props;
  return (
    <line
      x1={`${mark.from}%`}
      x2={`${mark.to}%`}
      y1={y}
      y2={y}
      className={className}
      strokeDasharray={mark.kind === 'range' ? '2 3' : undefined}
    />
  );
};

/** The number stands on the outer side of its mark, so that two close marks never cover each other's number. */
const Value = (props: Readonly<{ mark: Mark; text: string; isLeft: boolean }>) => {
  const chart = useChartStyles();
  const styles = useStyles();
  return (
    <text
      x={`${props.mark.at}%`}
      dx={props.isLeft ? -12 : 12}
      y={middle + 4}
      textAnchor={props.isLeft ? 'end' : 'start'}
      className={mergeClasses(chart.text, styles.value)}
    >
      {props.text}
    </text>
  );
};

const Diamond = (props: Readonly<{ mark: Mark }>) => {
  const chart = useChartStyles();
  return (
    <svg x={`${props.mark.at}%`} y={middle} overflow="visible" aria-hidden>
      <rect x={-6} y={-6} width={12} height={12} transform="rotate(45)" className={chart.expectation} />
    </svg>
  );
};

/**
 * One P on the 1–7 line: a diamond where it needs to be, a circle where it has been, their intervals as thin lines, and
 * a bridge for the gap. A coded side is a dashed line over the range it lies in.
 */
export const DumbbellLine = (props: Readonly<{ released: ReleasedP }>) => {
  const { released } = props;
  const { say, figures } = useVoice();
  const chart = useChartStyles();
  const styles = useStyles();
  const expectation = markOf(released.expectation);
  const experience = markOf(released.experience);
  if (expectation === null || experience === null) return null;
  const isShort = experience.at <= expectation.at;
  const sides = say('chart.sides', {
    expectation: figures.ratingFull(released.expectation),
    experience: figures.ratingFull(released.experience),
  });
  return (
    <svg className={styles.line} role="img" aria-label={sides}>
      <Grid />
      <line
        x1={`${expectation.at}%`}
        x2={`${experience.at}%`}
        y1={middle}
        y2={middle}
        className={mergeClasses(chart.bridge, chart[released.gapLabel ?? 'no-clear-gap'])}
      />
      <Interval mark={expectation} y={middle - 11} className={chart.expectationInterval} />
      <Interval mark={experience} y={middle + 11} className={chart.experienceInterval} />
      <Diamond mark={expectation} />
      <circle cx={`${experience.at}%`} cy={middle} r={7} className={chart.experience} />
      <Value mark={expectation} text={figures.ratingSign(released.expectation)} isLeft={!isShort} />
      <Value mark={experience} text={figures.ratingSign(released.experience)} isLeft={isShort} />
    </svg>
  );
};
