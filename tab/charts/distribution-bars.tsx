import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { useVoice } from '../language/voice';
import { useChartStyles } from './chart-styles';

const width = 280;
const height = 96;
const base = height - 18;
const step = width / 7;
const bar = 14;

const useStyles = makeStyles({
  bars: { display: 'block', width: '100%', maxWidth: '360px', overflow: 'visible' },
  hatch: { stroke: tokens.colorNeutralForeground2, strokeWidth: '1.5px' },
  needed: { stroke: tokens.colorNeutralForeground1, strokeWidth: '1px' },
  count: { fontSize: tokens.fontSizeBase100 },
});

export const columns = ['expectation', 'experience'] as const;
type Counts = Readonly<Record<(typeof columns)[number], readonly number[]>>;

type BarProps = Readonly<{ count: number; highest: number; x: number; fill: string | undefined; className: string }>;

const Bar = ({ count, highest, x, fill, className }: BarProps) => {
  const chart = useChartStyles();
  const styles = useStyles();
  const tall = highest === 0 ? 0 : (count / highest) * (base - 14);
  return (
    <>
      <rect x={x} y={base - tall} width={bar} height={tall} fill={fill} className={className} />
      {count > 0 && (
        <text
          x={x + bar / 2}
          y={base - tall - 3}
          textAnchor="middle"
          className={mergeClasses(chart.quiet, styles.count)}
        >
          {count}
        </text>
      )}
    </>
  );
};

/** The hatching of the bars of what is needed: told apart by pattern, not by colour alone. */
export const HatchPattern = ({ id }: Readonly<{ id: string }>) => (
  <pattern id={id} width={5} height={5} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <line x1={0} x2={0} y1={0} y2={5} className={useStyles().hatch} />
  </pattern>
);

/** How many people gave which rating, needs to be (hatched) beside has been (filled). */
export const DistributionBars = (props: Readonly<{ counts: Counts; name: string }>) => {
  const { say } = useVoice();
  const chart = useChartStyles();
  const styles = useStyles();
  const hatch = useId();
  const { expectation, experience } = props.counts;
  const highest = Math.max(...expectation, ...experience);
  const listOf = (counts: readonly number[]): string =>
    counts.map((people, index) => say('spread.count', { rating: index + 1, people })).join(', ');
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      className={styles.bars}
      role="img"
      aria-label={say('spread.summary', {
        name: props.name,
        expectation: listOf(expectation),
        experience: listOf(experience),
      })}
    >
      <defs>
        <HatchPattern id={hatch} />
      </defs>
      {expectation.map((needed, index) => {
        const middle = step * (index + 0.5);
        const rating = index + 1;
        return (
          <g key={rating}>
            <Bar
              count={needed}
              highest={highest}
              x={middle - bar - 1}
              fill={`url(#${hatch})`}
              className={styles.needed}
            />
            <Bar
              count={experience[index] ?? 0}
              highest={highest}
              x={middle + 1}
              fill={undefined}
              className={chart.experience}
            />
            <text x={middle} y={height - 4} textAnchor="middle" className={chart.quiet}>
              {rating}
            </text>
          </g>
        );
      })}
      <line x1={0} x2={width} y1={base} y2={base} className={chart.grid} />
    </svg>
  );
};
