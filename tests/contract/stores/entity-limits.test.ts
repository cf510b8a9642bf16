import { emptyLedger } from '#core/release/ledger';
import { assertFits, batchesOf, type Entity, EntityLimitError, entityLimits } from '../../../bot/tables/entity-limits';
import { makeTableInvitationStore } from '../../../bot/tables/invitation-table';
import { makeTableReleaseStore } from '../../../bot/tables/release-table';
import { makeTableResponseStore } from '../../../bot/tables/response-table';
import { makeTableStakeholderStore } from '../../../bot/tables/stakeholder-table';
import type { Tables } from '../../../bot/tables/table-client';
import { makeTableWorkspaceStore } from '../../../bot/tables/workspace-table';
import { makeTestTables } from '../../support/azurite';
import {
  completeResponse,
  newTenant,
  newWaveRef,
  sampleInvitation,
  samplePid,
  sampleRelease,
  sampleResponse,
  sampleStakeholder,
  sampleWorkspace,
} from './samples';

const row = (columns: Record<string, string | number | boolean | null>): Entity => ({
  partitionKey: 'p',
  rowKey: 'r',
  ...columns,
});

const columnsOf = (count: number, value: string | null = ''): Record<string, string | null> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`c${index}`, value]));

describe('one row', () => {
  test('may have 252 columns, not counting keys and nulls, and no more', () => {
    expect(() => assertFits('waves', row({ ...columnsOf(252), absent: null }))).not.toThrow();
    expect(() => assertFits('waves', row(columnsOf(253)))).toThrow('waves exceeds the limit of 252 properties: 253');
  });

  test('may hold 32,768 UTF-16 units in a string, and no more', () => {
    expect(() => assertFits('waves', row({ title: '🙂'.repeat(16_384) }))).not.toThrow();
    expect(() => assertFits('waves', row({ title: `${'🙂'.repeat(16_384)}x` }))).toThrow('waves.title exceeds');
  });

  test('may have keys of 1,024 units, and no more', () => {
    expect(() => assertFits('waves', { ...row({}), partitionKey: 'x'.repeat(1024) })).not.toThrow();
    expect(() => assertFits('waves', { ...row({}), partitionKey: 'x'.repeat(1025) })).toThrow('waves.partitionKey');
    expect(() => assertFits('waves', { ...row({}), rowKey: 'x'.repeat(1025) })).toThrow('waves.rowKey');
  });

  test('may take 1 MiB by the formula of Azure, and no more', () => {
    // 4 + 2 · 2 for the keys; a string column takes 8, two a unit of its name, 4, and two a unit of its text.
    const full = columnsOf(15, 'x'.repeat(32_768));
    const used = 4 + 4 + [...Object.keys(full)].reduce((sum, name) => sum + 12 + 2 * name.length + 65_536, 0);
    const rest = (entityLimits.bytes - used - 12 - 2 * 'rest'.length) / 2;
    expect(() => assertFits('waves', row({ ...full, rest: 'x'.repeat(rest) }))).not.toThrow();
    expect(() => assertFits('waves', row({ ...full, rest: 'x'.repeat(rest + 1) }))).toThrow('1048576 bytes: 1048578');
  });

  test('is refused without repeating keys or content', () => {
    const secret = 'secret'.repeat(10_000);
    const refuse = () => assertFits('responses', { partitionKey: 'pk', rowKey: 'the-pid', answers: secret });
    expect(refuse).toThrow(EntityLimitError);
    expect(refuse).not.toThrow(/secret|the-pid/);
  });
});

describe('batches', () => {
  test('hold at most 100 rows, in order', () => {
    const rows = Array.from({ length: 201 }, (_, index) => ({ partitionKey: 'p', rowKey: String(index) }));
    const batches = batchesOf(rows);
    expect(batches.map((batch) => batch.length)).toEqual([100, 100, 1]);
    expect(batches.flat()).toEqual(rows);
    expect(batchesOf([])).toEqual([]);
  });

  test('hold at most 4 MiB as sent', () => {
    const rows = Array.from({ length: 100 }, () => row({ title: 'ä'.repeat(32_768) }));
    const batches = batchesOf(rows);
    expect(batches.flat()).toHaveLength(100);
    for (const batch of batches) {
      expect(Buffer.byteLength(JSON.stringify(batch))).toBeLessThan(entityLimits.batchBytes);
    }
  });
});

describe('every way to write', () => {
  let tables: Tables;
  beforeAll(async () => {
    tables = await makeTestTables();
  });
  const tooLong = 'x'.repeat(32_769);

  test('checks the limits before it sends', async () => {
    const { clients } = tables;
    const ref = newWaveRef();
    const workspaces = makeTableWorkspaceStore(clients.workspaces);
    const long = sampleWorkspace(newTenant(), 'team-1', { name: tooLong });
    await expect(workspaces.add(long)).rejects.toThrow(EntityLimitError);
    await expect(workspaces.replace(long, 'version')).rejects.toThrow(EntityLimitError);
    const stakeholders = makeTableStakeholderStore(clients.stakeholders);
    const longName = sampleStakeholder(ref, 'ada', { name: tooLong });
    await expect(stakeholders.putAll([longName])).rejects.toThrow(EntityLimitError);
    const invitations = makeTableInvitationStore(clients.invitations);
    const longReason = sampleInvitation(ref, 'ada', { reason: tooLong });
    await expect(invitations.addAll([longReason])).rejects.toThrow(EntityLimitError);
    const responses = makeTableResponseStore(clients.responses);
    const longAnswer = sampleResponse(samplePid('a'), tooLong);
    await expect(responses.put(ref, longAnswer)).rejects.toThrow(EntityLimitError);
    await expect(responses.merge(ref, longAnswer.pid, () => longAnswer)).rejects.toThrow(EntityLimitError);
    await responses.put(ref, completeResponse(samplePid('a')));
    await expect(responses.merge(ref, longAnswer.pid, () => longAnswer)).rejects.toThrow(EntityLimitError);
    await expect(responses.rewrite(ref, (bucket) => bucket.map(() => longAnswer))).rejects.toThrow(EntityLimitError);
    const releases = makeTableReleaseStore(clients.releases);
    const longRelease = sampleRelease(ref.waveId, { title: 'x'.repeat(530_000) });
    await expect(releases.addOnce(ref, longRelease, emptyLedger([]))).rejects.toThrow(
      'releases exceeds the limit of 1048576 bytes',
    );
  });
});
