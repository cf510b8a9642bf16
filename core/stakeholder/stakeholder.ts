// The register: the people whose view of the PMO is asked for. Being registered is the PMO's decision; being
// reachable is the person's, who installs the app.
import { z } from 'zod';
import { keyTextSchema } from '#core/kernel/key-text';

/** So many properties a person may have: all of them must fit into one column of a row. */
const mostAttributes = 20;

export const attributesSchema = z
  .record(z.string().min(1).max(64), z.string().min(1).max(128))
  .refine((attributes) => Object.keys(attributes).length <= mostAttributes, `at most ${mostAttributes} attributes`);

/** Properties used to cut results (division, role, site, …), by name. */
export type Attributes = z.infer<typeof attributesSchema>;

export const stakeholderSchema = z.object({
  tenantId: keyTextSchema,
  workspaceId: keyTextSchema,
  oid: keyTextSchema,
  name: z.string(),
  attributes: attributesSchema,
});

/** One entry of a workspace's register. */
export type Stakeholder = z.infer<typeof stakeholderSchema>;
