// Local mode only: what the page that stands in for Teams needs. Nothing here exists in any other mode.
import express, { type RequestHandler, type Router } from 'express';
import { createLocalToken, getLocalScene, type LocalScene } from '#core/contract/local';
import type { PersonStore } from '#core/stakeholder/person-store';
import type { Roster } from '#core/workspace/roster';
import type { Workspace } from '#core/workspace/workspace';
import { sendProblem } from './problem';
import { readBody } from './read-body';
import { readerVoice } from './reader-language';
import { registerRoutes } from './register-routes';
import { sendJson } from './serve';

export type LocalDeps = {
  readonly issueToken: (person: { readonly tenantId: string; readonly userId: string }) => Promise<string>;
  /** The teams of every tenant. */
  readonly listTeams: () => Promise<readonly Workspace[]>;
  readonly roster: Pick<Roster, 'members'>;
  readonly people: Pick<PersonStore, 'list'>;
  /** Null when no chat client was started. */
  readonly playgroundUrl: string | null;
};

type SceneTeam = LocalScene['teams'][number];

const roleOf = (team: Workspace, oid: string): 'lead' | 'installer' | 'member' => {
  if (team.leads.includes(oid)) return 'lead';
  return team.installedBy === oid ? 'installer' : 'member';
};

const sceneOf = async (deps: LocalDeps, team: Workspace): Promise<SceneTeam> => {
  const members = await deps.roster.members(team);
  // A scene is no right: a team whose people cannot be told at the moment is shown without them.
  const people = members === 'unavailable' ? [] : members;
  return {
    tenantId: team.tenantId,
    groupId: team.id,
    name: team.name,
    simulated: team.simulated,
    people: people.map(({ oid, name }) => ({ userId: oid, name, role: roleOf(team, oid) })),
  };
};

/** A list to choose from by eye; more people than that are not looked through. */
const mostPeople = 300;

const peopleOf = async (deps: LocalDeps, teams: readonly Workspace[]): Promise<LocalScene['people']> => {
  const tenantIds = [...new Set(teams.map(({ tenantId }) => tenantId))];
  const people = (await Promise.all(tenantIds.map((tenantId) => deps.people.list(tenantId)))).flat();
  return people.slice(0, mostPeople).map(({ tenantId, oid, name }) => ({ tenantId, userId: oid, name }));
};

const answerToken =
  (deps: LocalDeps): RequestHandler =>
  async (req, res) => {
    res.locals.routeName = createLocalToken.name;
    const body = await readBody(createLocalToken.body, req, res);
    if (!body.ok) return sendProblem(res, body.error, readerVoice(req));
    return sendJson(res, 200, { token: await deps.issueToken(body.value) });
  };

const answerScene =
  (deps: LocalDeps): RequestHandler =>
  async (_req, res) => {
    res.locals.routeName = getLocalScene.name;
    const installed = (await deps.listTeams()).filter((team) => team.installed);
    const teams = await Promise.all(installed.map((team) => sceneOf(deps, team)));
    const people = await peopleOf(deps, installed);
    sendJson(res, 200, { playgroundUrl: deps.playgroundUrl, people, teams } satisfies LocalScene);
  };

/** Makes the routes of local mode. */
export const makeLocalRoutes = (deps: LocalDeps): Router => {
  const router = express.Router();
  registerRoutes(router, [
    { ...createLocalToken, handle: answerToken(deps) },
    { ...getLocalScene, handle: answerScene(deps) },
  ]);
  return router;
};
