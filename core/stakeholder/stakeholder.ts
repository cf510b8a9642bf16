// The register: the people whose view of the PMO is asked for. Being registered is the PMO's decision; being
// reachable is the person's, who installs the app. Somebody the bot never met can be registered, and is not reachable.
import { z } from 'zod';
import { keyTextSchema } from '#core/kernel/key-text';

/** So many properties a person may have: all of them must fit into one column of a row. */
export const mostAttributes = 20;

/** In characters. */
export const longestAttribute = { name: 64, value: 128 } as const;

export const attributesSchema = z
  .record(z.string().min(1).max(longestAttribute.name), z.string().min(1).max(longestAttribute.value))
  .refine((attributes) => Object.keys(attributes).length <= mostAttributes, `at most ${mostAttributes} attributes`);

/** Properties used to cut results (division, role, site, …), by name. */
export type Attributes = z.infer<typeof attributesSchema>;

export const levels = { lowest: 1, highest: 5 } as const;

/** How much, from 1 (very little) to 5 (very much); null while nobody has assessed it. */
const levelSchema = z.int().min(levels.lowest).max(levels.highest).nullable();
export type Level = z.infer<typeof levelSchema>;

export const noteNames = ['needs', 'expectations', 'preferences', 'issues', 'relationship'] as const;

/** In characters; all notes of a person fit into one row many times over. */
export const longestNote = 2000;
const noteSchema = z.string().max(longestNote);

/** What the PMO knows and thinks of a person beyond their groups. */
export const profileShape = {
  /** How much the PMO's work matters to the person. */
  interest: levelSchema,
  /** How much the person can further or hinder the PMO's work. */
  influence: levelSchema,
  needs: noteSchema,
  expectations: noteSchema,
  preferences: noteSchema,
  issues: noteSchema,
  relationship: noteSchema,
};

/** In characters; Teams allows no longer names. */
export const longestName = 256;

export const stakeholderSchema = z.object({
  tenantId: keyTextSchema,
  workspaceId: keyTextSchema,
  oid: keyTextSchema,
  name: z.string(),
  attributes: attributesSchema,
  ...profileShape,
});

/** One entry of a workspace's register. */
export type Stakeholder = z.infer<typeof stakeholderSchema>;
export type Profile = Pick<Stakeholder, keyof typeof profileShape>;

/** The profile of somebody whom nobody has assessed or written about. */
export const emptyProfile: Profile = {
  interest: null,
  influence: null,
  needs: '',
  expectations: '',
  preferences: '',
  issues: '',
  relationship: '',
};
