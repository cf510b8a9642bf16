import { emptyDraft, missingIn, planOf } from '../../../tab/waves/wave-draft';

const now = '2026-11-22T12:00:00.000Z';

describe('a wave on its way', () => {
  it('leaves to the server what was left empty', () => {
    expect(planOf(emptyDraft)).toEqual({ instrumentId: 'express', audience: { kind: 'everyone' } });
  });

  it('closes at the end of the chosen day, as the reader’s clock has it', () => {
    const { closesAt } = planOf({ ...emptyDraft, closesOn: '2026-12-24' });
    const day = new Date(closesAt ?? '');
    expect([day.getFullYear(), day.getMonth(), day.getDate(), day.getHours()]).toEqual([2026, 11, 24, 23]);
  });

  it('opens at the chosen minute, as the reader’s clock has it', () => {
    const { opensAt } = planOf({ ...emptyDraft, opensOn: '2026-12-01T09:30' });
    const time = new Date(opensAt ?? '');
    expect([time.getDate(), time.getHours(), time.getMinutes()]).toEqual([1, 9, 30]);
  });

  it.each([
    [{}, null],
    [{ audienceKind: 'segment', attribute: 'division' }, 'group'],
    [{ audienceKind: 'people' }, 'people'],
    [{ audienceKind: 'people', userIds: ['u1'] }, null],
    [{ opensOn: '2026-11-20T09:00' }, 'opensPast'],
    [{ closesOn: '2026-11-20' }, 'closesPast'],
    [{ opensOn: '2026-12-10T09:00', closesOn: '2026-12-09' }, 'closesFirst'],
    [{ opensOn: '2026-12-10T09:00', closesOn: '2026-12-10' }, null],
  ] as const)('says what is missing: %j', (part, missing) => {
    expect(missingIn({ ...emptyDraft, ...part }, now)).toBe(missing);
  });
});
