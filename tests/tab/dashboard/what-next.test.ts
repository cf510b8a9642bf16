import { type Situation, whatNext } from '../../../tab/dashboard/what-next';
import { fullRelease } from '../support/releases';
import { openWave, waveView } from '../support/waves';

const many = (count: number, reachability: 'reachable' | 'blocked' = 'reachable') =>
  Array.from({ length: count }, () => ({ reachability }));

const quiet: Situation = {
  now: '2026-11-22T08:00:00.000Z',
  minimumInvited: 10,
  stakeholders: many(12),
  waves: [],
  latest: null,
};

const kinds = (part: Partial<Situation>) => whatNext({ ...quiet, ...part }).map(({ kind }) => kind);

describe('what next', () => {
  it('starts with the register, and suggests no wave that would be refused', () => {
    expect(whatNext({ ...quiet, stakeholders: many(3) })).toEqual([{ kind: 'register', registered: 3, needed: 10 }]);
  });

  it('asks to reach people when enough are registered and too few can be asked', () => {
    expect(whatNext({ ...quiet, stakeholders: [...many(9), ...many(4, 'blocked')] })).toEqual([
      { kind: 'reach', reachable: 9, needed: 10 },
    ]);
  });

  it('then leads to the first wave', () => expect(kinds({})).toEqual(['first-wave']));

  it('offers to open a draft', () => expect(kinds({ waves: [waveView({})] })).toEqual(['open-wave']));

  it('watches an open wave, and suggests closing it after a week', () => {
    expect(kinds({ waves: [openWave()] })).toEqual(['watch-wave']);
    expect(whatNext({ ...quiet, waves: [openWave({ openedAt: '2026-11-12T08:00:00.000Z' })] })).toEqual([
      { kind: 'close-wave', title: 'Winter pulse', days: 10 },
    ]);
  });

  it('suggests nothing while a wave is closing', () => {
    expect(kinds({ waves: [waveView({ state: 'closing' })] })).toEqual([]);
  });

  it('looks at the largest shortfall, and asks again after a quarter', () => {
    expect(whatNext({ ...quiet, latest: fullRelease })).toEqual([{ kind: 'look-at', p: 'people' }]);
    expect(kinds({ latest: fullRelease, now: '2026-12-10T08:00:00.000Z' })).toEqual(['look-at', 'next-wave']);
  });

  it('never names more than three things', () => {
    const waves = [openWave(), openWave(), openWave()];
    expect(whatNext({ ...quiet, waves, stakeholders: many(3), latest: fullRelease })).toHaveLength(3);
  });
});
