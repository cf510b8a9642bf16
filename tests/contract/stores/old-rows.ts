// Rows as older versions stored them, word for word: they stay as they are, whatever becomes of the code. One for each
// old version of each table at least, with what it must be read as now.

import { defaultWorkspaceSettings } from '#core/workspace/workspace';
import { oldResultRows } from './old-result-rows';
import type { OldRow } from './old-row';

const etag = 'W/"1"';
const pid = 'c'.repeat(64);
const profile = {
  interest: null,
  influence: null,
  needs: '',
  expectations: '',
  preferences: '',
  issues: '',
  relationship: '',
};
const ref = { tenantId: 'tenant', workspaceId: 'team-1' };
const noTimes = { opensAt: null, closesAt: null, closingAt: null, closedAt: null };

const person = {
  name: 'Ada',
  conversationId: 'a:1',
  serviceUrl: 'https://smba.example.com/emea/',
  teamsUserId: '29:1',
  botId: '28:1',
  channelId: 'msteams',
  reachability: 'reachable',
  asking: 'welcome',
};
const personKeys = { partitionKey: 'tenant', rowKey: 'ada', etag, schemaVersion: 1 };
const noChoice = { channel: 'chat', frequency: 'any', format: 'card', language: null };

export const oldRows: readonly OldRow[] = [
  {
    table: 'workspaces',
    version: 1,
    row: {
      ...{ partitionKey: 'tenant', rowKey: 'team-1', etag, schemaVersion: 1, name: 'Portfolio Office' },
      ...{ teamId: '19:pmo@thread.tacv2', serviceUrl: 'https://smba.example.com/emea/', kind: 'pmo', leads: '["lea"]' },
      ...{ settings: JSON.stringify(defaultWorkspaceSettings), installed: true, simulated: false },
    },
    value: {
      ...{ tenantId: 'tenant', id: 'team-1', name: 'Portfolio Office', teamId: '19:pmo@thread.tacv2' },
      ...{ serviceUrl: 'https://smba.example.com/emea/', installedBy: null, kind: 'pmo', leads: ['lea'] },
      ...{ settings: defaultWorkspaceSettings, installed: true, deletion: null, simulated: false },
    },
  },
  {
    table: 'workspaces',
    version: 2,
    row: {
      ...{ partitionKey: 'tenant', rowKey: 'team-1', etag, schemaVersion: 2, name: 'Portfolio Office' },
      ...{ teamId: '19:pmo@thread.tacv2', serviceUrl: 'https://smba.example.com/emea/', kind: 'pmo', leads: '["lea"]' },
      settings:
        '{"minimumInvited":12,"crosses":[],"strata":null,"quietHours":null,"workingDays":[1,2],"timeZone":"UTC","fatigueGuard":true,"reminderAfterDays":7}',
      ...{ deletion: 'null', installed: true, simulated: false },
    },
    value: {
      ...{ tenantId: 'tenant', id: 'team-1', name: 'Portfolio Office', teamId: '19:pmo@thread.tacv2' },
      ...{ serviceUrl: 'https://smba.example.com/emea/', installedBy: null, kind: 'pmo', leads: ['lea'] },
      settings: {
        ...{ minimumInvited: 12, crosses: [], strata: null, quietHours: null, workingDays: [1, 2], timeZone: 'UTC' },
        ...{ fatigueGuard: true, reminderAfterDays: 7, jargon: [] },
      },
      ...{ installed: true, deletion: null, simulated: false },
    },
  },
  {
    table: 'people',
    version: 1,
    row: { ...personKeys, ...person },
    value: { tenantId: 'tenant', oid: 'ada', ...person, locale: null, timeZone: null, preferences: noChoice },
  },
  {
    table: 'people',
    version: 1,
    row: { ...personKeys, ...person, locale: 'de-AT', preferences: '{"channel":"page","language":"de"}' },
    value: {
      tenantId: 'tenant',
      oid: 'ada',
      ...person,
      locale: 'de-AT',
      timeZone: null,
      preferences: { ...noChoice, channel: 'page', language: 'de' },
    },
  },
  {
    table: 'stakeholders',
    version: 1,
    row: {
      partitionKey: 'tenant|team-1',
      rowKey: 'ada',
      etag,
      schemaVersion: 1,
      name: 'Ada',
      attributes: '{"site":"Vienna"}',
    },
    value: { ...ref, oid: 'ada', name: 'Ada', attributes: { site: 'Vienna' }, ...profile },
  },
  {
    table: 'audit',
    version: 1,
    row: {
      ...{ partitionKey: 'tenant|team-1|797388', rowKey: '000|entry', schemaVersion: 1, id: 'entry' },
      ...{ at: '2026-11-20T09:00:00.000Z', by: 'lea', byName: 'Lea', deed: '{"kind":"wave-opened","name":"Autumn"}' },
    },
    value: {
      ...{ id: 'entry', at: '2026-11-20T09:00:00.000Z', by: 'lea', byName: 'Lea' },
      deed: { kind: 'wave-opened', name: 'Autumn' },
    },
  },
  {
    table: 'audit',
    version: 2,
    row: {
      ...{ partitionKey: 'tenant|team-1|797388', rowKey: '000|entry', schemaVersion: 2, id: 'entry' },
      ...{
        at: '2026-11-20T09:00:00.000Z',
        by: 'lea',
        byName: 'Lea',
        deed: '{"kind":"communication-checked","name":"Autumn"}',
      },
    },
    value: {
      ...{ id: 'entry', at: '2026-11-20T09:00:00.000Z', by: 'lea', byName: 'Lea' },
      deed: { kind: 'communication-checked', name: 'Autumn' },
    },
  },
  {
    table: 'waves',
    version: 1,
    row: {
      partitionKey: 'tenant|team-1',
      rowKey: 'wave-1',
      etag,
      schemaVersion: 1,
      title: 'Autumn',
      instrumentId: 'express',
      instrumentVersion: 1,
      audience: '{"kind":"everyone"}',
      state: 'open',
      openedAt: '2026-09-01T09:00:00.000Z',
      createdAt: '2026-08-31T09:00:00.000Z',
    },
    value: {
      ...ref,
      id: 'wave-1',
      kind: 'pulse',
      communicationId: null,
      title: 'Autumn',
      instrumentId: 'express',
      instrumentVersion: 1,
      turn: 0,
      microPulse: 1,
      audience: { kind: 'everyone' },
      attributes: [],
      crosses: [],
      strata: null,
      shuffled: true,
      state: 'open',
      paused: false,
      reminderAfterDays: null,
      recurring: null,
      seriesId: null,
      removed: [],
      endCounts: null,
      round: 1,
      ...noTimes,
      openedAt: '2026-09-01T09:00:00.000Z',
      createdAt: '2026-08-31T09:00:00.000Z',
    },
  },
  {
    table: 'waves',
    version: 2,
    row: {
      partitionKey: 'tenant|team-1',
      rowKey: 'wave-1',
      etag,
      schemaVersion: 2,
      title: 'Autumn',
      instrumentId: 'express',
      instrumentVersion: 1,
      audience: '{"kind":"everyone"}',
      turn: 1,
      microPulse: 2,
      attributes: '["site"]',
      crosses: '[]',
      shuffled: true,
      paused: false,
      round: 1,
      removed: '[]',
      endCounts: 'null',
      state: 'open',
      openedAt: '2026-09-01T09:00:00.000Z',
      createdAt: '2026-08-31T09:00:00.000Z',
    },
    value: {
      ...ref,
      id: 'wave-1',
      kind: 'pulse',
      communicationId: null,
      title: 'Autumn',
      instrumentId: 'express',
      instrumentVersion: 1,
      turn: 1,
      microPulse: 2,
      audience: { kind: 'everyone' },
      attributes: ['site'],
      crosses: [],
      strata: null,
      shuffled: true,
      state: 'open',
      paused: false,
      reminderAfterDays: null,
      recurring: null,
      seriesId: null,
      removed: [],
      endCounts: null,
      round: 1,
      ...noTimes,
      openedAt: '2026-09-01T09:00:00.000Z',
      createdAt: '2026-08-31T09:00:00.000Z',
    },
  },
  {
    table: 'invitations',
    version: 1,
    row: {
      partitionKey: 'tenant|team-1|wave-1|b',
      rowKey: 'ada',
      etag,
      schemaVersion: 1,
      state: 'sent',
      attempt: 1,
      activityId: 'f:1',
      attributes: '{"site":"Vienna"}',
    },
    value: {
      ...ref,
      waveId: 'wave-1',
      oid: 'ada',
      microPulse: 1,
      state: 'sent',
      delivered: 0,
      attempt: 1,
      notBefore: null,
      reason: null,
      activityId: 'f:1',
      claim: null,
      sentAt: null,
      attributes: { site: 'Vienna' },
    },
  },
  ...oldResultRows,
  {
    table: 'erasures',
    version: 1,
    row: {
      ...{ partitionKey: 'tenant', rowKey: pid, etag, schemaVersion: 1, askedAt: '2026-11-22T09:00:00.000Z' },
      underWay: '{"oid":"ada","secret":"secret-1","isSwept":true}',
    },
    value: {
      ...{ tenantId: 'tenant', mark: pid, askedAt: '2026-11-22T09:00:00.000Z', standIn: null },
      underWay: { who: 'ada', secret: 'secret-1', isSwept: false, left: [] },
    },
  },
  {
    table: 'runs',
    version: 1,
    row: {
      ...{ partitionKey: 'tenant|team-1', rowKey: '2026-11-22', etag, schemaVersion: 1 },
      ...{ startedAt: '2026-11-22T09:00:00.000Z', endedAt: '2026-11-22T09:00:01.000Z', milliseconds: 1000 },
      ...{ removed: '{"audit":3}', faults: '[]', wholeWorkspace: false },
    },
    value: {
      ...{ day: '2026-11-22', startedAt: '2026-11-22T09:00:00.000Z', endedAt: '2026-11-22T09:00:01.000Z' },
      ...{ milliseconds: 1000, removed: { audit: 3 }, faults: [], wholeWorkspace: false },
    },
  },
];
