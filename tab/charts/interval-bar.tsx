import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  bar: { display: 'block', width: '100%', minWidth: '90px', height: '16px', overflow: 'visible' },
  track: { stroke: tokens.colorNeutralStroke2 },
  fill: { fill: tokens.colorBrandForeground1, fillOpacity: 0.55 },
  interval: { stroke: tokens.colorNeutralForeground1, strokeWidth: '2px' },
  dot: { fill: tokens.colorBrandForeground1 },
});

const place = (value: number, [low, high]: readonly [number, number]): number =>
  Math.min(100, Math.max(0, ((value - low) / (high - low)) * 100));

type Props = Readonly<{
  value: number;
  low: number;
  high: number;
  range: readonly [number, number];
  /** A bar from the low end, or from zero to either side; a dot where the scale has no zero. */
  kind: 'bar' | 'dot';
}>;

/** A figure with its interval on one line. Decoration: the words beside it say the same. */
export const IntervalBar = ({ value, low, high, range, kind }: Props) => {
  const styles = useStyles();
  const from = place(Math.min(0, value), range);
  const to = place(Math.max(0, value), range);
  return (
    <svg className={styles.bar} aria-hidden>
      <line x1="0%" x2="100%" y1={8} y2={8} className={styles.track} />
      {kind === 'bar' && <rect x={`${from}%`} width={`${to - from}%`} y={4} height={8} className={styles.fill} />}
      <line x1={`${place(low, range)}%`} x2={`${place(high, range)}%`} y1={8} y2={8} className={styles.interval} />
      {kind === 'dot' && <circle cx={`${place(value, range)}%`} cy={8} r={5} className={styles.dot} />}
    </svg>
  );
};
