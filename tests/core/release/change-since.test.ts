import { type ChangeSince, changeSince, type Measured } from '#core/release/change-since';
import { meanOf } from '../../tab/support/releases';

const measured = (mean: number, half: number, n = 62): Measured => ({ n, figure: meanOf(mean, half) });

const changeOf = (now: Measured, before: Measured): ChangeSince['change'] | undefined =>
  changeSince(now, before)?.change;

describe('whether perception moved', () => {
  it('agrees with a Welch interval worked out elsewhere', () => {
    // scipy: half-widths .3 (n 62) and .4 (n 50) are standard errors .15003 and .19905; df 95.68, t 1.98507.
    const change = changeSince(measured(4.45, 0.3), measured(4, 0.4, 50));
    expect(change?.difference).toBeCloseTo(0.45, 10);
    expect(change?.halfWidth).toBeCloseTo(0.494789, 5);
  });

  it('calls a change one only beyond the half-width of the difference', () => {
    expect(changeOf(measured(4.45, 0.3), measured(4, 0.4, 50))).toBe('no-detectable-change');
    expect(changeOf(measured(4.55, 0.3), measured(4, 0.4, 50))).toBe('higher');
    expect(changeOf(measured(3.45, 0.3), measured(4, 0.4, 50))).toBe('lower');
  });

  it('takes the degrees of freedom a pooled interval was released with', () => {
    const small: Measured = { n: 6, figure: meanOf(4, 0.9), basis: { spread: 'pooled', df: 54 } };
    const own: Measured = { n: 6, figure: meanOf(4, 0.9) };
    const before = measured(5, 0.2);
    // scipy: the same half-width from more degrees of freedom stands for a larger standard error.
    expect(changeSince(small, before)?.halfWidth).toBeCloseTo(0.920164, 5);
    expect(changeSince(own, before)?.halfWidth).toBeCloseTo(0.896686, 5);
  });

  it('says nothing without both intervals and what they rest on', () => {
    expect(changeSince({ n: null, figure: { hidden: 'too-few' } }, measured(4, 0.4))).toBeNull();
    expect(changeSince(measured(4, 0.4), { n: 6, figure: { mean: 4, noInterval: 'no-spread' } })).toBeNull();
    expect(changeSince({ n: 9, figure: { coded: '>=6.5' } }, measured(4, 0.4))).toBeNull();
    expect(changeSince({ n: null, figure: meanOf(4) }, measured(4, 0.4))).toBeNull();
    expect(changeSince(measured(4, 0), measured(4, 0))).toBeNull();
  });
});
