import type { CommunicationStore } from '#core/communication/communication-store';
import { namesPerson } from '#core/communication/without-person';
import { refOf, type Workspace } from '#core/workspace/workspace';
import type { MyWorkspace } from './my-data';

/** The messages of a PMO that name somebody: whole where they wrote it, by its purpose where they are in its audience. */
export const readMessages = async (
  { communications }: { readonly communications: Pick<CommunicationStore, 'list'> },
  workspace: Workspace,
  oid: string,
): Promise<MyWorkspace['messages']> => {
  const named = (await communications.list(refOf(workspace))).filter((one) => namesPerson(one, oid));
  return named.map(({ purpose, createdAt, authorId, ...message }) => {
    const { text, successMeasure, ratings, overrideReason, sentAt, outcome } = message;
    const mine = authorId === oid ? { text, successMeasure, ratings, overrideReason, sentAt, outcome } : null;
    return { purpose, createdAt, mine };
  });
};
