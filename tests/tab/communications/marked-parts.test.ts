import { markedParts } from '../../../tab/communications/check/marked-parts';
import { emptyMessage, messageOf, placeIn } from '../../../tab/communications/check/message-draft';
import { workspaceTime } from '../../../tab/waves/workspace-time';

const { clock } = workspaceTime({ timeZone: 'Europe/Vienna', reminderAfterDays: null });

describe('what is marked in a text', () => {
  it('is cut where a marking begins and ends, and nothing of the text is lost', () => {
    const text = 'Utilize the form.';
    const parts = markedParts(text, [{ start: 0, end: 7, kind: 'weak' }]);
    expect(parts).toEqual([
      { start: 0, text: 'Utilize', kind: 'weak' },
      { start: 7, text: ' the form.', kind: null },
    ]);
  });

  it('shows what asks for a second look where two markings meet', () => {
    const parts = markedParts('abcdef', [
      { start: 0, end: 6, kind: 'good' },
      { start: 2, end: 4, kind: 'weak' },
    ]);
    expect(parts.map(({ text, kind }) => [text, kind])).toEqual([
      ['ab', 'good'],
      ['cd', 'weak'],
      ['ef', 'good'],
    ]);
  });

  it('leaves out what lies behind the text', () => {
    expect(markedParts('abc', [{ start: 2, end: 9, kind: 'note' }]).map(({ text }) => text)).toEqual(['ab', 'c']);
    expect(markedParts('', [{ start: 0, end: 9, kind: 'note' }])).toEqual([]);
  });

  it('is found in what was typed although space stands before it', () => {
    const typed = '\n  Utilize it. ';
    const message = messageOf({ ...emptyMessage, text: typed }, clock);
    expect(message?.text).toBe('Utilize it.');
    const { start, end } = placeIn(typed, { start: 0, end: 7 });
    expect(typed.slice(start, end)).toBe('Utilize');
  });
});

describe('what is sent to be checked', () => {
  it('is nothing while there is no text', () => {
    expect(messageOf({ ...emptyMessage, text: ' \n' }, clock)).toBeNull();
  });

  it('has the time on the clock of the workspace, and nobody while a group is half chosen', () => {
    const draft = { ...emptyMessage, text: 'x', sendOn: '2026-12-01T09:00', audienceKind: 'segment' as const };
    expect(messageOf(draft, clock)).toMatchObject({ sendAt: '2026-12-01T08:00:00.000Z', audience: null });
    expect(messageOf({ ...draft, attribute: 'area', value: 'Sales' }, clock)?.audience).toEqual({
      kind: 'segment',
      attribute: 'area',
      value: 'Sales',
    });
  });
});
