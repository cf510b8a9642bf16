import { asRestored, workspaceAsRestored } from '#core/backup/as-restored';
import type { ErasedOfWave, KeepErased } from '#core/backup/keep-erased';
import type { PersonRef } from '#core/kernel/person-ref';
import { type Wave, type WaveRef, waveRefOf } from '#core/wave/wave';
import type { WaveKeys } from '#core/wave/wave-keys';
import type { Workspace } from '#core/workspace/workspace';
import * as channels from '../tables/channel-table';
import * as communicationAudits from '../tables/communication-audit-table';
import * as communications from '../tables/communication-table';
import type { Entity } from '../tables/entity-limits';
import * as invitations from '../tables/invitation-table';
import type { Row } from '../tables/malformed-row';
import * as people from '../tables/person-table';
import * as progress from '../tables/progress-table';
import * as reminders from '../tables/reminder-table';
import * as responses from '../tables/response-table';
import * as stakeholders from '../tables/stakeholder-table';
import type { TableName } from '../tables/table-name';
import * as waves from '../tables/wave-table';
import * as workspaces from '../tables/workspace-table';
import { asStored } from './row-reader';
import { plainRow, rowText } from './row-text';

type Deps = {
  readonly keepErased: KeepErased;
  readonly keys: Pick<WaveKeys, 'find'>;
  /** The workspace that is there already, and is restored over. */
  readonly there: Workspace | null;
  readonly now: string;
};

const partsOf = (row: Row): string[] => String(row.partitionKey).split('|');

/** What becomes of the rows of a table. */
type Changes = Partial<Record<TableName, (row: Row) => Promise<Entity | null>>>;

const changedOfMessages = (keepErased: KeepErased): Changes => ({
  communications: async (row) => {
    const { value } = communications.fromEntity(asStored(row));
    return communications.toEntity(keepErased.communication(value));
  },
  communicationAudits: async (row) => {
    const { value } = communicationAudits.fromEntity(asStored(row));
    return communicationAudits.toEntity(keepErased.communicationAudit(value));
  },
  channels: async (row) => {
    const { value } = channels.fromEntity(asStored(row));
    return channels.toEntity(keepErased.channel(value));
  },
});

/** Makes the way each row of a backup takes into the tables: as it is, changed, or (null) not at all. */
export const makeSieve = ({ keepErased, keys, there, now }: Deps) => {
  const knownWaves = new Map<string, Wave>();
  const invited = new Map<string, PersonRef[]>();
  const erased = new Map<string, Promise<ErasedOfWave | null>>();
  /** Waves that were under way, and whose key is not here. */
  const withoutKey = new Set<string>();

  const waveOf = (row: Row): Wave => {
    const wave = knownWaves.get(partsOf(row)[2] ?? '');
    if (!wave) throw new Error('A backup has a row of a wave that is not in it');
    return wave;
  };
  const findErased = async (wave: Wave): Promise<ErasedOfWave | null> => {
    const pseudonymiser = await keys.find(waveRefOf(wave));
    return pseudonymiser ? keepErased.erasedOf(wave, invited.get(wave.id) ?? [], pseudonymiser) : null;
  };
  const erasedOf = (wave: Wave): Promise<ErasedOfWave | null> => {
    const known = erased.get(wave.id) ?? findErased(wave);
    erased.set(wave.id, known);
    return known;
  };
  /** Notes a wave; answers whether its key is here. */
  const noteWave = async (wave: Wave): Promise<boolean> => {
    knownWaves.set(wave.id, wave);
    const hasKey = (await keys.find(waveRefOf(wave))) !== null;
    if (!hasKey && (wave.state === 'open' || wave.state === 'closing')) withoutKey.add(wave.title);
    return hasKey;
  };

  const changed: Changes = {
    workspaces: async (row) => {
      const { value } = workspaces.fromEntity(asStored(row));
      return workspaces.toEntity(keepErased.workspace(workspaceAsRestored(value, there, now)));
    },
    people: async (row) => {
      const { value } = people.fromEntity(asStored(row));
      return keepErased.isErased(value) ? null : people.toEntity(value);
    },
    stakeholders: async (row) => {
      const { value } = stakeholders.fromEntity(asStored(row));
      return keepErased.isErased(value) ? null : stakeholders.toEntity(value);
    },
    progress: async (row) => {
      const { value } = progress.fromEntity(asStored(row));
      return keepErased.isErased(value) ? null : progress.toEntity(value);
    },
    ...changedOfMessages(keepErased),
    waves: async (row) => {
      const { value } = waves.fromEntity(asStored(row));
      const hasKey = await noteWave(value);
      return waves.toEntity(keepErased.wave(asRestored(value, hasKey, now)));
    },
    invitations: async (row) => {
      const { value } = invitations.fromEntity(asStored(row));
      const wave = waveOf(row);
      const known = invited.get(wave.id) ?? [];
      invited.set(wave.id, known);
      known.push({ tenantId: value.tenantId, oid: value.oid });
      return invitations.toEntity(keepErased.invitation(value, wave));
    },
    responses: async (row) => {
      const wave = waveOf(row);
      const ref: WaveRef = waveRefOf(wave);
      const response = responses.fromEntity(row);
      return responses.toEntity(ref, keepErased.response(response, ref, await erasedOf(wave)));
    },
    reminders: async (row) => {
      const { value } = reminders.fromEntity(asStored(row));
      return keepErased.keepsReminder(value, await erasedOf(waveOf(row))) ? reminders.toEntity(value) : null;
    },
  };

  return {
    withoutKey,
    /** Rows come in the order of the file: waves before what is under them. Rows of older versions become new ones. */
    pass: async (table: TableName, row: Row): Promise<{ entity: Entity | null; isChanged: boolean }> => {
      const entity = changed[table] ? await changed[table](row) : plainRow(row);
      return { entity, isChanged: entity === null || rowText(entity) !== rowText(row) };
    },
  };
};
