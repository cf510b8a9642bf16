import { activityNames, nameOfActivity } from '../../support/fuzz/activity-name';

test.each([
  [{ type: 'invoke', value: { action: { data: { verb: 'pulse.stop' } } } }, 'messages:pulse.stop'],
  [{ type: 'message', value: { verb: 'my-data.erase' } }, 'messages:my-data.erase'],
  [{ type: 'invoke', name: 'composeExtension/fetchTask', value: {} }, 'messages:composeExtension/fetchTask'],
  [{ type: 'message', text: 'help' }, 'messages:message'],
  [{ type: 'conversationUpdate' }, 'messages:conversationUpdate'],
])('%j is counted as %s', (activity, name) => {
  expect(nameOfActivity(JSON.stringify(activity))).toBe(name);
  expect(activityNames).toContain(name);
});

test('what is no activity is not counted as one', () => {
  expect([undefined, '[', '{}', '{"type":"typing"}'].map(nameOfActivity)).toEqual([
    'messages:unreadable',
    'messages:unreadable',
    'messages:unreadable',
    'messages:other',
  ]);
});
