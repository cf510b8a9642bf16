import { joinText, splitText } from '../../../bot/tables/json-column';
import { joinKey, oneIdColumn, workspaceKeyColumn } from '../../../bot/tables/table-key';
import { confusableIds, oddIds, oddText } from './samples';

const strange = [oddText, '', '=', '=0041', 'A', '\u0000', '\ud83d', '||'];

test('a key leaves allowed ids as they are', () => {
  for (const id of oddIds) expect(joinKey(id)).toBe(id);
  expect(joinKey('tenant', 'team')).toBe('tenant|team');
});

test('a key holds nothing that Azure forbids', () => {
  for (const id of strange) expect(joinKey(id)).toMatch(/^[A-Za-z0-9._~:@=-]*$/);
});

test('different ids never make the same key', () => {
  const [one, other] = confusableIds;
  expect(joinKey(...one)).not.toBe(joinKey(...other));
  expect(new Set(strange.map((id) => joinKey(id))).size).toBe(strange.length);
});

test('a key gives its ids back, and only as many as it should have', () => {
  for (const id of [...strange, ...oddIds]) {
    expect(oneIdColumn.parse(joinKey(id))).toEqual([id]);
    expect(workspaceKeyColumn.parse(joinKey(id, 'team'))).toEqual([id, 'team']);
  }
  expect(oneIdColumn.safeParse('tenant|team').success).toBe(false);
  expect(workspaceKeyColumn.safeParse('tenant').success).toBe(false);
});

test.each([0, 1, 31_999, 32_000, 32_001, 64_000, 100_001])('a text of %d units comes back whole', (units) => {
  // An odd start puts every border into the middle of a pair of surrogates.
  const text = `x${'🙂'.repeat(units)}`.slice(0, units);
  const columns = splitText('text', text);
  expect(joinText('text', columns).text).toBe(text);
  for (const part of Object.values(columns)) expect(String(part).length).toBeLessThanOrEqual(32_000);
  // Half a pair turns into another character on the way through UTF-8.
  for (const part of Object.values(columns).slice(0, -2)) expect(Buffer.from(String(part)).toString()).toBe(part);
});
