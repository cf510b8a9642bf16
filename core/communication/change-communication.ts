// What becomes of a communication after it was entered: changed or removed while it has not been sent, marked as sent by
// other means, and looked back on. Its author may, and any lead.
import type { AuditDeed } from '#core/audit/audit-entry';
import type { RecordAudit } from '#core/audit/record-audit';
import { type Clock, plusMilliseconds } from '#core/kernel/clock';
import type { PersonRef } from '#core/kernel/person-ref';
import { ok, type Result, refused } from '#core/kernel/result';
import type { Stored } from '#core/kernel/stored';
import type { Access } from '#core/workspace/find-role';
import { refOf } from '#core/workspace/workspace';
import { type CheckedMessage, type GateRefusal, passGate } from './checked-message';
import type { Communication, CommunicationRef, Outcome } from './communication';
import type { CommunicationStore } from './communication-store';

type Deps = {
  readonly communications: CommunicationStore;
  readonly recordAudit: RecordAudit;
  readonly clock: Clock;
};

/** Who asks, with what they are in the workspace, and which communication it is about. */
export type About = { readonly access: Access; readonly by: PersonRef; readonly communicationId: string };

export type CommunicationRefusal =
  | { readonly kind: 'unknown-communication' }
  | { readonly kind: 'not-its-author' }
  | { readonly kind: 'sent-already' }
  | { readonly kind: 'not-sent-yet' }
  | { readonly kind: 'sent-in-the-future' }
  | GateRefusal;

/** May this person change the communication? Its author, and any lead. */
export const mayChange = (communication: Communication, { access, by }: Omit<About, 'communicationId'>): boolean =>
  access.role === 'lead' || communication.authorId === by.oid;

const isSame = (one: Communication, other: Communication): boolean => JSON.stringify(one) === JSON.stringify(other);

const refOfAbout = ({ access, communicationId }: About): CommunicationRef => ({
  ...refOf(access.workspace),
  communicationId,
});

/** The communication, if this person may change it. */
export const findForChange = async (
  { communications }: Pick<Deps, 'communications'>,
  about: About,
): Promise<Result<Stored<Communication>, CommunicationRefusal>> => {
  const found = await communications.find(refOfAbout(about));
  if (!found) return refused({ kind: 'unknown-communication' });
  return mayChange(found.value, about) ? ok(found) : refused({ kind: 'not-its-author' });
};

type Change<E = CommunicationRefusal> = (communication: Communication) => Result<Communication, E>;

/**
 * Reads a communication, changes it and writes it back, again when somebody else was faster; writes none that is the same.
 * Says whether it is another now.
 */
export const changeCommunication = async <E = CommunicationRefusal>(
  deps: Pick<Deps, 'communications'>,
  about: About,
  change: Change<E>,
): Promise<
  Result<{ readonly communication: Communication; readonly isChanged: boolean }, E | CommunicationRefusal>
> => {
  for (;;) {
    const found = await findForChange(deps, about);
    if (!found.ok) return found;
    const changed = change(found.value.value);
    if (!changed.ok) return changed;
    const communication = changed.value;
    if (isSame(communication, found.value.value)) return ok({ communication, isChanged: false });
    if ((await deps.communications.replace(communication, found.value.version)) === 'written')
      return ok({ communication, isChanged: true });
  }
};

/** Changes a communication, and writes the deed down if it is another then. */
const changeAndRecord = async (
  deps: Deps,
  about: About,
  change: Change,
  deedsOf: (communication: Communication) => readonly AuditDeed[],
): Promise<Result<Communication, CommunicationRefusal>> => {
  const changed = await changeCommunication(deps, about, change);
  if (!changed.ok) return changed;
  const { communication, isChanged } = changed.value;
  const { access, by } = about;
  if (isChanged) for (const deed of deedsOf(communication)) await deps.recordAudit(access.workspace, by, deed);
  return ok(communication);
};

const named = (kind: 'communication-changed' | 'communication-marked-sent' | 'communication-reviewed') => {
  return ({ purpose: name }: Communication): AuditDeed[] => [{ kind, name }];
};

const whileChecked =
  (change: (communication: Communication) => Communication): Change =>
  (communication) =>
    communication.state === 'checked' ? ok(change(communication)) : refused({ kind: 'sent-already' });

/** Makes the step that checks a message anew. */
export const makeRecheckCommunication =
  (deps: Deps) =>
  async (about: About, message: CheckedMessage): Promise<Result<Communication, CommunicationRefusal>> => {
    const passed = passGate(message);
    if (!passed.ok) return passed;
    const letters = [...passed.value.overridden];
    const overridden = ({ purpose: name }: Communication): AuditDeed[] =>
      letters.length > 0 ? [{ kind: 'communication-overridden', name, letters }] : [];
    return changeAndRecord(
      deps,
      about,
      whileChecked((communication) => ({ ...communication, ...passed.value.message })),
      (communication) => [...named('communication-changed')(communication), ...overridden(communication)],
    );
  };

/** Makes the step that takes a message off the register that has not been sent. */
export const makeRemoveCommunication =
  (deps: Deps) =>
  async (about: About): Promise<Result<null, CommunicationRefusal>> => {
    for (;;) {
      const found = await findForChange(deps, about);
      if (!found.ok) return found;
      const { value, version } = found.value;
      if (value.state !== 'checked') return refused({ kind: 'sent-already' });
      if ((await deps.communications.remove(refOfAbout(about), version)) === 'conflict') continue;
      const deed: AuditDeed = { kind: 'communication-removed', name: value.purpose };
      await deps.recordAudit(about.access.workspace, about.by, deed);
      return ok(null);
    }
  };

/** What the clock of whoever writes it down may be ahead of ours. */
const clockDifferenceMilliseconds = 2 * 60_000;

/** Makes the step that writes down that a message was sent by other means; doing it again corrects when. */
export const makeMarkSent =
  (deps: Deps) =>
  async (about: About, sentAt: string): Promise<Result<Communication, CommunicationRefusal>> => {
    const latest = plusMilliseconds(deps.clock.now(), clockDifferenceMilliseconds);
    if (Date.parse(sentAt) > Date.parse(latest)) return refused({ kind: 'sent-in-the-future' });
    return changeAndRecord(
      deps,
      about,
      (communication) =>
        communication.sentBy === 'bot'
          ? refused({ kind: 'sent-already' })
          : ok({ ...communication, state: 'sent', sentBy: 'elsewhere', sentAt: new Date(sentAt).toISOString() }),
      named('communication-marked-sent'),
    );
  };

/** Makes the step that writes down what came of a message; doing it again puts the newer in the place of the older. */
export const makeRecordOutcome =
  (deps: Deps) =>
  async (about: About, outcome: Outcome): Promise<Result<Communication, CommunicationRefusal>> =>
    changeAndRecord(
      deps,
      about,
      (communication) =>
        communication.state === 'sent' ? ok({ ...communication, outcome }) : refused({ kind: 'not-sent-yet' }),
      named('communication-reviewed'),
    );
