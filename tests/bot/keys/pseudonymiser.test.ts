import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { makePseudonymiser } from '../../../bot/keys/pseudonymiser';

const key = Buffer.from(Array.from({ length: 32 }, (_, at) => at));
const person = { tenantId: '7A0C1D52-3b8e-4f6a-9c21-5e0d4b7f1a01', oid: '2F6B8D10-91c4-4e7a-8a35-c0d1e2f3a001' };
const pulse = makePseudonymiser(key);

const ids = fc.stringMatching(/^[A-Za-z0-9._~:@-]{1,40}$/);
const people = fc.record({ tenantId: ids, oid: ids });
const keys = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes));

describe('known values', () => {
  // Computed with Python 3.11's hmac module, not with this code: key = bytes(range(32)), ids in lower case.
  it('match an independent implementation', () => {
    expect(pulse.pid(person)).toBe('47720d13504837f2bb9709bce88e8ea8df847e5f58947108e2cf6005146f2130');
    expect(pulse.seat(person, 0)).toBe('wZc2amue1zbKqE8kLvqs0w');
    expect(pulse.seat(person, 7)).toBe('gNTdtupKv0naQOpZ7tVsKw');
    expect(pulse.draw(person, 'block-order')).toBe(0.5822941724341462);
  });

  it('match openssl where it is installed', () => {
    const text = `${person.tenantId}|${person.oid}`.toLowerCase();
    const options = ['dgst', '-sha256', '-mac', 'HMAC', '-macopt', `hexkey:${key.toString('hex')}`];
    const answer = execFileSync('openssl', options, { input: text }).toString();
    expect(answer.trim()).toContain(pulse.pid(person));
  });
});

describe('properties', () => {
  it('the same person under the same key is always the same, in either case', () => {
    fc.assert(
      fc.property(keys, people, (anyKey, someone) => {
        const [one, other] = [makePseudonymiser(anyKey), makePseudonymiser(Buffer.from(anyKey))];
        const shouted = { tenantId: someone.tenantId.toUpperCase(), oid: someone.oid.toUpperCase() };
        expect(other.pid(shouted)).toBe(one.pid(someone));
        expect(other.hasSeat(shouted, one.seat(someone, 0), 0)).toBe(true);
        expect(other.draw(shouted, 'x')).toBe(one.draw(someone, 'x'));
      }),
    );
  });

  it('two people, two keys and two domains never meet', () => {
    fc.assert(
      fc.property(keys, keys, people, people, (keyA, keyB, a, b) => {
        fc.pre(!keyA.equals(keyB));
        fc.pre(`${a.tenantId}|${a.oid}`.toLowerCase() !== `${b.tenantId}|${b.oid}`.toLowerCase());
        const [one, other] = [makePseudonymiser(keyA), makePseudonymiser(keyB)];
        expect(new Set([one.pid(a), one.pid(b), other.pid(a), other.pid(b)]).size).toBe(4);
        expect(new Set([one.seat(a, 0), one.seat(b, 0), other.seat(a, 0)]).size).toBe(3);
        expect(one.hasSeat(b, one.seat(a, 0), 0)).toBe(false);
        expect(one.pid(a).slice(0, 32)).not.toBe(Buffer.from(one.seat(a, 0), 'base64url').toString('hex'));
        expect(one.draw(a, 'x')).not.toBe(one.draw(a, 'y'));
      }),
    );
  });

  it('a seat is proof of one place only, and a card without a place is one of place 0', () => {
    fc.assert(
      fc.property(keys, people, fc.nat(), fc.nat(), (anyKey, someone, place, other) => {
        fc.pre(place !== other);
        const made = makePseudonymiser(anyKey);
        expect(made.hasSeat(someone, made.seat(someone, place), place)).toBe(true);
        expect(made.hasSeat(someone, made.seat(someone, place), other)).toBe(false);
        expect(made.hasSeat(someone, made.seat(someone, place), place + 0.5)).toBe(false);
      }),
    );
    // As written on cards before there were places (the known value above).
    expect(pulse.hasSeat(person, 'wZc2amue1zbKqE8kLvqs0w', 0)).toBe(true);
    expect(pulse.hasSeat(person, 'wZc2amue1zbKqE8kLvqs0w', 1)).toBe(false);
  });

  it('a seat is 16 bytes, a pid 32, and a draw lies in [0, 1)', () => {
    fc.assert(
      fc.property(keys, people, fc.string(), (anyKey, someone, what) => {
        const made = makePseudonymiser(anyKey);
        expect(made.seat(someone, 0)).toMatch(/^[\w-]{22}$/);
        expect(made.pid(someone)).toMatch(/^[0-9a-f]{64}$/);
        const drawn = made.draw(someone, what);
        expect(drawn >= 0 && drawn < 1).toBe(true);
      }),
    );
  });

  it('no other text is a seat', () => {
    const seat = pulse.seat(person, 0);
    fc.assert(fc.property(fc.string(), (text) => pulse.hasSeat(person, text, 0) === (text === seat)));
    // The last character carries two spare bits, which a lenient decoder would ignore.
    const lastCharacters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const accepted = [...lastCharacters].filter((last) => pulse.hasSeat(person, seat.slice(0, -1) + last, 0));
    expect(accepted).toEqual([seat.slice(-1)]);
  });
});

it('draws spread evenly', () => {
  const tenths = new Array<number>(10).fill(0);
  for (let at = 0; at < 5_000; at++) {
    const tenth = Math.floor(pulse.draw({ tenantId: 't', oid: String(at) }, 'x') * 10);
    tenths[tenth] = (tenths[tenth] ?? 0) + 1;
  }
  for (const count of tenths) expect(Math.abs(count - 500)).toBeLessThan(110);
});

it('is fast enough for 50,000 people in a second', () => {
  const startedAt = performance.now();
  for (let at = 0; at < 10_000; at++) pulse.pid({ tenantId: person.tenantId, oid: String(at) });
  expect(performance.now() - startedAt).toBeLessThan(1_000);
});
