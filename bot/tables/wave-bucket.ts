import type { WaveRef } from '#core/wave/wave';
import { joinKey } from './table-key';

/** Sixteen partitions a wave: Azure takes 2,000 rows a second per partition, and the parts are read side by side. */
export const buckets: readonly string[] = [...'0123456789abcdef'];

/** The partition of one bucket of a wave. */
export const bucketPartitionKey = (ref: WaveRef, bucket: string): string =>
  joinKey(ref.tenantId, ref.workspaceId, ref.waveId, bucket);

/** Every partition of a wave, for reading it whole. */
export const bucketPartitionKeys = (ref: WaveRef): string[] => buckets.map((bucket) => bucketPartitionKey(ref, bucket));
