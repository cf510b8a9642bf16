import type { Logger } from 'pino';
import type { DirectoryAccess } from '#core/directory/directory';
import { makeImportGroup } from '#core/directory/import-group';
import { makeInstallProactively } from '#core/directory/install-proactively';
import type { InstallationStore } from '#core/directory/installation-store';
import { makeCountInstallations, makePlanInstallations } from '#core/directory/plan-installations';
import { makePreviewGroup } from '#core/directory/preview-group';
import { makeSortMembers } from '#core/directory/sort-members';
import type { Clock } from '#core/kernel/clock';
import { makeMeetPerson } from '#core/stakeholder/meet-person';
import type { PersonStore } from '#core/stakeholder/person-store';
import { makeAddStakeholders } from '#core/stakeholder/register';
import type { StakeholderStore } from '#core/stakeholder/stakeholder-store';
import type { Roster } from '#core/workspace/roster';
import type { BotIdentity } from '../config';
import type { Connector } from '../teams/connector';
import { makeLookIntoCatalogue } from './app-catalogue';
import { makeAppCredential } from './app-credential';
import { consentUrlOf } from './consent-url';
import { makeGraphDirectory } from './graph-directory';
import { makeGraphInstaller } from './graph-installer';
import { makeAskGraph } from './graph-request';
import { makeMeetInChat } from './meet-in-chat';
import { makeOnBehalfToken } from './on-behalf-token';

/** How the app stands to Microsoft Graph. */
export type GraphSurroundings = {
  /** With the version, without a slash at the end. */
  readonly url: string;
  /** Where the tab is served, which Microsoft Entra comes back to after a consent. */
  readonly domain: string;
  /** The app in the organisation's catalogue, to install it for people; null where that is off. */
  readonly teamsAppId: string | null;
  /** The same, to look whether it is there; null or absent where nobody has said which it is. */
  readonly catalogueAppId?: string | null;
};

type Surroundings = {
  readonly bot: BotIdentity | null;
  readonly log: Logger;
  readonly graph?: GraphSurroundings | undefined;
};

type Deps = {
  readonly people: PersonStore;
  readonly stakeholders: StakeholderStore;
  readonly installations: InstallationStore;
  readonly roster: Roster;
  readonly connector: Connector;
  readonly clock: Clock;
};

/** Groups can be read where the bot has a secret, which asking on somebody's behalf takes. */
const directoryAccessOf = ({ bot, graph }: Surroundings): DirectoryAccess => {
  if (!bot || !graph) return { kind: 'off', reason: 'local' };
  if (bot.type !== 'SingleTenant') return { kind: 'off', reason: 'no-secret' };
  const directory = makeGraphDirectory({ askGraph: makeAskGraph(graph), tokenOf: makeOnBehalfToken(bot) });
  return { kind: 'ready', directory, consentUrl: consentUrlOf(bot, graph.domain) };
};

const installProactivelyOf = ({ bot, graph, log }: Surroundings, deps: Deps) => {
  if (!bot || !graph?.teamsAppId) return null;
  const credential = makeAppCredential(bot);
  const { url: graphUrl, teamsAppId } = graph;
  const installer = makeGraphInstaller({ credential, teamsAppId, graphUrl, askGraph: makeAskGraph(graph) });
  const meetInChat = makeMeetInChat({ ...deps, meetPerson: makeMeetPerson(deps), botId: bot.id, log });
  return makeInstallProactively({ ...deps, installer, meetInChat: meetInChat });
};

const lookIntoCatalogueOf = ({ bot, graph }: Surroundings) =>
  bot && graph?.catalogueAppId
    ? makeLookIntoCatalogue({
        credential: makeAppCredential(bot),
        teamsAppId: graph.catalogueAppId,
        askGraph: makeAskGraph(graph),
      })
    : null;

/** The use cases that rest on Microsoft Graph, each as far as the surroundings allow; one composition for `app.ts`. */
export const makeGraphUseCases = (surroundings: Surroundings, deps: Deps) => {
  const withMembers = { ...deps, sortMembers: makeSortMembers(deps), addStakeholders: makeAddStakeholders(deps) };
  const installProactively = installProactivelyOf(surroundings, deps);
  return {
    directoryAccess: directoryAccessOf(surroundings),
    /** Null where it is not known which app it is. */
    lookIntoCatalogue: lookIntoCatalogueOf(surroundings),
    previewGroup: makePreviewGroup(withMembers),
    importGroup: makeImportGroup(withMembers),
    planInstallations: makePlanInstallations(withMembers),
    countInstallations: makeCountInstallations(deps),
    canInstall: installProactively !== null,
    /** One pass of the worker; null where installing is off. */
    installProactively,
  };
};
