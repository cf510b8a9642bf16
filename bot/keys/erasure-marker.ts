import { createCipheriv, createDecipheriv, createHmac, createSecretKey, randomBytes } from 'node:crypto';
import type { ErasureMarker } from '#core/my-data/erasure-key';

/** How many bytes a key of erasures has. */
export const erasureKeyBytes = 32;

const cipher = 'aes-256-gcm';
const [ivBytes, tagBytes] = [12, 16];
/** No object id begins so: they are a Microsoft Entra id, without a colon. */
const sealedStart = 'sealed:';

const seal = (key: Buffer, text: string): string => {
  const iv = randomBytes(ivBytes);
  const sealing = createCipheriv(cipher, key, iv);
  const sealed = Buffer.concat([sealing.update(text, 'utf8'), sealing.final()]);
  return `${sealedStart}${Buffer.concat([iv, sealing.getAuthTag(), sealed]).toString('base64url')}`;
};

const open = (key: Buffer, text: string): string => {
  if (!text.startsWith(sealedStart)) return text;
  const bytes = Buffer.from(text.slice(sealedStart.length), 'base64url');
  const opening = createDecipheriv(cipher, key, bytes.subarray(0, ivBytes), { authTagLength: tagBytes });
  opening.setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes));
  return Buffer.concat([opening.update(bytes.subarray(ivBytes + tagBytes)), opening.final()]).toString('utf8');
};

/** Computes under the key of erasures. No id holds the vertical bar, so that different things are different texts. */
export const makeErasureMarker = (key: Buffer): ErasureMarker => {
  const secretKey = createSecretKey(key);
  const hmac = (...parts: readonly string[]): string =>
    createHmac('sha256', secretKey).update(parts.join('|')).digest('hex');
  const sealingKey = createHmac('sha256', secretKey).update('seal').digest();
  return {
    person: ({ tenantId, oid }) => hmac('person', tenantId.toLowerCase(), oid.toLowerCase()),
    answer: ({ tenantId, workspaceId, waveId }, pid) => hmac('answer', tenantId, workspaceId, waveId, pid),
    standIn: (of, { tenantId, workspaceId, waveId }) => hmac('stand-in', of, tenantId, workspaceId, waveId),
    seal: (oid) => seal(sealingKey, oid),
    open: (who) => open(sealingKey, who),
  };
};
