import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Figure } from '#core/release/figure';
import { useVoice } from '../language/voice';
import { useChartStyles } from './chart-styles';

const width = 320;
const height = 158;
const plot = { left: 30, right: 306, top: 10, bottom: 134 } as const;

const useStyles = makeStyles({
  trend: { display: 'block', width: '100%', maxWidth: '420px', overflow: 'visible' },
  path: { fill: 'none', stroke: tokens.colorBrandForeground1, strokeWidth: '1.5px', strokeOpacity: 0.5 },
  zero: { stroke: tokens.colorNeutralForeground3, strokeDasharray: '5 4' },
});

/** One wave of a trend. */
export type TrendPoint = { readonly title: string; readonly date: string; readonly figure: Figure };

type Range = readonly [number, number];
type Props = Readonly<{
  name: string;
  points: readonly TrendPoint[];
  /** The ends of the scale, the same in charts that are read side by side. */
  range: Range;
  ticks: readonly number[];
  sayTick: (value: number) => string;
  sayFigure: (figure: Figure) => string;
}>;

const heightOf = (value: number, [low, high]: Range): number => {
  const share = Math.min(1, Math.max(0, (value - low) / (high - low)));
  return plot.bottom - share * (plot.bottom - plot.top);
};

const placeOf = (index: number, count: number): number =>
  count === 1 ? (plot.left + plot.right) / 2 : plot.left + 16 + (index / (count - 1)) * (plot.right - plot.left - 32);

type PointProps = Readonly<{ point: TrendPoint; x: number; range: Range }>;

const Point = ({ point: { figure }, x, range }: PointProps) => {
  const chart = useChartStyles();
  if (!('mean' in figure)) {
    return (
      <text x={x} y={(plot.top + plot.bottom) / 2} textAnchor="middle" className={chart.quiet}>
        –
      </text>
    );
  }
  const bounds = 'low' in figure ? figure : { low: figure.mean, high: figure.mean };
  return (
    <>
      <line
        x1={x}
        x2={x}
        y1={heightOf(bounds.low, range)}
        y2={heightOf(bounds.high, range)}
        className={chart.experienceInterval}
      />
      {[bounds.low, bounds.high].map((bound) => (
        <line
          key={bound}
          x1={x - 5}
          x2={x + 5}
          y1={heightOf(bound, range)}
          y2={heightOf(bound, range)}
          className={chart.experienceInterval}
        />
      ))}
      <circle cx={x} cy={heightOf(figure.mean, range)} r={3.5} className={chart.experience} />
    </>
  );
};

/** The line from wave to wave, only between neighbours that both are shown. */
const pathOf = (points: readonly TrendPoint[], range: Range): string =>
  points
    .flatMap(({ figure }, index) => {
      const next = points[index + 1]?.figure;
      if (!('mean' in figure) || !next || !('mean' in next)) return [];
      const [x, nextX] = [placeOf(index, points.length), placeOf(index + 1, points.length)];
      return [`M ${x} ${heightOf(figure.mean, range)} L ${nextX} ${heightOf(next.mean, range)}`];
    })
    .join(' ');

const Grid = ({ ticks, range, sayTick }: Pick<Props, 'ticks' | 'range' | 'sayTick'>) => {
  const chart = useChartStyles();
  const styles = useStyles();
  return ticks.map((tick) => (
    <g key={tick}>
      <line
        x1={plot.left}
        x2={plot.right}
        y1={heightOf(tick, range)}
        y2={heightOf(tick, range)}
        className={mergeClasses(chart.grid, tick === 0 && styles.zero)}
      />
      <text x={plot.left - 6} y={heightOf(tick, range) + 4} textAnchor="end" className={chart.quiet}>
        {sayTick(tick)}
      </text>
    </g>
  ));
};

/** The dates of the first and the last wave, at the two ends. */
const Dates = ({ points }: Pick<Props, 'points'>) => {
  const chart = useChartStyles();
  const [first, last] = [points[0], points.at(-1)];
  const ends = [
    { point: first, x: plot.left, anchor: 'start' },
    { point: points.length > 1 ? last : undefined, x: plot.right, anchor: 'end' },
  ] as const;
  return ends.map(({ point, x, anchor }) =>
    point === undefined ? null : (
      <text key={anchor} x={x} y={height - 4} textAnchor={anchor} className={chart.quiet}>
        {point.date}
      </text>
    ),
  );
};

/** A figure from wave to wave, each with its interval. */
export const TrendLine = (props: Props) => {
  const { say } = useVoice();
  const styles = useStyles();
  const { points, range } = props;
  const said = points.map(({ title, figure }) => say('trend.one', { title, figure: props.sayFigure(figure) }));
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      className={styles.trend}
      role="img"
      aria-label={say('trend.summary', { name: props.name, list: said.join('; ') })}
    >
      <Grid {...props} />
      <path d={pathOf(points, range)} className={styles.path} />
      {points.map((point, index) => (
        <Point key={point.date} point={point} x={placeOf(index, points.length)} range={range} />
      ))}
      <Dates points={points} />
    </svg>
  );
};
