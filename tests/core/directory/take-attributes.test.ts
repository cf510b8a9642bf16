import type { GroupMember } from '#core/directory/directory';
import { takeAttributes } from '#core/directory/take-attributes';
import { memberOf } from './world';

const ada = (changed: Partial<GroupMember>) => memberOf('ada', changed);

test('a field is taken under the name it was given, and no other', () => {
  const member = ada({ profile: { department: 'Sales', jobTitle: 'Buyer' } });
  expect(takeAttributes({}, member, { department: 'Division' })).toEqual({ Division: 'Sales' });
  expect(takeAttributes({}, member, { officeLocation: 'Site' })).toEqual({});
});

test.each([
  ['  Sales ', 'Sales'],
  ['Sales /  / EMEA', 'Sales / EMEA'],
  [' / Sales / ', 'Sales'],
  ['R&D/Lab', 'R&D/Lab'],
  [`${'x'.repeat(127)} y`, 'x'.repeat(127)],
])('the value %j becomes %j', (department, value) => {
  expect(takeAttributes({}, ada({ profile: { department } }), { department: 'Division' })).toEqual({ Division: value });
});

test.each(['', '   ', ' / '])('a value with nothing in it (%j) is not taken', (department) => {
  const taken = takeAttributes({ Division: 'Old' }, ada({ profile: { department } }), { department: 'Division' });
  expect(taken).toEqual({ Division: 'Old' });
});

test('where they would be too many, all stays as it was', () => {
  const known = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`a${at}`, 'x']));
  const member = ada({ profile: { department: 'Sales' } });
  expect(takeAttributes(known, member, { department: 'one more' })).toEqual(known);
  expect(takeAttributes(known, member, { department: 'a3' })).toMatchObject({ a3: 'Sales' });
});
