import { emptyProfile } from '#core/stakeholder/stakeholder';
import { fromEntity, makeTableStakeholderStore, toEntity } from '../../../bot/tables/stakeholder-table';
import type { Tables } from '../../../bot/tables/table-client';
import { makeTestTables } from '../../support/azurite';
import { makeMemoryStakeholderStore } from '../../support/memory/memory-stakeholder-store';
import { sampleStakeholder, without } from './samples';
import { describeStakeholderStore } from './stakeholder-store.contract';

let tables: Tables;
beforeAll(async () => {
  tables = await makeTestTables();
});

describeStakeholderStore('memory', makeMemoryStakeholderStore);
describeStakeholderStore('Azure Tables', () => makeTableStakeholderStore(tables.clients.stakeholders));

test('a row that is older than the profile is somebody whom nobody has assessed', () => {
  const ada = sampleStakeholder({ tenantId: 'tenant', workspaceId: 'team-1' }, 'ada');
  const row = without({ ...toEntity(ada), etag: 'etag' }, ...Object.keys(emptyProfile));
  expect(fromEntity(row).value).toEqual({ ...ada, ...emptyProfile });
});
