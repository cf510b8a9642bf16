import { asOfCard, type Invitation, isPending } from '#core/delivery/outbox/invitation';
import type { InvitationStore } from '#core/delivery/outbox/invitation-store';
import type { WaveRef } from '#core/wave/wave';
import { keyOf, makeVersionedRows } from './versioned-rows';

/** Two parts, so that tests with a handful of people see more than one. */
const buckets = ['0', '1'];
const bucketOf = (oid: string): string => String((oid.codePointAt(oid.length - 1) ?? 0) % buckets.length);

/** So few rows a page that tests with a handful of people see more than one. */
const rowsInPage = 10;

/** The outbox in memory. */
export const makeMemoryInvitationStore = (): InvitationStore => {
  const rows = makeVersionedRows<Invitation>();
  const key = (ref: WaveRef, oid: string): string => keyOf(ref.tenantId, ref.workspaceId, ref.waveId, oid);
  const list = (ref: WaveRef) => rows.list().filter(({ value }) => key(value, '') === key(ref, ''));
  return {
    async addAll(invitations) {
      for (const invitation of invitations) rows.add(key(invitation, invitation.oid), invitation);
    },
    async remove(ref, oids) {
      for (const oid of oids) rows.remove(key(ref, oid));
    },
    async removeAll(ref) {
      const found = list(ref);
      for (const { value } of found) rows.remove(key(ref, value.oid));
      return found.length;
    },
    async find(ref, oid) {
      return rows.find(key(ref, oid));
    },
    async list(ref) {
      return list(ref);
    },
    async *pages(ref) {
      const found = list(ref);
      while (found.length > 0) yield found.splice(0, rowsInPage);
    },
    async *pendingPages(ref, microPulse) {
      const found = list(ref).filter(({ value }) => isPending(asOfCard(value, microPulse)));
      while (found.length > 0) yield found.splice(0, rowsInPage);
    },
    async *askedPages(ref) {
      const found = list(ref).map(({ value: { oid, state, delivered, attributes } }) => ({
        oid,
        state,
        delivered,
        attributes,
      }));
      while (found.length > 0) yield found.splice(0, rowsInPage);
    },
    buckets,
    async *pendingOf(ref, bucket, microPulse) {
      const found = list(ref).filter(
        ({ value }) => bucketOf(value.oid) === bucket && isPending(asOfCard(value, microPulse)),
      );
      while (found.length > 0) yield found.splice(0, rowsInPage);
    },
    async *bucketPages(ref, bucket) {
      const found = list(ref).filter(({ value }) => bucketOf(value.oid) === bucket);
      while (found.length > 0) yield found.splice(0, rowsInPage);
    },
    async replaceAll(changes) {
      return changes.map(({ value, version }) =>
        rows.replace(key(value, value.oid), value, version) === 'written'
          ? (rows.find(key(value, value.oid))?.version ?? null)
          : null,
      );
    },
    async replace(invitation, version) {
      return rows.replace(key(invitation, invitation.oid), invitation, version);
    },
  };
};
