import { changeSince } from '#core/release/change-since';
import { meanOf } from '../../tab/support/releases';

describe('whether perception moved', () => {
  it('calls a change one only beyond the half-width of the difference', () => {
    // Half-width of the difference: √(0.3² + 0.4²) = 0.5.
    expect(changeSince(meanOf(4.45, 0.3), meanOf(4, 0.4))).toBe('no-detectable-change');
    expect(changeSince(meanOf(4.55, 0.3), meanOf(4, 0.4))).toBe('higher');
    expect(changeSince(meanOf(3.45, 0.3), meanOf(4, 0.4))).toBe('lower');
  });

  it('says nothing without both intervals', () => {
    expect(changeSince({ hidden: 'too-few' }, meanOf(4))).toBeNull();
    expect(changeSince(meanOf(4), { mean: 4, noInterval: 'no-spread' })).toBeNull();
    expect(changeSince({ coded: '>=6.5' }, meanOf(4))).toBeNull();
  });
});
