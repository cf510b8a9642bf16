import type { RecordAudit } from '#core/audit/record-audit';
import type { PersonRef } from '#core/kernel/person-ref';
import { changeWorkspace } from './change-workspace';
import {
  refOf,
  type SettingsChange,
  type Workspace,
  type WorkspaceSettings,
  workspaceSettingsSchema,
} from './workspace';
import type { WorkspaceStore } from './workspace-store';

type Deps = { readonly workspaces: WorkspaceStore; readonly recordAudit: RecordAudit };

const changesBetween = (before: WorkspaceSettings, after: WorkspaceSettings) =>
  (Object.keys(workspaceSettingsSchema.shape) as (keyof WorkspaceSettings)[])
    .map((setting) => ({ setting, from: JSON.stringify(before[setting]), to: JSON.stringify(after[setting]) }))
    .filter(({ from, to }) => from !== to);

/** Makes the step by which a lead changes some of the settings; what is left out stays, and each change is written down. */
export const makeChangeSettings =
  ({ workspaces, recordAudit }: Deps) =>
  async (workspace: Workspace, by: PersonRef, change: SettingsChange): Promise<WorkspaceSettings> => {
    const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
    let changes: ReturnType<typeof changesBetween> = [];
    const changed = await changeWorkspace(workspaces, refOf(workspace), (current) => {
      const settings = { ...current.settings, ...given };
      changes = changesBetween(current.settings, settings);
      return changes.length === 0 ? current : { ...current, settings };
    });
    if (changes.length > 0) await recordAudit(workspace, by, { kind: 'settings-changed', changes });
    return (changed ?? workspace).settings;
  };
