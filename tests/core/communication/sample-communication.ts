import type { Communication } from '#core/communication/communication';
import { sampleMessage } from '../abcde/sample-check';
import { start, tenantId, workspaceId } from '../samples';

/** A message that Ada checked. */
export const sampleCommunication = (id: string, changes: Partial<Communication> = {}): Communication => ({
  tenantId,
  workspaceId,
  id,
  ...sampleMessage(),
  authorId: 'ada',
  authorName: 'Ada',
  state: 'checked',
  sentBy: null,
  sentAt: null,
  messageWaveId: null,
  audienceWaveId: null,
  reviewAskedAt: null,
  outcome: null,
  createdAt: start,
  ...changes,
});
