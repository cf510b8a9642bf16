// The register: the people whose view of the PMO is asked for. Being registered is the PMO's decision; being
// reachable is the person's, who installs the app.
import { z } from 'zod';
import { keyTextSchema } from '#core/kernel/key-text';

export const attributesSchema = z.record(z.string().min(1).max(64), z.string().min(1).max(128));

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
