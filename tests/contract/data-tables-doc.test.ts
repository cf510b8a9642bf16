import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TableClient } from '@azure/data-tables';
import * as audit from '../../bot/tables/audit-table';
import * as channels from '../../bot/tables/channel-table';
import * as comments from '../../bot/tables/comment-table';
import * as communicationAudits from '../../bot/tables/communication-audit-table';
import * as communications from '../../bot/tables/communication-table';
import * as erasures from '../../bot/tables/erasure-table';
import * as installations from '../../bot/tables/installation-table';
import * as instruments from '../../bot/tables/instrument-table';
import * as invitations from '../../bot/tables/invitation-table';
import * as leases from '../../bot/tables/lease-table';
import * as people from '../../bot/tables/person-table';
import * as progress from '../../bot/tables/progress-table';
import * as releases from '../../bot/tables/release-table';
import * as reminders from '../../bot/tables/reminder-table';
import * as responses from '../../bot/tables/response-table';
import * as runs from '../../bot/tables/run-table';
import * as stakeholders from '../../bot/tables/stakeholder-table';
import { makeTables } from '../../bot/tables/table-client';
import { tableNames } from '../../bot/tables/table-name';
import * as waves from '../../bot/tables/wave-table';
import * as workspaces from '../../bot/tables/workspace-table';

// The keys of each module are made of these, and so spell out their own shape.
const ref = { tenantId: 'tenant', workspaceId: 'workspace', waveId: 'wave' };
const { clients } = makeTables({ kind: 'connection-string', connectionString: 'UseDevelopmentStorage=true' });

type Described = {
  readonly partitionKey: string;
  readonly rowKey: string;
  readonly schema: { readonly shape: object };
  readonly store: object;
};

/** A bucket is one hexadecimal digit; which one is no part of the shape. */
const withBucket = (key: string): string => key.replace(/\|[0-9a-f]$/, '|bucket');

const aPid = 'a'.repeat(64);
const anEntry = { at: '2026-11-22T09:00:00.000Z' };

