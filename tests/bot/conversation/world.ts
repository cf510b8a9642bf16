// The bot's conversation behind its real endpoint and the real CloudAdapter, on stores in memory; Teams is emulated.

import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import pino from 'pino';
import { makeFindOpenPulses } from '#core/delivery/find-open-pulses';
import { makeFindPlaces } from '#core/delivery/find-places';
import { makeVoices } from '#core/language/voices';
import { makeFindSeat } from '#core/response/find-seat';
import { makeRecallResponse, makeRecordResponse } from '#core/response/record-response';
import { makeMeetPerson } from '#core/stakeholder/meet-person';
import type { Wave, WaveRef, WaveState } from '#core/wave/wave';
import { makeWaveMemory } from '#core/wave/wave-memory';
import { makeFindRole } from '#core/workspace/find-role';
import { makeRecordTeam, makeRemoveTeam } from '#core/workspace/record-team';
import { makeSetUpWorkspace } from '#core/workspace/set-up-workspace';
import { localWorkspaceSettings } from '#core/workspace/workspace';
import { makeWorkspaceMemory } from '#core/workspace/workspace-memory';
import type { BotIdentity } from '../../../bot/config';
import { makePulseButtons } from '../../../bot/conversation/answer-pulse';
import { makeHandleTurn } from '../../../bot/conversation/handle-turn';
import { makeHearMessage } from '../../../bot/conversation/hear-message';
import { makeJoinTeam, makeLeaveTeam } from '../../../bot/conversation/join-team';
import { makeMeet, makePart } from '../../../bot/conversation/meet';
import { makePressButton } from '../../../bot/conversation/press-button';
import { makeSayHelp } from '../../../bot/conversation/say-help';
import { makeTeamButtons } from '../../../bot/conversation/set-up-team';
import { makeStopAsking } from '../../../bot/conversation/stop-asking';
import { makeErrorHandler } from '../../../bot/http/error-handler';
import { makeAdapter, makeBotAuthentication } from '../../../bot/teams/adapter';
import { makeConnector } from '../../../bot/teams/connector';
import { makeMessagesEndpoint } from '../../../bot/teams/messages-endpoint';
import { makeTeamsRoster } from '../../../bot/teams/roster';
import { isLoopbackServiceUrl } from '../../../bot/teams/service-url';
import {
  allOf,
  findInstrument,
  makeClock,
  makeMemoryKeys,
  makeStores,
  sampleInvitation,
  sampleWave,
  sampleWorkspace,
  watch,
} from '../../core/samples';
import { startConnectorEmulator } from '../../support/connector-emulator';
import { makeOrganisation, makeTeamsActs, type Somebody } from '../../support/organisation';
import type { Product } from '../../support/product';
import { unpaced } from '../../support/unpaced';

const serve = async (app: express.Express) => {
  const server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const stop = async (): Promise<void> => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  };
  return { url: `http://127.0.0.1:${port}`, stop };
};

/** Starts the bot and an organisation of a PMO (lead, member) and three other people. */
export const startWorld = async (identity: BotIdentity | null = null) => {
  const connector = await startConnectorEmulator();
  const organisation = makeOrganisation(connector, 3);
  const { stores, writes, calls } = watch(makeStores());
  const keys = makeMemoryKeys();
  const clock = makeClock();
  const logged: string[] = [];
  const log = pino({ level: 'trace' }, { write: (line: string) => void logged.push(line) });
  const voices = makeVoices();
  const authentication = makeBotAuthentication(identity);
  const teamsConnector = makeConnector(authentication, '', async () => {});
  const roster = makeTeamsRoster(teamsConnector, log);
  const findRole = makeFindRole({ ...stores, roster });
  const findPlaces = makeFindPlaces({ ...stores, keys });
  const seats = { ...stores, keys, findInstrument, findPlaces };
  const findSeat = makeFindSeat({ ...seats, recallWave: makeWaveMemory({ ...stores, clock }) });
  const stopAsking = makeStopAsking(stores);
  const namesOf = async () => [organisation.lead.name, 'Carla Curie'];
  const deps = { ...stores, connector: teamsConnector, log, findSeat, clock, namesOf };
  const pulse = makePulseButtons({
    findSeat,
    recordResponse: makeRecordResponse(deps),
    recallResponse: makeRecallResponse(deps),
    recallWorkspace: makeWorkspaceMemory({ ...stores, clock }),
  });
  const handleTurn = makeHandleTurn({
    voices,
    pressButton: makePressButton({
      pulse,
      stopAsking,
      team: makeTeamButtons({ setUpWorkspace: makeSetUpWorkspace({ ...stores, findRole }) }),
    }),
    hearMessage: makeHearMessage({
      stopAsking,
      sayHelp: makeSayHelp({ findOpenPulses: makeFindOpenPulses(seats) }),
    }),
    meet: makeMeet({ ...deps, meetPerson: makeMeetPerson(stores) }),
    part: makePart(stores),
    joinTeam: makeJoinTeam({
      ...deps,
      recordTeam: makeRecordTeam({ ...stores, newWorkspaceSettings: localWorkspaceSettings }),
      removeTeam: makeRemoveTeam(stores),
    }),
    leaveTeam: makeLeaveTeam({ ...deps, removeTeam: makeRemoveTeam(stores) }),
    forgetRoster: roster.forget,
  });
  const adapter = makeAdapter(authentication, voices, unpaced, log);
  const app = express();
  app.use(
    makeMessagesEndpoint({ adapter, handleTurn, isServiceUrlAllowed: isLoopbackServiceUrl, tenantId: null }),
    makeErrorHandler(log),
  );
  const server = await serve(app);
  const { tenantId, workspaceId } = organisation;
  const ref: WaveRef = { tenantId, workspaceId, waveId: 'wave' };
  return {
    ...server,
    connector,
    organisation,
    teams: makeTeamsActs({ url: server.url } as Product, connector, organisation),
    stores,
    writes,
    calls,
    keys,
    clock,
    logged,
    ref,
    /** Puts a PMO and its wave in place, with these people invited; forgets the writes of doing so. */
    addWave: async (state: WaveState, invited: readonly Somebody[], changes: Partial<Wave> = {}) => {
      await stores.workspaces.add(sampleWorkspace({ tenantId, id: workspaceId, leads: [organisation.lead.oid] }));
      await stores.waves.add(sampleWave(state, { tenantId, workspaceId, ...changes }));
      await keys.create(ref);
      await stores.invitations.addAll(invited.map(({ oid }) => sampleInvitation(oid, { ...ref, state: 'sent' })));
      writes.length = 0;
      calls.length = 0;
    },
    /** The seat of somebody whom everything is asked of on one card. */
    seatOf: async ({ oid }: Somebody): Promise<string> => (await keys.find(ref))?.seat({ tenantId, oid }, 0) ?? '',
    /** What is stored. */
    rows: () => allOf(stores.responses.pages(ref)),
    stop: async () => {
      await server.stop();
      await connector.close();
    },
  };
};
export type World = Awaited<ReturnType<typeof startWorld>>;

/** A complete answer, as the inputs of a card come back. */
export const inputs = (rating = '6', comment = 'My very own words'): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(
    ['PR1', 'PE1', 'PC1', 'PP1', 'PS1'].flatMap((id) => [
      [`${id}.expectation`, rating],
      [`${id}.experience`, '2'],
    ]),
  ),
  V1: '3',
  comment,
});

/** The stakeholder with that number, from 0. */
export const somebody = ({ organisation }: World, index: number): Somebody => {
  const found = organisation.stakeholders[index];
  if (!found) throw new Error('There is no such stakeholder');
  return found;
};
