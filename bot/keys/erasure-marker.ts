import { createHmac, createSecretKey } from 'node:crypto';
import type { ErasureMarker } from '#core/my-data/erasure-key';

/** How many bytes a key of erasures has. */
export const erasureKeyBytes = 32;

/** Computes under the key of erasures. No id holds the vertical bar, so that different things are different texts. */
export const makeErasureMarker = (key: Buffer): ErasureMarker => {
  const secretKey = createSecretKey(key);
  const hmac = (...parts: readonly string[]): string =>
    createHmac('sha256', secretKey).update(parts.join('|')).digest('hex');
  return {
    person: ({ tenantId, oid }) => hmac('person', tenantId.toLowerCase(), oid.toLowerCase()),
    answer: ({ tenantId, workspaceId, waveId }, pid) => hmac('answer', tenantId, workspaceId, waveId, pid),
    standIn: (secret, { tenantId, workspaceId, waveId }) => hmac('stand-in', secret, tenantId, workspaceId, waveId),
  };
};
