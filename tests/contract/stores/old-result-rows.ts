// Rows of older versions whose content became wider: what they say stays as it is.
import { sampleRelease } from '../../bot/http/sample-release';
import type { OldRow } from './old-row';

const pid = 'c'.repeat(64);
const { detail: _detail, ...summary } = sampleRelease('wave-1');
const copy = {
  ...{ id: 'copy', version: 1, title: 'Copy', copyOf: 'express', copyOfVersion: 1, daysBetween: 0 },
  items: [{ id: 'V1', columns: ['rating'], ends: 'agreement', required: true, seconds: 10 }],
  microPulses: [{ blocks: 0, itemIds: ['V1'] }],
};

export const oldResultRows: readonly OldRow[] = [
  {
    table: 'instruments',
    version: 1,
    row: { partitionKey: 'tenant|team-1', rowKey: 'copy|1', schemaVersion: 1, instrument: JSON.stringify(copy) },
    value: copy,
  },
  {
    table: 'releases',
    version: 1,
    row: {
      ...{ partitionKey: 'tenant|team-1', rowKey: 'wave-1', schemaVersion: 1 },
      ...{ release: JSON.stringify(summary), parts: 'parts-1' },
    },
    value: { summary, parts: 'parts-1' },
  },
  {
    table: 'responses',
    version: 1,
    row: {
      partitionKey: 'tenant|team-1|wave-1|c',
      rowKey: pid,
      schemaVersion: 1,
      complete: true,
      answers: '{"pairs":{"PR1":{"expectation":7,"experience":null}},"ratings":{"V1":5},"texts":{"comment":"Well"}}',
    },
    value: {
      pid,
      answers: {
        pairs: { PR1: { expectation: 7, experience: null } },
        ratings: { V1: 5 },
        choices: {},
        texts: { comment: 'Well' },
      },
      complete: true,
      atom: null,
    },
  },
  {
    table: 'responses',
    version: 2,
    row: {
      ...{ partitionKey: 'tenant|team-1|wave-1|c', rowKey: pid, schemaVersion: 2, complete: true },
      answers: '{"pairs":{},"ratings":{"V1":5},"choices":{"issue":"no"},"texts":{}}',
    },
    value: {
      ...{ pid, complete: true, atom: null },
      answers: { pairs: {}, ratings: { V1: 5 }, choices: { issue: 'no' }, texts: {} },
    },
  },
];
