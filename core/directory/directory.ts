// The organisation's directory (Microsoft Entra): groups and their members, always as the person who asks may see them.
import { z } from 'zod';
import type { Result } from '#core/kernel/result';

export const directoryGroupSchema = z.object({ id: z.string(), name: z.string(), description: z.string().nullable() });
export type DirectoryGroup = z.infer<typeof directoryGroupSchema>;

/** What the directory tells about people that can group results. */
export const profileFieldSchema = z.enum(['department', 'officeLocation', 'jobTitle']);
export type ProfileField = z.infer<typeof profileFieldSchema>;

export type GroupMember = {
  readonly oid: string;
  readonly name: string;
  /** Invited from another organisation. */
  readonly isGuest: boolean;
  /** May not sign in any more. */
  readonly isDisabled: boolean;
  readonly profile: Readonly<Partial<Record<ProfileField, string>>>;
};

/** So many members of one group are read; the rest is left out, and said. */
export const mostMembers = 50_000;

/** How many groups one search shows. */
export const mostGroups = 50;

/** Why the directory did not tell. */
export type DirectoryRefusal =
  /** Nobody has agreed yet that the app may read groups, or the caller has to sign in again. */
  | { readonly kind: 'consent-needed' }
  /** The caller's sign-in has run out. */
  | { readonly kind: 'sign-in-expired' }
  /** The caller may not see this. */
  | { readonly kind: 'directory-not-permitted' }
  | { readonly kind: 'unknown-group' }
  | { readonly kind: 'directory-busy'; readonly retryAfterSeconds: number }
  | { readonly kind: 'directory-unavailable' };

/** The first of what was found, and whether there is more. */
export type Found<Item> = { readonly items: readonly Item[]; readonly hasMore: boolean };

/** Reads the directory on behalf of a person, who is named by the token they came with. */
export interface Directory {
  /** Up to `mostGroups` groups whose name holds the words; with null, groups that the caller is in. */
  findGroups(callerToken: string, words: string | null): Promise<Result<Found<DirectoryGroup>, DirectoryRefusal>>;
  /** People of a group and of the groups within it, each once, up to `mostMembers`. */
  listMembers(callerToken: string, groupId: string): Promise<Result<Found<GroupMember>, DirectoryRefusal>>;
}

/** The directory, or why this installation has none: it takes a secret, which not every one has. */
export type DirectoryAccess =
  | { readonly kind: 'ready'; readonly directory: Directory; readonly consentUrl: string }
  | { readonly kind: 'off'; readonly reason: 'local' | 'no-secret' };
