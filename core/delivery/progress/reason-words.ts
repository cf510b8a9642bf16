import type { Say } from '#core/language/language';

/** Reasons about which there is something to do, or to know. */
export const remediedReasons = [
  'own-hours',
  'teams-busy',
  'bot-not-registered',
  'connection-lost',
  'worker-lost',
  'not-installed',
  'blocked',
  'admin-disabled',
  'gone',
  'forbidden',
  'fault',
  'too-big',
  'not-teams',
  'asked-to-stop',
  'prefers-page',
] as const;

/** Every reason that has words of its own; others are told as they are written. */
const known = [
  'due',
  'being-sent',
  ...remediedReasons,
  'asked-recently',
  'asked-as-often-as-chosen',
  'closes-first',
  'wants-no-messages',
  'wave-closed',
  'wave-cancelled',
] as const;
type KnownReason = (typeof known)[number];

/** Is this a reason that has words of its own? */
const isKnownReason = (reason: string): reason is KnownReason => known.some((one) => one === reason);

/** Why an invitation is where it is, in words. */
export const reasonInWords = (say: Say, reason: string): string => {
  if (isKnownReason(reason)) return say(`delivery.reason.${reason}`);
  const status = /^status-(\d{3})$/.exec(reason)?.[1];
  return status === undefined ? say('delivery.reason.other', { reason }) : say('delivery.reason.status', { status });
};
