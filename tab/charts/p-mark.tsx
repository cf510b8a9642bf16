import type { P } from '#core/kernel/five-p';
import { useChartStyles } from './chart-styles';

const shapes: Readonly<Record<P, string>> = {
  product: 'M -5 -5 H 5 V 5 H -5 Z',
  'physical-evidence': 'M 0 -6.5 L 6.5 5 H -6.5 Z',
  price: 'M 0 -7 L 7 0 L 0 7 L -7 0 Z',
  people: 'M 6 0 A 6 6 0 1 1 -6 0 A 6 6 0 1 1 6 0 Z',
  process: 'M 0 6.5 L 6.5 -5 H -6.5 Z',
};

/** The mark of a P: each has a shape of its own. */
export const PMark = ({ p, x, y }: Readonly<{ p: P; x: number; y: number }>) => (
  <path d={shapes[p]} transform={`translate(${x} ${y})`} className={useChartStyles().experience} />
);
