import type { RecordAudit } from '#core/audit/record-audit';
import type { Clock } from '#core/kernel/clock';
import type { Ids } from '#core/kernel/ids';
import type { PersonRef } from '#core/kernel/person-ref';
import { ok, type Result, refused } from '#core/kernel/result';
import type { PersonStore } from '#core/stakeholder/person-store';
import type { Roster } from '#core/workspace/roster';
import { refOf, type Workspace } from '#core/workspace/workspace';
import { type CheckedMessage, type GateRefusal, passGate } from './checked-message';
import type { Communication } from './communication';
import type { CommunicationStore } from './communication-store';

type Deps = {
  readonly communications: Pick<CommunicationStore, 'add' | 'find'>;
  readonly roster: Pick<Roster, 'members'>;
  readonly people: Pick<PersonStore, 'find'>;
  readonly recordAudit: RecordAudit;
  readonly clock: Clock;
  readonly ids: Ids;
};

const nameOf = async ({ roster, people }: Deps, workspace: Workspace, author: PersonRef): Promise<string> => {
  const members = await roster.members(workspace);
  const known = members === 'unavailable' ? undefined : members.find(({ oid }) => oid === author.oid);
  return known?.name || ((await people.find(author))?.value.name ?? '');
};

type AddRefusal = GateRefusal | { readonly kind: 'unknown-communication' };

/**
 * Makes the step that enters a checked message in the register, with whoever checked it as its author. A draft that has
 * an id is entered once, however often it is sent; the id of somebody else's is refused.
 */
export const makeAddCommunication =
  (deps: Deps) =>
  async (
    workspace: Workspace,
    author: PersonRef,
    message: CheckedMessage,
    draftId?: string,
  ): Promise<Result<Communication, AddRefusal>> => {
    const passed = passGate(message);
    if (!passed.ok) return passed;
    const communication: Communication = {
      ...refOf(workspace),
      id: draftId ?? deps.ids.next(),
      ...passed.value.message,
      authorId: author.oid,
      authorName: await nameOf(deps, workspace, author),
      state: 'checked',
      sentBy: null,
      sentAt: null,
      messageWaveId: null,
      audienceWaveId: null,
      reviewAskedAt: null,
      outcome: null,
      createdAt: deps.clock.now(),
    };
    // An id of ours is new: a conflict is our own write, whose acknowledgement got lost.
    if ((await deps.communications.add(communication)) === 'conflict' && draftId !== undefined) {
      const entered = await deps.communications.find({ ...refOf(workspace), communicationId: draftId });
      if (entered?.value.authorId === author.oid) return ok(entered.value);
      return refused({ kind: 'unknown-communication' });
    }
    const { purpose: name } = communication;
    await deps.recordAudit(workspace, author, { kind: 'communication-checked', name });
    const letters = [...passed.value.overridden];
    if (letters.length > 0)
      await deps.recordAudit(workspace, author, { kind: 'communication-overridden', name, letters });
    return ok(communication);
  };

export type AddCommunication = ReturnType<typeof makeAddCommunication>;
