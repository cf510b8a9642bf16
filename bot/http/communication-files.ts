import { communicationSheet } from '#core/communication/communication-sheet';
import type { CommunicationStore } from '#core/communication/communication-store';
import type { FindHeldMessages } from '#core/communication-audit/held-messages';
import type { Clock } from '#core/kernel/clock';
import { makeOneAtATime } from '#core/kernel/one-at-a-time';
import type { Sheet } from '#core/kernel/sheet';
import { fileNameOf } from '#core/release/export/file-name';
import { refOf } from '#core/workspace/workspace';
import { writeCsv } from '../export/csv';
import { writeLongXlsx } from '../export/long-xlsx';
import { answer, type Context, type Handlers } from './handler';

export type CommunicationFileDeps = {
  readonly communications: Pick<CommunicationStore, 'list'>;
  readonly findHeldMessages: FindHeldMessages;
  readonly clock: Clock;
};

/** Makes the routes that give out the register of communications as a file: what its reader may see in the tab, too. */
export const makeCommunicationFiles = (
  deps: CommunicationFileDeps,
): Handlers<'getCommunicationsCsv' | 'getCommunicationsXlsx'> => {
  const oneAtATime = makeOneAtATime();
  const file = async (
    { access, person, say, language }: Context<'getCommunicationsCsv'>,
    extension: 'csv' | 'xlsx',
    write: (sheet: Sheet) => Promise<Buffer>,
  ) => {
    const ref = refOf(access.workspace);
    // Messages are long: however many people ask, one register is in memory.
    const bytes = await oneAtATime('communications', async () => {
      const held = await deps.findHeldMessages(ref, person.oid);
      const shown = (await deps.communications.list(ref)).filter(({ id }) => !held.has(id));
      return write(communicationSheet(shown, { say, language }));
    });
    const title = `${say('nav.communications')} ${access.workspace.name}`;
    return answer({ name: fileNameOf({ title, closedAt: deps.clock.now() }, extension), bytes });
  };
  return {
    getCommunicationsCsv: (context) => file(context, 'csv', writeCsv),
    getCommunicationsXlsx: (context) => file(context, 'xlsx', writeLongXlsx),
  };
};
