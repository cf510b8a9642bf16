import { asOfCard, type Invitation, isPending } from '#core/delivery/outbox/invitation';
import type { InvitationStore } from '#core/delivery/outbox/invitation-store';
import type { FindInstrument } from '#core/instrument/find-instrument';
import { type Wave, waveRefOf } from '#core/wave/wave';
import type { WaveStore } from '#core/wave/wave-store';
import { askKindOf } from './ask-kind';
import type { Ask, AskKind } from './fatigue-guard';

type Deps = {
  readonly waves: Pick<WaveStore, 'listAskedSince'>;
  readonly invitations: Pick<InvitationStore, 'pages'>;
  readonly findInstrument: FindInstrument;
};

type Wanted = {
  readonly tenantId: string;
  /** What was sent before counts for nothing any more. */
  readonly since: string;
  readonly now: string;
  /** Also count cards of open waves that are still to be sent? Who opens another wave must; who sends one must not. */
  readonly planned: boolean;
};

/** When a card of the invitation went out, or may have; null when none did. Rows older than that column tell their wave's. */
const sentAtOf = ({ sentAt, delivered, state }: Invitation, { openedAt }: Wave): string | null =>
  sentAt ?? (delivered > 0 || state === 'sent' || state === 'unknown' ? openedAt : null);

/** When the newest card will go out; null when it has an end already, or its wave sends nothing any more. */
const plannedAtOf = (invitation: Invitation, wave: Wave, now: string): string | null => {
  const newest = asOfCard(invitation, wave.microPulse);
  if (wave.state !== 'open' || !isPending(newest)) return null;
  return newest.notBefore !== null && newest.notBefore > now ? newest.notBefore : now;
};

/** When the person of an invitation was asked by it, or will be. */
const askedAt = (invitation: Invitation, wave: Wave, { now, planned }: Wanted): string[] =>
  [sentAtOf(invitation, wave), planned ? plannedAtOf(invitation, wave, now) : null].filter((at) => at !== null);

/**
 * Makes the reader of what the people of a tenant were asked: by every workspace, since a time, in no particular order.
 * Waves that ended before are not read, the others page by page; kept is no more than who and when.
 */
export const makeReadAsks =
  (deps: Deps) =>
  async (wanted: Wanted): Promise<ReadonlyMap<string, readonly Ask[]>> => {
    const asks = new Map<string, Ask[]>();
    const note = (kind: AskKind, invitation: Invitation, wave: Wave): void => {
      const counted = askedAt(invitation, wave, wanted).filter((at) => at >= wanted.since);
      if (counted.length === 0) return;
      const known = asks.get(invitation.oid) ?? [];
      asks.set(invitation.oid, [...known, ...counted.map((at) => ({ kind, at }))]);
    };
    for (const wave of await deps.waves.listAskedSince(wanted.tenantId, wanted.since)) {
      const kind = await askKindOf(deps.findInstrument, wave);
      if (kind === null) continue;
      for await (const page of deps.invitations.pages(waveRefOf(wave))) {
        for (const { value } of page) note(kind, value, wave);
      }
    }
    return asks;
  };
