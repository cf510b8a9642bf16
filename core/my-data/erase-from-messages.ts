import { type Communication, communicationRefOf } from '#core/communication/communication';
import type { CommunicationStore } from '#core/communication/communication-store';
import { namesPerson, withoutPerson } from '#core/communication/without-person';
import type { PersonRef } from '#core/kernel/person-ref';
import { refOf } from '#core/workspace/workspace';
import type { WorkspaceStore } from '#core/workspace/workspace-store';
import type { ErasureKey, ErasureMarker } from './erasure-key';

type Deps = {
  readonly workspaces: Pick<WorkspaceStore, 'list'>;
  readonly communications: Pick<CommunicationStore, 'list' | 'find' | 'replace'>;
  readonly erasureKey: ErasureKey;
};

/** Who stands in for a person in a message: erasing and restoring make the same name, another one in each message. */
export const standInOfMessage = (
  marker: ErasureMarker,
  person: PersonRef,
  { tenantId, workspaceId, id }: Communication,
): string => marker.standIn(marker.person(person), { tenantId, workspaceId, waveId: id });

const eraseFromOne = async (deps: Deps, listed: Communication, person: PersonRef): Promise<void> => {
  const standIn = standInOfMessage(await deps.erasureKey.marker(), person, listed);
  for (;;) {
    const found = await deps.communications.find(communicationRefOf(listed));
    if (!found || !namesPerson(found.value, person.oid)) return;
    const changed = withoutPerson(found.value, person.oid, standIn);
    if ((await deps.communications.replace(changed, found.version)) === 'written') return;
  }
};

/** Takes a person out of the messages that were there at a time: what they wrote stays, and says no more who wrote it. */
export const eraseFromMessages = async (deps: Deps, person: PersonRef, until: string): Promise<void> => {
  for (const workspace of await deps.workspaces.list(person.tenantId)) {
    for (const listed of await deps.communications.list(refOf(workspace)))
      if (listed.createdAt <= until && namesPerson(listed, person.oid)) await eraseFromOne(deps, listed, person);
  }
};
