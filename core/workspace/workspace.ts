// A workspace is one PMO team in Teams: the boundary of everything. Its id is the team's Entra group id. A team is
// recorded when the bot is installed in it, and becomes a workspace when its installer sets it up as a PMO.
import { z } from 'zod';
import { keyTextSchema } from '#core/kernel/key-text';

/** Five is the smallest audience that a setting may allow: below it no figure could ever be shown. */
export const smallestMinimumInvited = 5;

/** So many crosses of two attributes a release may show. */
export const mostCrosses = 10;

const attributeNameSchema = z.string().min(1).max(64);

const settingFields = {
  /** A wave needs at least this many invited people, so that no wave can be aimed at a person. */
  minimumInvited: z.int().min(smallestMinimumInvited).max(1000),
  /** Pairs of attributes whose combinations results are cut by, beside each attribute alone. */
  crosses: z
    .array(
      z
        .tuple([attributeNameSchema, attributeNameSchema])
        .refine(([one, other]) => one !== other, 'name two different attributes'),
    )
    .max(mostCrosses),
  /** The attribute whose segments are weighted to their share of the invited; null for none. */
  strata: attributeNameSchema.nullable(),
};

export const workspaceSettingsSchema = z.strictObject({
  ...settingFields,
  // Settings of workspaces that are older than these two.
  crosses: settingFields.crosses.default([]),
  strata: settingFields.strata.default(null),
});
export type WorkspaceSettings = z.infer<typeof workspaceSettingsSchema>;

/** Some of the settings, to be changed. Without defaults: a setting that is left out stays as it is. */
export const settingsChangeSchema = z.strictObject(settingFields).partial();

export const defaultWorkspaceSettings: WorkspaceSettings = { minimumInvited: 10, crosses: [], strata: null };

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
