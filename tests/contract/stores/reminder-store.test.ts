import { makeTableReminderStore } from '../../../bot/tables/reminder-table';
import type { Tables } from '../../../bot/tables/table-client';
import { makeTestTables } from '../../support/azurite';
import { makeMemoryReminderStore } from '../../support/memory/memory-reminder-store';
import { describeReminderStore, sampleReminder } from './reminder-store.contract';
import { newWaveRef, samplePid } from './samples';

let tables: Tables;
beforeAll(async () => {
  tables = await makeTestTables();
});

describeReminderStore('memory', makeMemoryReminderStore);
describeReminderStore('Azure Tables', () => makeTableReminderStore(tables.clients.reminders));

test('an error about a reminder does not name it', async () => {
  const { reminders } = (await makeTestTables()).clients;
  await reminders.deleteTable();
  const store = makeTableReminderStore(reminders);
  const reminder = sampleReminder(newWaveRef(), samplePid('c'));
  for (const asked of [store.find(reminder, reminder.id), store.add(reminder), store.list(reminder)]) {
    const fault = await asked.then(() => null).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(Error);
    expect(`${fault}${JSON.stringify(fault)}`).not.toContain(reminder.id);
  }
});
