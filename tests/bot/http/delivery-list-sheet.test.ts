import { makeSay } from '#core/language/language';
import { deliveryListSheet } from '../../../bot/http/delivery-list-sheet';

const start = '2026-11-22T09:00:00.000Z';

describe('the delivery list as a table', () => {
  const line = { oid: 'id', name: 'Ann', attempt: 1, sentAt: null };

  test('says state and reason in the reader’s words', () => {
    const lines = [
      { ...line, state: 'unreachable' as const, reason: 'blocked' },
      { ...line, state: 'failed' as const, reason: 'status-500' },
      { ...line, state: 'cancelled' as const, reason: 'something-new' },
      { ...line, state: 'sent' as const, reason: null, sentAt: start },
    ];
    expect(deliveryListSheet(lines, makeSay('en')).rows).toEqual([
      ['Ann', 'id', 'Could not be reached', 'has blocked the bot', 1, null],
      ['Ann', 'id', 'Failed', 'Teams refused it with error 500', 1, null],
      ['Ann', 'id', 'Not sent in chat', 'another reason: something-new', 1, null],
      ['Ann', 'id', 'Delivered', null, 1, start],
    ]);
    expect(deliveryListSheet(lines, makeSay('de')).rows[0]).toContain('hat den Bot blockiert');
  });

  test('has columns for the invitation and for nothing else', () => {
    expect(deliveryListSheet([], makeSay('en')).columns.map(({ header }) => header)).toEqual([
      ...['Name', 'User id', 'State', 'Reason', 'Attempts', 'Sent, or perhaps sent (UTC)'],
    ]);
  });
});
