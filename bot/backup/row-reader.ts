import * as audit from '../tables/audit-table';
import * as channels from '../tables/channel-table';
import * as comments from '../tables/comment-table';
import * as communicationAudits from '../tables/communication-audit-table';
import * as communications from '../tables/communication-table';
import * as erasures from '../tables/erasure-table';
import * as installations from '../tables/installation-table';
import * as instruments from '../tables/instrument-table';
import * as invitations from '../tables/invitation-table';
import * as leases from '../tables/lease-table';
import type { Row } from '../tables/malformed-row';
import { parseRow } from '../tables/parse-row';
import * as people from '../tables/person-table';
import * as progress from '../tables/progress-table';
import * as releases from '../tables/release-table';
import * as reminders from '../tables/reminder-table';
import * as responses from '../tables/response-table';
import * as runs from '../tables/run-table';
import * as stakeholders from '../tables/stakeholder-table';
import type { TableName } from '../tables/table-name';
import * as waves from '../tables/wave-table';
import * as workspaces from '../tables/workspace-table';

/** The version in which each table's rows are written. */
export const currentVersions: Readonly<Record<TableName, number>> = {
  workspaces: workspaces.schemaVersion,
  people: people.schemaVersion,
  stakeholders: stakeholders.schemaVersion,
  installations: installations.schemaVersion,
  instruments: instruments.schemaVersion,
  waves: waves.schemaVersion,
  invitations: invitations.schemaVersion,
  responses: responses.schemaVersion,
  releases: releases.schemaVersion,
  comments: comments.schemaVersion,
  leases: leases.schemaVersion,
  reminders: reminders.schemaVersion,
  audit: audit.schemaVersion,
  erasures: erasures.schemaVersion,
  runs: runs.schemaVersion,
  communications: communications.schemaVersion,
  progress: progress.schemaVersion,
  communicationAudits: communicationAudits.schemaVersion,
  channels: channels.schemaVersion,
};

const readers: Readonly<Record<TableName, (row: Row) => unknown>> = {
  workspaces: workspaces.fromEntity,
  people: people.fromEntity,
  stakeholders: stakeholders.fromEntity,
  installations: installations.fromEntity,
  instruments: instruments.fromEntity,
  waves: waves.fromEntity,
  invitations: invitations.fromEntity,
  responses: responses.fromEntity,
  // Two kinds of rows in these: a part is under a wave, and the row that stands for all comments has a name of its own.
  releases: (row) =>
    String(row.partitionKey).split('|').length > 2
      ? parseRow('releases', releases.partEntitySchema.loose(), row, releases.upgrades)
      : releases.fromEntity(row),
  comments: (row) =>
    String(row.rowKey).startsWith('~')
      ? parseRow('comments', comments.standingEntitySchema, row, comments.upgrades)
      : comments.fromEntity(row),
  leases: leases.fromEntity,
  reminders: reminders.fromEntity,
  audit: audit.fromEntity,
  erasures: erasures.fromEntity,
  runs: runs.fromEntity,
  communications: communications.fromEntity,
  progress: progress.fromEntity,
  communicationAudits: communicationAudits.fromEntity,
  channels: channels.fromEntity,
};

/** A row of a file has no ETag; what reads it asks for one. */
export const asStored = (row: Row): Row => ({ etag: 'from-a-backup', ...row });

/** Throws when the row is not what its table says, or newer than this build. */
export const checkRow = (table: TableName, row: Row): void => void readers[table](asStored(row));
