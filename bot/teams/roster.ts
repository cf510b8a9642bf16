import type { Logger } from 'pino';
import type { Roster, RosterMember } from '#core/workspace/roster';
import type { Workspace } from '#core/workspace/workspace';
import type { Connector } from './connector';

/** A roster is remembered this long, in milliseconds. */
const rosterLife = 5 * 60 * 1000;
/** Somebody who is not in a remembered roster may just have joined: it is asked again when older than this. */
const doubtAfter = 2 * 1000;

type Memory = { readonly at: number; readonly members: Promise<readonly RosterMember[]> };

export type TeamsRoster = Roster & {
  /** Forgets a team's roster, for example because Teams said that somebody joined or left. */
  readonly forget: (teamId: string) => void;
};

/** Makes the roster: members of a team as the bot's own roster call tells them, remembered for minutes. */
export const makeTeamsRoster = (connector: Connector, log: Logger): TeamsRoster => {
  const memory = new Map<string, Memory>();
  const ask = async ({ serviceUrl, teamId }: Workspace): Promise<readonly RosterMember[]> => {
    const members = await connector.listMembers(serviceUrl, teamId);
    return members.flatMap(({ oid, name }) => (oid === null ? [] : [{ oid, name: name ?? '' }]));
  };
  const members = async (
    workspace: Workspace,
    maximumAge = rosterLife,
  ): Promise<readonly RosterMember[] | 'unavailable'> => {
    const known = memory.get(workspace.teamId);
    const isFresh = known !== undefined && Date.now() - known.at < maximumAge;
    const current = isFresh ? known : { at: Date.now(), members: ask(workspace) };
    memory.set(workspace.teamId, current);
    try {
      return await current.members;
    } catch (error) {
      // Not remembered: the next question asks Teams again.
      memory.delete(workspace.teamId);
      log.warn({ event: 'roster.unavailable', status: (error as { statusCode?: number }).statusCode });
      return 'unavailable';
    }
  };
  return {
    members: (workspace) => members(workspace),
    includes: async (workspace, oid) => {
      const remembered = await members(workspace);
      if (remembered === 'unavailable') return remembered;
      if (remembered.some((member) => member.oid === oid)) return true;
      const asked = await members(workspace, doubtAfter);
      return asked === 'unavailable' ? asked : asked.some((member) => member.oid === oid);
    },
    forget: (teamId) => memory.delete(teamId),
  };
};
