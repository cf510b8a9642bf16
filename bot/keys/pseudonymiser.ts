import { createHmac, createSecretKey, timingSafeEqual } from 'node:crypto';
import type { PersonRef } from '#core/kernel/person-ref';
import type { Pseudonymiser } from '#core/wave/wave-keys';

const seatBytes = 16;
const drawBytes = 6;

/**
 * Computes under one wave's key. Entra ids are case-insensitive and arrive in either case, so both are lower-cased
 * first. The vertical bar occurs in no id (core/kernel/key-text.ts), so no two of the four domains can meet: a pid's
 * text has one bar, the others more, of which a seat's begins with `seat` and a draw's with `draw`. A seat in place 0 is
 * written as before there were places, so that older cards keep theirs; a reminder's text begins with `reminder`.
 */
export const makePseudonymiser = (key: Buffer): Pseudonymiser => {
  // A key object is prepared once; passing the bytes would prepare the key again on every call of this hot path.
  const secret = createSecretKey(key);
  const hmac = (text: string) => createHmac('sha256', secret).update(text);
  const nameOf = ({ tenantId, oid }: PersonRef) => `${tenantId}|${oid}`.toLowerCase();
  const seat = (person: PersonRef, place: number) =>
    hmac(place === 0 ? `seat|${nameOf(person)}` : `seat|${nameOf(person)}|${place}`)
      .digest()
      .subarray(0, seatBytes)
      .toString('base64url');
  return {
    pid: (person) => hmac(nameOf(person)).digest('hex'),
    seat,
    hasSeat: (person, claimed, place) => {
      const expected = Buffer.from(seat(person, place));
      const given = Buffer.from(claimed);
      // The length of a seat is no secret.
      return given.length === expected.length && timingSafeEqual(given, expected);
    },
    reminder: (person, microPulse) => hmac(`reminder|${microPulse}|${nameOf(person)}`).digest('hex'),
    draw: (person, what) =>
      hmac(`draw|${what}|${nameOf(person)}`)
        .digest()
        .readUIntBE(0, drawBytes) /
      2 ** (8 * drawBytes),
  };
};
