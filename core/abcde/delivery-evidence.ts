import { nextAllowedAt, type SendingHours } from '#core/delivery/sending/sending-hours';
import { mayBeAsked, type Person } from '#core/stakeholder/person';
import type { Stakeholder } from '#core/stakeholder/stakeholder';
import type { Channel } from './channel';
import type { Evidence } from './evidence';
import { good, note, weak } from './make-evidence';

/** Of so many who chose the same, and as many who did not, the number may be told. */
const fewestTold = 5;

export type Reader = { readonly stakeholder: Stakeholder; readonly person: Person | undefined };

/**
 * Who would rather not be written to in chat is each person's own choice: below five it is the same as nobody, and where
 * fewer than five are left who do not mind, it is nearly everybody (0 stands for that).
 */
const whoWantsNoChat = (readers: readonly Reader[]): Evidence => {
  const count = readers.filter(({ person }) => person?.preferences.channel === 'page').length;
  if (count < fewestTold) return good('channel-fits', { values: { people: readers.length } });
  const isTold = readers.length - count >= fewestTold;
  return weak('chat-not-wanted', { values: { count: isTold ? count : 0, people: readers.length } });
};

const inChat = (readers: readonly Reader[]): Evidence[] => {
  const out = readers.filter(({ person }) => !person || !mayBeAsked(person)).length;
  const values = { count: out, people: readers.length };
  return [whoWantsNoChat(readers), ...(out > 0 ? [weak('chat-not-reachable', { values })] : [])];
};

const channelEvidence = (channel: Channel | null, readers: readonly Reader[]): Evidence[] => {
  if (channel === null) return [weak('channel-missing')];
  if (readers.length === 0) return [];
  if (channel === 'chat') return inChat(readers);
  const known = readers.filter(({ stakeholder }) => stakeholder.preferences.trim() !== '').length;
  return [note('channel-not-chat', { values: { known, people: readers.length } })];
};

/** How many people's clocks show a time at which nobody is to be written to; many people share a clock. */
const countQuiet = (zones: readonly (string | null)[], at: string, hours: SendingHours): number => {
  const isQuiet = new Map([...new Set(zones)].map((zone) => [zone, nextAllowedAt(at, zone, hours) > at]));
  return zones.filter((zone) => isQuiet.get(zone)).length;
};

const timeEvidence = (
  sendAt: string | null,
  readers: readonly Reader[],
  now: string,
  hours: SendingHours,
): Evidence => {
  if (sendAt === null) return weak('time-missing');
  const at = new Date(sendAt).toISOString();
  if (at < now) return weak('time-past');
  // Nobody is meant yet: the PMO's own clock is the best guess.
  const zones = readers.length > 0 ? readers.map(({ person }) => person?.timeZone ?? null) : [null];
  const count = countQuiet(zones, at, hours);
  const values = { count, people: readers.length };
  return count > 0 ? weak('time-quiet', { values }) : good('time-fits', { values });
};

/** D: does it reach them in the way they prefer, at a time when they want to be written to? */
export const deliveryEvidence = (
  { channel, sendAt }: { readonly channel: Channel | null; readonly sendAt: string | null },
  readers: readonly Reader[],
  now: string,
  hours: SendingHours,
): Evidence[] => [...channelEvidence(channel, readers), timeEvidence(sendAt, readers, now, hours)];
