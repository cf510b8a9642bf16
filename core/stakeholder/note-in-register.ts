// What a member of a PMO notes about a stakeholder while reading what they wrote, without leaving the conversation.
import type { RecordAudit } from '#core/audit/record-audit';
import type { PersonRef } from '#core/kernel/person-ref';
import { ok, type Result, refused } from '#core/kernel/result';
import { makeFindOwnPmos } from '#core/workspace/find-own-pmos';
import type { AccessRefusal, FindRole } from '#core/workspace/find-role';
import { refOf, type Workspace } from '#core/workspace/workspace';
import type { WorkspaceStore } from '#core/workspace/workspace-store';
import { changeEntry } from './change-stakeholder';
import { longestNote, type Stakeholder } from './stakeholder';
import type { StakeholderStore } from './stakeholder-store';

/** The notes that something somebody said can belong to; what the PMO thinks of the relationship is not one of them. */
export const noteKinds = ['needs', 'expectations', 'preferences', 'issues'] as const;
export type NoteKind = (typeof noteKinds)[number];

type Deps = {
  readonly workspaces: Pick<WorkspaceStore, 'list'>;
  readonly stakeholders: StakeholderStore;
  readonly findRole: FindRole;
  readonly recordAudit: RecordAudit;
};

/** A PMO of the person who asks, and its entry of somebody. */
export type KnownIn = { readonly workspace: Workspace; readonly stakeholder: Stakeholder };

type NotKnown =
  | { readonly kind: 'not-a-member' }
  | { readonly kind: 'roster-unavailable' }
  | { readonly kind: 'unknown-stakeholder' };

/**
 * Makes the search for somebody in the registers of those PMOs that the person who asks belongs to, in order of name.
 * Nothing is told of any other register.
 */
const makeFindKnownIn = (deps: Deps) => {
  const findOwnPmos = makeFindOwnPmos(deps);
  return async (caller: PersonRef, oid: string): Promise<Result<KnownIn[], NotKnown>> => {
    const { own, isUnsure } = await findOwnPmos(caller);
    const entries = await Promise.all(own.map(({ workspace }) => deps.stakeholders.find(refOf(workspace), oid)));
    const known = own.flatMap(({ workspace }, at) => {
      const stakeholder = entries[at]?.value;
      return stakeholder ? [{ workspace, stakeholder }] : [];
    });
    if (known.length > 0) return ok(known);
    if (isUnsure) return refused({ kind: 'roster-unavailable' });
    return refused({ kind: own.length > 0 ? 'unknown-stakeholder' : 'not-a-member' });
  };
};

export type Note = {
  readonly workspaceId: string;
  readonly oid: string;
  readonly kind: NoteKind;
  readonly text: string;
};

type NoteRefusal = AccessRefusal | { readonly kind: 'unknown-stakeholder' } | { readonly kind: 'note-full' };

/** The note with one more thing in it, in a line of its own; unchanged when it is there already. */
const withText = (note: string, text: string): string => {
  if (`\n${note}\n`.includes(`\n${text}\n`)) return note;
  return note === '' ? text : `${note}\n${text}`;
};

/** Makes the step that adds to what the register says of a person. Doing it again changes nothing. */
const makeNoteInRegister =
  (deps: Deps) =>
  async (caller: PersonRef, { workspaceId, oid, kind, text }: Note): Promise<Result<KnownIn, NoteRefusal>> => {
    const access = await deps.findRole(caller, workspaceId);
    if (!access.ok) return access;
    const { workspace } = access.value;
    if (workspace.kind !== 'pmo') return refused({ kind: 'unknown-workspace' });
    let isNew = false;
    const changed = await changeEntry(
      deps.stakeholders,
      refOf(workspace),
      oid,
      (entry): Result<Stakeholder, { readonly kind: 'note-full' }> => {
        const noted = withText(entry[kind], text.replaceAll('\r\n', '\n'));
        isNew = noted !== entry[kind];
        return noted.length > longestNote ? refused({ kind: 'note-full' }) : ok({ ...entry, [kind]: noted });
      },
    );
    if (!changed.ok) return changed;
    if (isNew)
      await deps.recordAudit(workspace, caller, {
        kind: 'stakeholder-changed',
        name: changed.value.name,
        fields: [kind],
      });
    return ok({ workspace, stakeholder: changed.value });
  };

/** Makes both steps of noting something about whoever wrote a message. */
export const makeNoteSteps = (deps: Deps) => ({
  findKnownIn: makeFindKnownIn(deps),
  noteInRegister: makeNoteInRegister(deps),
});

export type NoteSteps = ReturnType<typeof makeNoteSteps>;
