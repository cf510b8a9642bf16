import type { Invitation } from '#core/delivery/invitation';
import type { InvitationStore } from '#core/delivery/invitation-store';
import type { WaveRef } from '#core/wave/wave';
import { keyOf, makeVersionedRows } from './versioned-rows';

/** The outbox in memory. */
export const makeMemoryInvitationStore = (): InvitationStore => {
  const rows = makeVersionedRows<Invitation>();
  const key = (ref: WaveRef, oid: string): string => keyOf(ref.tenantId, ref.workspaceId, ref.waveId, oid);
  return {
    async addAll(invitations) {
      for (const invitation of invitations) rows.add(key(invitation, invitation.oid), invitation);
    },
    async removeAll(ref) {
      for (const { value } of rows.list()) if (key(value, '') === key(ref, '')) rows.remove(key(ref, value.oid));
    },
    async find(ref, oid) {
      return rows.find(key(ref, oid));
    },
    async list(ref) {
      return rows.list().filter(({ value }) => key(value, '') === key(ref, ''));
    },
    async replace(invitation, version) {
      return rows.replace(key(invitation, invitation.oid), invitation, version);
    },
  };
};
