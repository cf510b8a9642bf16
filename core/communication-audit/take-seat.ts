import type { RecordAudit } from '#core/audit/record-audit';
import type { CommunicationStore } from '#core/communication/communication-store';
import type { Clock } from '#core/kernel/clock';
import { ok, type Result, refused } from '#core/kernel/result';
import type { Roster } from '#core/workspace/roster';
import { refOf } from '#core/workspace/workspace';
import { type AboutAudit, type AuditRefusal, changeAudit, refOfAbout } from './change-audit';
import {
  type CommunicationAudit,
  messagesOf,
  type Rater,
  raterOf,
  type SampledMessage,
  type Seat,
  seats,
} from './communication-audit';
import type { CommunicationAuditStore } from './communication-audit-store';
import { type Pool, type Shuffle, sampleFor, sentIn } from './draw-sample';

type Deps = {
  readonly communicationAudits: Pick<CommunicationAuditStore, 'find' | 'replace'>;
  readonly communications: Pick<CommunicationStore, 'list'>;
  readonly roster: Pick<Roster, 'members'>;
  readonly recordAudit: RecordAudit;
  readonly clock: Clock;
  readonly shuffle: Shuffle;
};

type Changed = Result<CommunicationAudit, AuditRefusal>;

const freeSeatOf = ({ raters }: CommunicationAudit): Seat | undefined =>
  seats.find((seat) => raters.every((rater) => rater.seat !== seat));

const bySeat = (one: Rater, other: Rater): number => one.seat - other.seat;

/** A rater without what they gave messages that are in the sample no longer. */
const onlyIn = (sample: readonly SampledMessage[], rater: Rater): Rater => {
  const ids = new Set(sample.map(({ communicationId }) => communicationId));
  return { ...rater, rated: Object.fromEntries(Object.entries(rater.rated).filter(([id]) => ids.has(id))) };
};

/** Makes the step by which a member becomes one of the two raters; whoever is one already stays it. */
export const makeTakeSeat = (deps: Deps) => async (about: AboutAudit) => {
  const { access, by, quarter } = about;
  const members = await deps.roster.members(access.workspace);
  if (members === 'unavailable') return refused({ kind: 'roster-unavailable' } as const);
  const name = members.find(({ oid }) => oid === by.oid)?.name ?? '';
  const register = await deps.communications.list(refOf(access.workspace));
  const sent = sentIn(register, quarter, deps.clock.now());
  const writtenBy = (userId: string | null | undefined): ReadonlySet<string> =>
    new Set(register.filter(({ authorId }) => authorId === userId).map(({ id }) => id));

  const sit = (audit: CommunicationAudit): Changed => {
    if (raterOf(audit, by.oid)) return ok(audit);
    const seat = freeSeatOf(audit);
    if (!seat) return refused({ kind: 'both-seats-taken' });
    const pool: Pool = { sent, ownIds: writtenBy(by.oid), othersIds: writtenBy(audit.raters[0]?.userId) };
    const sample = sampleFor(audit, seat, pool, deps.shuffle);
    if (messagesOf({ sample }, seat).length === 0) return refused({ kind: 'nothing-to-rate' });
    const rater: Rater = { seat, userId: by.oid, name, rated: {}, finishedAt: null };
    const raters = audit.raters.map((one) => onlyIn(sample, one));
    return ok({ ...audit, sample, raters: [...raters, rater].sort(bySeat) });
  };

  const changed = await changeAudit(deps.communicationAudits, refOfAbout(about), sit);
  if (!changed.ok) return changed;
  if (changed.value.isChanged)
    await deps.recordAudit(access.workspace, by, { kind: 'communication-audit-seat-taken', name: quarter });
  return ok(changed.value.audit);
};

/** The audit without a rater, and what they gave so far. */
export const withoutRater = (audit: CommunicationAudit, seat: Seat): CommunicationAudit => ({
  ...audit,
  sample: audit.sample.map((message) => ({ ...message, ownOf: message.ownOf.filter((own) => own !== seat) })),
  raters: audit.raters.filter((rater) => rater.seat !== seat),
});

/** Makes the step that frees a seat for somebody else, with what was rated on it: by its rater, or by a lead. */
export const makeLeaveSeat =
  (deps: Pick<Deps, 'communicationAudits' | 'recordAudit'>) =>
  async (about: AboutAudit, seat: number): Promise<Changed> => {
    const { access, by, quarter } = about;
    const changed = await changeAudit(deps.communicationAudits, refOfAbout(about), (audit) => {
      const rater = audit.raters.find((one) => one.seat === seat);
      if (!rater) return refused({ kind: 'unknown-seat' });
      if (rater.userId !== by.oid && access.role !== 'lead') return refused({ kind: 'not-your-seat' });
      if (rater.finishedAt !== null) return refused({ kind: 'finished-rating' });
      return ok(withoutRater(audit, rater.seat));
    });
    if (!changed.ok) return changed;
    await deps.recordAudit(access.workspace, by, { kind: 'communication-audit-seat-left', name: quarter });
    return ok(changed.value.audit);
  };
