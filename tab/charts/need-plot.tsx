import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReleasedP } from '#core/release/release';
import { useVoice } from '../language/voice';
import { useChartStyles } from './chart-styles';
import { isShown } from './is-shown';
import { PMark } from './p-mark';
import { placeLabels } from './place-labels';
import { type Mark, markOf } from './scale-position';

const size = 320;
const edge = { left: 34, top: 10 } as const;
const ratings = [1, 2, 3, 4, 5, 6, 7] as const;

const useStyles = makeStyles({
  plot: { display: 'block', width: '100%', maxWidth: '410px' },
  // Where strokes are at their strongest the grid would drown the marks.
  grid: { strokeOpacity: 0.5 },
  below: { fill: tokens.colorNeutralBackground3 },
  frame: { fill: 'none', stroke: tokens.colorNeutralStroke1 },
  diagonal: { stroke: tokens.colorNeutralForeground3, strokeWidth: '1.5px', strokeDasharray: '5 4' },
  cross: { stroke: tokens.colorBrandForeground1, strokeWidth: '1px' },
  range: { fill: tokens.colorBrandForeground1, fillOpacity: 0.12, stroke: tokens.colorBrandForeground1 },
  leader: { stroke: tokens.colorNeutralStroke1, strokeWidth: '1px' },
  // The name stays readable where a line passes behind it.
  name: { paintOrder: 'stroke', stroke: tokens.colorNeutralBackground1, strokeWidth: '3px', strokeLinejoin: 'round' },
  strong: { fontWeight: tokens.fontWeightSemibold },
});

const across = (percent: number): number => edge.left + (percent / 100) * size;
const up = (percent: number): number => edge.top + size - (percent / 100) * size;
const percentOf = (rating: number): number => ((rating - 1) / 6) * 100;

const Frame = () => {
  const { say } = useVoice();
  const chart = useChartStyles();
  const styles = useStyles();
  const [left, right, top, bottom] = [across(0), across(100), up(100), up(0)];
  return (
    <g aria-hidden>
      <path d={`M ${left} ${bottom} H ${right} V ${top} Z`} className={styles.below} />
      {ratings.map((rating) => (
        <g key={rating}>
          <line
            x1={across(percentOf(rating))}
            x2={across(percentOf(rating))}
            y1={top}
            y2={bottom}
            className={mergeClasses(chart.grid, styles.grid)}
          />
          <line
            x1={left}
            x2={right}
            y1={up(percentOf(rating))}
            y2={up(percentOf(rating))}
            className={mergeClasses(chart.grid, styles.grid)}
          />
          <text x={across(percentOf(rating))} y={bottom + 15} textAnchor="middle" className={chart.quiet}>
            {rating}
          </text>
          <text x={left - 8} y={up(percentOf(rating)) + 4} textAnchor="end" className={chart.quiet}>
            {rating}
          </text>
        </g>
      ))}
      <rect x={left} y={top} width={size} height={size} className={styles.frame} />
      <line x1={left} y1={bottom} x2={right} y2={top} className={styles.diagonal} />
      <text x={left + 8} y={top + 18} className={chart.quiet}>
        {say('plot.more')}
      </text>
      <text x={right - 8} y={bottom - 10} textAnchor="end" className={chart.quiet}>
        {say('plot.less')}
      </text>
      <text
        transform={`translate(${across(17)} ${up(17) - 5}) rotate(-45)`}
        textAnchor="middle"
        className={mergeClasses(chart.quiet, styles.name)}
      >
        {say('plot.diagonal')}
      </text>
      <text x={right} y={bottom + 32} textAnchor="end" className={mergeClasses(chart.text, styles.strong)}>
        {`${say('column.expectation')} →`}
      </text>
      <text
        transform={`translate(11 ${top}) rotate(-90)`}
        textAnchor="end"
        className={mergeClasses(chart.text, styles.strong)}
      >
        {`${say('column.experience')} →`}
      </text>
    </g>
  );
};

type Spot = { readonly released: ReleasedP; readonly x: Mark; readonly y: Mark };

