// A workspace is one PMO team in Teams: the boundary of everything. Its id is the team's Entra group id. A team is
// recorded when the bot is installed in it, and becomes a workspace when its installer sets it up as a PMO.
import { z } from 'zod';
import { keyTextSchema } from '#core/kernel/key-text';

/** Five is the smallest audience that a setting may allow: below it no figure could ever be shown. */
export const smallestMinimumInvited = 5;

export const workspaceSettingsSchema = z.strictObject({
  /** A wave needs at least this many invited people, so that no wave can be aimed at a person. */
  minimumInvited: z.int().min(smallestMinimumInvited).max(1000),
});
export type WorkspaceSettings = z.infer<typeof workspaceSettingsSchema>;

export const defaultWorkspaceSettings: WorkspaceSettings = { minimumInvited: 10 };

export const workspaceSchema = z.object({
  tenantId: keyTextSchema,
  id: keyTextSchema,
  name: z.string(),
  /** The team's conversation id in Teams (19:…@thread.tacv2), which the roster is asked for. */
  teamId: z.string(),
  serviceUrl: z.url(),
  installedBy: z.string().nullable(),
  /** `pmo` once set up; null while the installer has not decided. */
  kind: z.enum(['pmo']).nullable(),
  leads: z.array(z.string()),
  settings: workspaceSettingsSchema,
  /** False after the app was removed from the team. */
  installed: z.boolean(),
  /** True for the demo: everything in it was made up, and every screen says so. */
  simulated: z.boolean(),
});
export type Workspace = z.infer<typeof workspaceSchema>;

/** Names one workspace: every key of its data starts with these two. */
export type WorkspaceRef = { readonly tenantId: string; readonly workspaceId: string };

export const refOf = (workspace: Workspace): WorkspaceRef => ({
  tenantId: workspace.tenantId,
  workspaceId: workspace.id,
});
