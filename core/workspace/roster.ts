import type { Workspace } from './workspace';

/** One member of a team, as Teams tells it. */
export type RosterMember = { readonly oid: string; readonly name: string };

/** Who is in a team, asked from Teams through the bot; membership is the only source of rights. */
export interface Roster {
  /**
   * All members of the workspace's team, at most a few minutes old, or `unavailable` when Teams cannot be asked:
   * the caller must then answer "try again", never "yes".
   */
  members(workspace: Workspace): Promise<readonly RosterMember[] | 'unavailable'>;
  /** Like `members`, but asks Teams again when somebody who is not listed may have joined since. */
  includes(workspace: Workspace, oid: string): Promise<boolean | 'unavailable'>;
}
