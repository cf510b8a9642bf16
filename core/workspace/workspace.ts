// A workspace is one PMO team in Teams: the boundary of everything. Its id is the team's Entra group id. A team is
// recorded when the bot is installed in it, and becomes a workspace when its installer sets it up as a PMO.
import { z } from 'zod';
import { jargonEntrySchema } from '#core/abcde/text/text-findings';
import { keyTextSchema } from '#core/kernel/key-text';

/** Five is the smallest audience that a setting may allow: below it no figure could ever be shown. */
export const smallestMinimumInvited = 5;

/** A time of day on a person's own clock, such as 08:30. */
const timeOfDaySchema = z
  .string()
  .refine((text) => /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text), { params: { words: 'time-of-day' } });

const isTimeZone = (name: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
};

/** Every day of the week, Monday first, as in ISO 8601. */
export const everyDay: readonly number[] = [1, 2, 3, 4, 5, 6, 7];

/** So many crosses of two attributes a release may show. */
export const mostCrosses = 10;

/** So many words the PMO's own list of jargon may have. */
export const mostJargon = 200;

const attributeNameSchema = z.string().min(1).max(64);

const settingFields = {
  /** A wave needs at least this many invited people, so that no wave can be aimed at a person. */
  minimumInvited: z.int().min(smallestMinimumInvited).max(1000),
  /** Pairs of attributes whose combinations results are cut by, beside each attribute alone. */
  crosses: z
    .array(
      z
        .tuple([attributeNameSchema, attributeNameSchema])
        .refine(([one, other]) => one !== other, { params: { words: 'two-attributes' } }),
    )
    .max(mostCrosses),
  /** The attribute whose segments are weighted to their share of the invited; null for none. */
  strata: attributeNameSchema.nullable(),
  /** From when to when nobody is written to, on each person's own clock; null for no such hours. */
  quietHours: z
    .strictObject({ from: timeOfDaySchema, to: timeOfDaySchema })
    .refine(({ from, to }) => from !== to, { params: { words: 'two-times' } })
    .nullable(),
  /** On which days people are written to, 1 (Monday) to 7 (Sunday). */
  workingDays: z
    .array(z.int().min(1).max(7))
    .min(1)
    .max(7)
    .refine((days) => new Set(days).size === days.length, { params: { words: 'each-once' } }),
  /** The time zone (IANA) of people whose own is not known. */
  timeZone: z
    .string()
    .max(64)
    .refine(isTimeZone, { params: { words: 'time-zone' } }),
  /** Is nobody asked more often than the method allows, whoever asks? */
  fatigueGuard: z.boolean(),
  /** So many days after its card, who has not answered is reminded once; null for no reminders. */
  reminderAfterDays: z.int().min(1).max(60).nullable(),
  /** The PMO's own words that readers may not know; checks of messages point at them. */
  jargon: z
    .array(jargonEntrySchema)
    .max(mostJargon)
    .refine((entries) => new Set(entries.map(({ term }) => term.toLowerCase())).size === entries.length, {
      params: { words: 'each-word-once' },
    }),
};

export const workspaceSettingsSchema = z.strictObject({
  ...settingFields,
  // Settings of workspaces that are older than these.
  crosses: settingFields.crosses.default([]),
  strata: settingFields.strata.default(null),
  quietHours: settingFields.quietHours.default(null),
  workingDays: settingFields.workingDays.default([...everyDay]),
  timeZone: settingFields.timeZone.default('UTC'),
  fatigueGuard: settingFields.fatigueGuard.default(false),
  reminderAfterDays: settingFields.reminderAfterDays.default(null),
  jargon: settingFields.jargon.default([]),
});
export type WorkspaceSettings = z.infer<typeof workspaceSettingsSchema>;

/** Some of the settings, to be changed. Without defaults: a setting that is left out stays as it is. */
export const settingsChangeSchema = z.strictObject(settingFields).partial();
export type SettingsChange = z.infer<typeof settingsChangeSchema>;

/** What a new workspace begins with. */
export const defaultWorkspaceSettings: WorkspaceSettings = {
  minimumInvited: 10,
  crosses: [],
  strata: null,
  quietHours: { from: '18:00', to: '08:00' },
  workingDays: [1, 2, 3, 4, 5],
  timeZone: 'UTC',
  fatigueGuard: true,
  reminderAfterDays: 7,
  jargon: [],
};

/** What a new workspace of local mode begins with: whoever tries the product out at night must see it work. */
export const localWorkspaceSettings: WorkspaceSettings = {
  ...defaultWorkspaceSettings,
  quietHours: null,
  workingDays: [...everyDay],
  fatigueGuard: false,
  reminderAfterDays: null,
};

/**
 * What becomes of a workspace whose team the app was removed from: everything is deleted once `dueAt` has come, unless a
 * lead stops it or the app is added again.
 */
export const deletionSchema = z.object({
  dueAt: z.iso.datetime(),
  /** Were the leads told? */
  isTold: z.boolean(),
  isStopped: z.boolean(),
  /** Since when it is being deleted, which nothing can stop; null until then. */
  begunAt: z.iso.datetime().nullable(),
});
export type Deletion = z.infer<typeof deletionSchema>;

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
  /** Null while the app is in the team. */
  deletion: deletionSchema.nullable(),
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