/** The interval of each side as a thin cross; a side that is only known to lie in a range widens it to a field. */
const Spread = ({ spot: { x, y } }: Readonly<{ spot: Spot }>) => {
  const styles = useStyles();
  if (x.kind === 'range' || y.kind === 'range') {
    const [left, top] = [across(x.from), up(y.to)];
    return (
      <rect
        x={left}
        y={top}
        width={Math.max(2, across(x.to) - left)}
        height={Math.max(2, up(y.from) - top)}
        strokeDasharray="2 3"
        className={styles.range}
      />
    );
  }
  return (
    <>
      <line x1={across(x.from)} x2={across(x.to)} y1={up(y.at)} y2={up(y.at)} className={styles.cross} />
      <line x1={across(x.at)} x2={across(x.at)} y1={up(y.from)} y2={up(y.to)} className={styles.cross} />
    </>
  );
};

/** The room a name takes, about; good enough to choose its side. */
const roomOf = (name: string): number => 24 + name.length * 6.5;

/** On which side of its mark a name meets fewer other marks; the right one unless it would leave the plot. */
const sideOf = (spot: Spot, spots: readonly Spot[], room: number): 1 | -1 => {
  const [x, y] = [across(spot.x.at), up(spot.y.at)];
  const inTheWay = (side: 1 | -1): number =>
    spots.filter((other) => {
      const away = side * (across(other.x.at) - x);
      return other !== spot && away > 4 && away < room && Math.abs(up(other.y.at) - y) < 22;
    }).length;
  const leavesRight = x + room > across(100) + 8;
  if (leavesRight) return -1;
  return x - room > across(0) && inTheWay(-1) < inTheWay(1) ? -1 : 1;
};

type NameProps = Readonly<{ spot: Spot; y: number; side: 1 | -1 }>;

const Name = ({ spot, y, side }: NameProps) => {
  const { say } = useVoice();
  const chart = useChartStyles();
  const styles = useStyles();
  const [x, markY] = [across(spot.x.at), up(spot.y.at)];
  return (
    <>
      {Math.abs(y - markY) > 9 && (
        <line x1={x + side * 8} y1={markY} x2={x + side * 12} y2={y} className={styles.leader} />
      )}
      <text
        x={x + side * 13}
        y={y + 4}
        textAnchor={side < 0 ? 'end' : 'start'}
        className={mergeClasses(chart.text, styles.name)}
      >
        {say(`p.${spot.released.p}`)}
      </text>
    </>
  );
};

/** A side that is only known to lie in a range is marked in the middle of it, not at its edge. */
const centred = (mark: Mark): Mark => (mark.kind === 'range' ? { ...mark, at: (mark.from + mark.to) / 2 } : mark);

const spotsOf = (ps: readonly ReleasedP[]): Spot[] =>
  ps.filter(isShown).flatMap((released) => {
    const x = markOf(released.expectation);
    const y = markOf(released.experience);
    return x && y ? [{ released, x: centred(x), y: centred(y) }] : [];
  });

/** The side and the height of every name, so that none covers another. */
const placesOf = (spots: readonly Spot[], nameOf: (spot: Spot) => string) => {
  const labels = spots.map((spot) => ({
    key: spot,
    y: up(spot.y.at) - 1,
    side: sideOf(spot, spots, roomOf(nameOf(spot))),
  }));
  return ([1, -1] as const).flatMap((side) => {
    const beside = labels.filter((label) => label.side === side);
    const heights = placeLabels(beside, 15, [edge.top + 10, edge.top + size - 10]);
    return [...heights].map(([spot, y]) => ({ spot, y, side }));
  });
};

/** What is needed against what is had: on the dashed line a P is as good as needed, below it falls short. */
export const NeedPlot = (props: Readonly<{ ps: readonly ReleasedP[] }>) => {
  const { say, figures } = useVoice();
  const spots = spotsOf(props.ps);
  const places = placesOf(spots, ({ released }) => say(`p.${released.p}`));
  const said = spots.map(({ released }) =>
    say('plot.one', {
      p: say(`p.${released.p}`),
      expectation: figures.ratingShort(released.expectation),
      experience: figures.ratingShort(released.experience),
    }),
  );
  return (
    <svg
      viewBox={`0 0 ${size + edge.left + 8} ${size + edge.top + 40}`}
      className={useStyles().plot}
      role="img"
      aria-label={say('plot.summary', { list: said.join('; ') })}
    >
      <Frame />
      {spots.map((spot) => (
        <Spread key={spot.released.p} spot={spot} />
      ))}
      {spots.map((spot) => (
        <PMark key={spot.released.p} p={spot.released.p} x={across(spot.x.at)} y={up(spot.y.at)} />
      ))}
      {places.map((place) => (
        <Name key={place.spot.released.p} {...place} />
      ))}
    </svg>
  );
};
