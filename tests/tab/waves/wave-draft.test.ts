import { emptyDraft, isComplete, planOf } from '../../../tab/waves/wave-draft';

describe('a wave on its way', () => {
  it('leaves to the server what was left empty', () => {
    expect(planOf(emptyDraft)).toEqual({ instrumentId: 'express', audience: { kind: 'everyone' } });
  });

  it('closes at the end of the chosen day, as the reader’s clock has it', () => {
    const { closesAt } = planOf({ ...emptyDraft, closesOn: '2026-12-24' });
    const day = new Date(closesAt ?? '');
    expect([day.getFullYear(), day.getMonth(), day.getDate(), day.getHours()]).toEqual([2026, 11, 24, 23]);
  });

  it('needs a group or people where it asks for them', () => {
    expect(isComplete({ ...emptyDraft, audienceKind: 'segment', attribute: 'division' })).toBe(false);
    expect(isComplete({ ...emptyDraft, audienceKind: 'people' })).toBe(false);
    expect(isComplete({ ...emptyDraft, audienceKind: 'people', userIds: ['u1'] })).toBe(true);
  });
});
