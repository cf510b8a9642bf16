// A schema of a table changes only together with its version, and rows of every older version are still read.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import * as audit from '../../../bot/tables/audit-table';
import * as channels from '../../../bot/tables/channel-table';
import * as comments from '../../../bot/tables/comment-table';
import * as communicationAudits from '../../../bot/tables/communication-audit-table';
import * as communications from '../../../bot/tables/communication-table';
import * as erasures from '../../../bot/tables/erasure-table';
import * as installations from '../../../bot/tables/installation-table';
import * as instruments from '../../../bot/tables/instrument-table';
import * as invitations from '../../../bot/tables/invitation-table';
import * as leases from '../../../bot/tables/lease-table';
import type { Row } from '../../../bot/tables/malformed-row';
import * as people from '../../../bot/tables/person-table';
import * as progress from '../../../bot/tables/progress-table';
import * as releases from '../../../bot/tables/release-table';
import * as reminders from '../../../bot/tables/reminder-table';
import * as responses from '../../../bot/tables/response-table';
import * as runs from '../../../bot/tables/run-table';
import * as stakeholders from '../../../bot/tables/stakeholder-table';
import { type TableName, tableNames } from '../../../bot/tables/table-name';
import { NewerRowError } from '../../../bot/tables/upgrade-row';
import * as waves from '../../../bot/tables/wave-table';
import * as workspaces from '../../../bot/tables/workspace-table';
import { oldRows } from './old-rows';

type Versioned = { readonly schemas: readonly z.ZodObject[]; readonly read: (row: Row) => unknown };

const tables: Readonly<Record<TableName, Versioned>> = {
  workspaces: { schemas: [workspaces.workspaceEntitySchema], read: workspaces.fromEntity },
  people: { schemas: [people.personEntitySchema], read: people.fromEntity },
  stakeholders: { schemas: [stakeholders.stakeholderEntitySchema], read: stakeholders.fromEntity },
  installations: { schemas: [installations.installationEntitySchema], read: installations.fromEntity },
  instruments: { schemas: [instruments.instrumentEntitySchema], read: instruments.fromEntity },
  waves: { schemas: [waves.waveEntitySchema], read: waves.fromEntity },
  invitations: { schemas: [invitations.invitationEntitySchema], read: invitations.fromEntity },
  responses: { schemas: [responses.responseEntitySchema], read: responses.fromEntity },
  releases: { schemas: [releases.releaseEntitySchema, releases.partEntitySchema], read: releases.fromEntity },
  comments: { schemas: [comments.commentEntitySchema, comments.standingEntitySchema], read: comments.fromEntity },
  leases: { schemas: [leases.leaseEntitySchema], read: leases.fromEntity },
  reminders: { schemas: [reminders.reminderEntitySchema], read: reminders.fromEntity },
  audit: { schemas: [audit.auditEntitySchema], read: audit.fromEntity },
  erasures: { schemas: [erasures.erasureEntitySchema], read: erasures.fromEntity },
  runs: { schemas: [runs.runEntitySchema], read: runs.fromEntity },
  communications: { schemas: [communications.communicationEntitySchema], read: communications.fromEntity },
  progress: { schemas: [progress.progressEntitySchema], read: progress.fromEntity },
  communicationAudits: {
    schemas: [communicationAudits.communicationAuditEntitySchema],
    read: communicationAudits.fromEntity,
  },
  channels: { schemas: [channels.channelEntitySchema], read: channels.fromEntity },
};

const versionOf = (schema: z.ZodObject): number => {
  const { schemaVersion } = schema.shape;
  if (!(schemaVersion instanceof z.ZodLiteral)) throw new Error('A row says its version with a literal');
  return Number(schemaVersion.value);
};
const currentOf = (name: TableName): number => Math.max(...tables[name].schemas.map(versionOf));

/** What a schema takes and gives, down into the JSON of its columns. */
const fingerprintOf = ({ schemas }: Versioned): string => {
  const described = schemas.flatMap((schema) =>
    (['input', 'output'] as const).map((io) => z.toJSONSchema(schema, { io, unrepresentable: 'any' })),
  );
  return createHash('sha256').update(JSON.stringify(described)).digest('hex').slice(0, 16);
};

const path = join(__dirname, 'row-versions.json');
const recorded: Record<string, Record<string, string>> = JSON.parse(readFileSync(path, 'utf8'));

describe.each([...tableNames])('%s', (name) => {
  const current = currentOf(name);

  test('has the schema that its version was recorded with', () => {
    const found = { table: name, version: current, fingerprint: fingerprintOf(tables[name]) };
    const meant = { table: name, version: current, fingerprint: recorded[name]?.[String(current)] };
    // Changed on purpose? Add an upgrade to the table's module, which makes a new version, a row of the version before to
    // old-rows.ts, and the new fingerprint to row-versions.json. The fingerprint of a version that is out is never changed.
    expect(found).toEqual(meant);
  });

  test('has every version recorded, and a row of each that is older', () => {
    const versions = Array.from({ length: current }, (_, index) => index + 1);
    expect(Object.keys(recorded[name] ?? {}).map(Number)).toEqual(versions);
    const rows = new Set(oldRows.filter(({ table }) => table === name).map(({ version }) => version));
    expect([...rows]).toEqual(versions.slice(0, -1));
  });

  test('refuses a row that a newer build wrote, and says what to do', () => {
    const row = { partitionKey: 'SECRET', rowKey: 'SECRET', schemaVersion: current + 1, name: 'CONTENT' };
    const reading = (): unknown => tables[name].read(row);
    expect(reading).toThrow(NewerRowError);
    expect(reading).toThrow(
      new RegExp(
        `in ${name}.*newer version of PMO Pulse \\(version ${current + 1} of this table; this build knows ${current}\\)`,
      ),
    );
    expect(reading).not.toThrow('CONTENT');
  });
});

test.each(oldRows.map((old, index) => [`${old.table} ${old.version} (${index})`, old] as const))(
  'a row of %s is read in full',
  (_, { table, version, row, value }) => {
    expect(row.schemaVersion).toBe(version);
    const read = tables[table].read(row);
    expect(
      typeof read === 'object' && read !== null && 'version' in read && 'value' in read ? read.value : read,
    ).toEqual(value);
  },
);

test('an upgrade leaves alone what is no JSON, for the schema to refuse', () => {
  const [old] = oldRows.filter(({ table }) => table === 'responses');
  expect(() => responses.fromEntity({ ...old?.row, answers: '{' })).toThrow('Malformed row in responses: answers');
});