const modules: Readonly<Record<(typeof tableNames)[number], Described>> = {
  workspaces: {
    partitionKey: workspaces.partitionKey('tenant'),
    rowKey: workspaces.rowKey('workspace'),
    schema: workspaces.workspaceEntitySchema,
    store: workspaces.makeTableWorkspaceStore(clients.workspaces),
  },
  people: {
    partitionKey: withBucket(people.partitionKey('tenant', 'person')),
    rowKey: people.rowKey('person'),
    schema: people.personEntitySchema,
    store: people.makeTablePersonStore(clients.people),
  },
  stakeholders: {
    partitionKey: stakeholders.partitionKey(ref),
    rowKey: stakeholders.rowKey('person'),
    schema: stakeholders.stakeholderEntitySchema,
    store: stakeholders.makeTableStakeholderStore(clients.stakeholders),
  },
  installations: {
    partitionKey: installations.partitionKey('tenant'),
    rowKey: installations.rowKey('person'),
    schema: installations.installationEntitySchema,
    store: installations.makeTableInstallationStore(clients.installations),
  },
  instruments: {
    partitionKey: instruments.partitionKey(ref),
    rowKey: instruments.rowKey('instrument', 'version'),
    schema: instruments.instrumentEntitySchema,
    store: instruments.makeTableInstrumentStore(clients.instruments),
  },
  waves: {
    partitionKey: waves.partitionKey(ref),
    rowKey: waves.rowKey('wave'),
    schema: waves.waveEntitySchema,
    store: waves.makeTableWaveStore(clients.waves),
  },
  invitations: {
    partitionKey: withBucket(invitations.partitionKey(ref, 'person')),
    rowKey: invitations.rowKey('person'),
    schema: invitations.invitationEntitySchema,
    store: invitations.makeTableInvitationStore(clients.invitations),
  },
  responses: {
    partitionKey: withBucket(responses.partitionKey(ref, aPid)),
    rowKey: responses.rowKey('pid'),
    schema: responses.responseEntitySchema,
    store: responses.makeTableResponseStore(clients.responses),
  },
  releases: {
    partitionKey: releases.partitionKey(ref),
    rowKey: releases.rowKey('wave'),
    // Two kinds of rows: the first page of a release, and the parts of its detail and ledger.
    schema: { shape: { ...releases.releaseEntitySchema.shape, ...releases.partEntitySchema.shape } },
    store: releases.makeTableReleaseStore(clients.releases),
  },
  comments: {
    partitionKey: comments.partitionKey(ref),
    rowKey: comments.rowKey('comment'),
    // Two kinds of rows: the comments, and the one that stands for all of them.
    schema: { shape: { ...comments.commentEntitySchema.shape, ...comments.standingEntitySchema.shape } },
    store: comments.makeTableCommentStore(clients.comments),
  },
  leases: {
    partitionKey: leases.partitionKey('tenant'),
    rowKey: leases.rowKey('lease'),
    schema: leases.leaseEntitySchema,
    store: leases.makeTableLeaseStore(clients.leases),
  },
  reminders: {
    partitionKey: reminders.partitionKey(ref),
    rowKey: reminders.rowKey('reminder'),
    schema: reminders.reminderEntitySchema,
    store: reminders.makeTableReminderStore(clients.reminders),
  },
  audit: {
    partitionKey: audit.partitionKey(ref, anEntry.at).replace(/\d{6}$/, 'month'),
    rowKey: audit.rowKey(anEntry.at, 'entry').replace(/^\d{15}/, 'time'),
    schema: audit.auditEntitySchema,
    store: audit.makeTableAuditStore(clients.audit),
  },
  erasures: {
    partitionKey: erasures.partitionKey('tenant'),
    rowKey: erasures.rowKey('mark'),
    schema: erasures.erasureEntitySchema,
    store: erasures.makeTableErasureStore(clients.erasures),
  },
  runs: {
    partitionKey: runs.partitionKey(ref),
    rowKey: runs.rowKey('day'),
    schema: runs.runEntitySchema,
    store: runs.makeTableRunStore(clients.runs),
  },
  progress: {
    partitionKey: progress.partitionKey(ref),
    rowKey: progress.rowKey('person', 'course'),
    schema: progress.progressEntitySchema,
    store: progress.makeTableProgressStore(clients.progress),
  },
  communications: {
    partitionKey: communications.partitionKey(ref),
    rowKey: communications.rowKey('communication'),
    schema: communications.communicationEntitySchema,
    store: communications.makeTableCommunicationStore(clients.communications),
  },
  communicationAudits: {
    partitionKey: communicationAudits.partitionKey(ref),
    rowKey: communicationAudits.rowKey('quarter'),
    schema: communicationAudits.communicationAuditEntitySchema,
    store: communicationAudits.makeTableCommunicationAuditStore(clients.communicationAudits),
  },
  channels: {
    partitionKey: channels.partitionKey(ref),
    rowKey: channels.rowKey('channel'),
    schema: channels.channelEntitySchema,
    store: channels.makeTableChannelInventoryStore(clients.channels),
  },
};

/** What every row has and the page says in words. */
const everywhere = ['partitionKey', 'rowKey', 'etag'];

const sorted = (names: readonly string[]): string[] => [...names].sort();

const page = readFileSync(join(process.cwd(), 'docs', 'data-tables.md'), 'utf8');

/** The rows of the page's one table, cell by cell; a bar within a cell is written as \|. */
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (table|-+) /.test(line))
  .map((line) => line.split(/(?<!\\)\|/).map((cell) => cell.replaceAll('\\|', '|').replaceAll('`', '').trim()));

const namesIn = (cell: string | undefined): string[] => sorted((cell ?? '').split(',').map((name) => name.trim()));

test('docs/data-tables.md lists every table once', () => {
  expect(rows.map(([, name]) => name)).toEqual([...tableNames]);
});

test.each([...tableNames])('docs/data-tables.md tells the truth about %s', (name) => {
  const described = modules[name];
  const [, , partition, row, columns, methods] = rows.find((cells) => cells[1] === name) ?? [];
  expect(partition).toBe(described.partitionKey);
  expect(row).toBe(described.rowKey);
  const stored = Object.keys(described.schema.shape).filter((column) => !everywhere.includes(column));
  expect(namesIn(columns)).toEqual(sorted(stored));
  expect(namesIn(methods)).toEqual(sorted(Object.keys(described.store)));
});

test('every table is told in the clients too', () => {
  const named: Readonly<Record<string, TableClient>> = clients;
  expect(Object.keys(named)).toEqual([...tableNames]);
  for (const name of tableNames) expect(named[name]?.tableName).toBe(name);
});
