import { CardFactory } from 'botbuilder';
import type { Logger } from 'pino';
import { cardVerbs } from '#core/contract/card-action';
import type { makeRecordTeam, makeRemoveTeam } from '#core/workspace/record-team';
import type { WorkspaceStore } from '#core/workspace/workspace-store';
import { renderNotice } from '../cards/notice';
import { plainText } from '../cards/plain-text';
import type { Connector } from '../teams/connector';
import type { Turn } from './turn';

type Deps = {
  readonly recordTeam: ReturnType<typeof makeRecordTeam>;
  readonly removeTeam: ReturnType<typeof makeRemoveTeam>;
  readonly connector: Connector;
  readonly log: Logger;
};

type NamedTeam = { readonly groupId: string; readonly teamId: string; readonly name: string };

/** The team of a turn with its Entra group id, which some events leave out and Teams tells when asked. */
const findTeam = async (deps: Deps, turn: Turn): Promise<NamedTeam | null> => {
  const teamId = turn.team?.id ?? turn.activity.conversation.id.split(';')[0];
  if (!teamId) return null;
  const told = turn.team;
  if (told?.aadGroupId && told.name) return { groupId: told.aadGroupId, teamId, name: told.name };
  const asked = await deps.connector.findTeam(turn.activity.serviceUrl, teamId);
  const groupId = told?.aadGroupId ?? asked.groupId;
  return groupId ? { groupId, teamId, name: told?.name ?? asked.name ?? groupId } : null;
};

const installerName = async (deps: Deps, turn: Turn, teamId: string): Promise<string | null> => {
  const { from, serviceUrl } = turn.activity;
  if (from.name) return from.name;
  try {
    return (await deps.connector.findMember(serviceUrl, teamId, from.id)).name;
  } catch (error) {
    deps.log.warn({ event: 'installer.unnamed', status: (error as { statusCode?: number }).statusCode });
    return null;
  }
};

const welcome = async (turn: Turn, team: NamedTeam, installer: string | null): Promise<void> => {
  const { language, say } = turn;
  const values = { team: plainText(team.name) };
  const added = installer
    ? say('card.welcome.addedBy', { ...values, name: plainText(installer) })
    : say('card.welcome.added', values);
  const data = { v: 1, workspaceId: team.groupId } as const;
  const card = renderNotice(
    {
      title: say('card.welcome.title'),
      lines: [added, say('card.welcome.what'), say('card.welcome.choose')],
      buttons: [
        { title: say('card.welcome.setUp'), data: { verb: cardVerbs.setUpPmo, ...data } },
        { title: say('card.welcome.qvr'), data: { verb: cardVerbs.receiveQvr, ...data } },
      ],
    },
    language,
    say,
  );
  await turn.context.sendActivity({ type: 'message', attachments: [CardFactory.adaptiveCard(card)] });
};

/** Makes what happens when the bot is added to a team: the team is recorded, and one welcome card is posted. */
export const makeJoinTeam =
  (deps: Deps) =>
  async (turn: Turn): Promise<void> => {
    const team = await findTeam(deps, turn);
    if (!team) {
      deps.log.warn({ event: 'team.without-group' });
      return;
    }
    const outcome = await deps.recordTeam({
      tenantId: turn.tenantId,
      id: team.groupId,
      name: team.name,
      teamId: team.teamId,
      serviceUrl: turn.activity.serviceUrl,
      installedBy: turn.person?.oid ?? null,
    });
    if (outcome === 'new') await welcome(turn, team, await installerName(deps, turn, team.teamId));
  };

/** Makes what happens when the bot is removed from a team. Teams tells nothing about a team it has just left. */
export const makeLeaveTeam =
  (deps: Pick<Deps, 'removeTeam'> & { readonly workspaces: Pick<WorkspaceStore, 'list'> }) =>
  async (turn: Turn): Promise<void> => {
    const { tenantId, team } = turn;
    const teamId = team?.id ?? turn.activity.conversation.id.split(';')[0];
    const known = (await deps.workspaces.list(tenantId)).find(
      (workspace) => workspace.teamId === teamId || workspace.id === team?.aadGroupId,
    );
    if (known) await deps.removeTeam({ tenantId, workspaceId: known.id }, turn.person);
  };
