import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { scale } from '#core/instrument/item';
import type { ReleasedP } from '#core/release/release';
import { useVoice } from '../language/voice';
import { useChartStyles } from './chart-styles';
import { linesOf } from './lines-of';
import { outlineOf, type Point, radarPoints, spokePoint } from './radar-geometry';
import { ratingOf } from './scale-position';

const centre: Point = { x: 230, y: 160 };
const radius = 118;
const rings = [2, 3, 4, 5, 6, 7] as const;

const useStyles = makeStyles({
  radar: { display: 'block', width: '100%', maxWidth: '520px', maxHeight: '300px', marginInline: 'auto' },
  ring: { fill: 'none' },
  expectationLine: { fill: 'none', strokeDasharray: '6 4' },
  experienceArea: { fillOpacity: 0.18 },
  label: { fontWeight: tokens.fontWeightSemibold },
});

const Rings = (props: Readonly<{ spokes: number }>) => {
  const chart = useChartStyles();
  const styles = useStyles();
  return rings.map((rating) => (
    <path
      key={rating}
      d={outlineOf(
        radarPoints(
          centre,
          radius,
          Array.from({ length: props.spokes }, () => rating),
        ),
      )}
      className={mergeClasses(chart.grid, styles.ring)}
    />
  ));
};

const anchorOf = (x: number): 'start' | 'middle' | 'end' => {
  if (Math.abs(x - centre.x) < 5) return 'middle';
  return x > centre.x ? 'start' : 'end';
};

const lineHeight = 14;

/** How many letters have room at the end of a spoke: least beside the polygon, most above it. */
const roomAt = (label: Point, isBelow: boolean): number => {
  if (anchorOf(label.x) === 'middle') return 48;
  return isBelow ? 20 : 14;
};

type LinesProps = Readonly<{ x: number; y: number; lines: readonly string[]; className: string }>;

const Lines = ({ x, y, lines, className }: LinesProps) => (
  <text y={y} textAnchor={anchorOf(x)} className={className}>
    {lines.map((line, index) => (
      <tspan key={line} x={x} dy={index === 0 ? 0 : lineHeight}>
        {line}
      </tspan>
    ))}
  </text>
);

const Spoke = (props: Readonly<{ released: ReleasedP; spoke: number; spokes: number }>) => {
  const { released, spoke, spokes } = props;
  const { say, figures } = useVoice();
  const chart = useChartStyles();
  const styles = useStyles();
  const end = spokePoint(centre, radius, spoke, spokes, 1);
  const label = spokePoint(centre, radius + 14, spoke, spokes, 1);
  const isBelow = label.y > centre.y + radius / 2;
  const y = label.y + (isBelow ? 10 : -6);
  const name = linesOf(say(`p.${released.p}`), roomAt(label, isBelow));
  const gap = linesOf(figures.gapShort(released.gap), roomAt(label, isBelow));
  return (
    <g>
      <line x1={centre.x} y1={centre.y} x2={end.x} y2={end.y} className={chart.grid} />
      <Lines x={label.x} y={y} lines={name} className={mergeClasses(chart.text, styles.label)} />
      <Lines x={label.x} y={y + lineHeight * name.length} lines={gap} className={chart.quiet} />
    </g>
  );
};

const Corners = (props: Readonly<{ corners: readonly (Point | null)[]; className: string }>) =>
  props.corners.map(
    (corner) =>
      corner && (
        <circle key={`${corner.x} ${corner.y}`} cx={corner.x} cy={corner.y} r={4} className={props.className} />
      ),
  );

/** The five Ps as two polygons, for those who expect a radar; the order is the model's, not worst first. */
export const FivePRadar = (props: Readonly<{ ps: readonly ReleasedP[] }>) => {
  const { say } = useVoice();
  const chart = useChartStyles();
  const styles = useStyles();
  const expectations = radarPoints(
    centre,
    radius,
    props.ps.map((released) => ratingOf(released.expectation)),
  );
  const experiences = radarPoints(
    centre,
    radius,
    props.ps.map((released) => ratingOf(released.experience)),
  );
  return (
    <svg
      viewBox="0 0 460 324"
      className={styles.radar}
      role="img"
      aria-label={say('chart.radarSummary', { lowest: scale.lowest, highest: scale.highest })}
    >
      <Rings spokes={props.ps.length} />
      {props.ps.map((released, spoke) => (
        <Spoke key={released.p} released={released} spoke={spoke} spokes={props.ps.length} />
      ))}
      <path d={outlineOf(experiences)} className={mergeClasses(chart.experience, styles.experienceArea)} />
      <path d={outlineOf(expectations)} className={mergeClasses(chart.expectation, styles.expectationLine)} />
      <Corners corners={experiences} className={chart.experience} />
      <Corners corners={expectations} className={chart.expectation} />
    </svg>
  );
};
