import { changeOf, draftOf, emptyDraft, missingIn, planOf } from '../../../tab/waves/wave-draft';
import { workspaceTime } from '../../../tab/waves/workspace-time';
import { waveView } from '../support/waves';

const now = '2026-11-22T12:00:00.000Z';
const { clock } = workspaceTime({ timeZone: 'America/New_York', reminderAfterDays: 7 });

describe('a wave on its way', () => {
  it('leaves to the server what was left empty', () => {
    expect(planOf(emptyDraft, clock)).toEqual({ instrumentId: 'express', audience: { kind: 'everyone' } });
  });

  it('opens and closes at the chosen minute on the clock of the workspace, whatever the reader’s is', () => {
    const draft = { ...emptyDraft, opensOn: '2026-12-01T09:30', closesOn: '2027-06-24T18:00' };
    expect(planOf(draft, clock)).toMatchObject({
      opensAt: '2026-12-01T14:30:00.000Z',
      closesAt: '2027-06-24T22:00:00.000Z',
    });
  });

  it('reminds after the chosen days, or not at all, and comes again', () => {
    const draft = { ...emptyDraft, isRecurring: true };
    expect(planOf({ ...draft, reminderDays: 5 }, clock)).toMatchObject({
      reminderAfterDays: 5,
      recurring: 'quarterly',
    });
    expect(planOf({ ...draft, reminderDays: 0 }, clock)).toMatchObject({ reminderAfterDays: null });
  });

  it.each([
    [{}, null],
    [{ audienceKind: 'segment', attribute: 'division' }, 'group'],
    [{ audienceKind: 'people' }, 'people'],
    [{ audienceKind: 'people', userIds: ['u1'] }, null],
    // 12:00 in UTC is 07:00 in New York.
    [{ opensOn: '2026-11-22T07:00' }, 'opensPast'],
    [{ opensOn: '2026-11-22T07:01' }, null],
    [{ closesOn: '2026-11-22T06:59' }, 'closesPast'],
    [{ opensOn: '2026-12-10T09:00', closesOn: '2026-12-10T09:00' }, 'closesFirst'],
    [{ opensOn: '2026-12-10T09:00', closesOn: '2026-12-10T09:01' }, null],
  ] as const)('says what is missing: %j', (part, missing) => {
    expect(missingIn({ ...emptyDraft, ...part }, clock, now)).toBe(missing);
  });
});

describe('a wave that is changed', () => {
  it.each([
    waveView({ title: 'Autumn' }),
    waveView({
      state: 'scheduled',
      opensAt: '2026-12-01T14:30:00.000Z',
      closesAt: '2027-06-24T22:00:00.000Z',
      audience: { kind: 'segment', attribute: 'site', value: 'A' },
      reminderAfterDays: 9,
      recurring: 'quarterly',
    }),
    waveView({ audience: { kind: 'people', userIds: ['u1', 'u2'] } }),
  ])('stays as it is when nothing is changed', (wave) => {
    const { instrumentId, title, audience, opensAt, closesAt, reminderAfterDays, recurring } = wave;
    const same = { instrumentId, title, audience, opensAt, closesAt, reminderAfterDays, recurring };
    expect(changeOf(draftOf(wave, clock), clock)).toEqual(same);
  });
});
