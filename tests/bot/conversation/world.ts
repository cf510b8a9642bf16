// The bot's conversation behind its real endpoint and the real CloudAdapter, on stores in memory; Teams is emulated.

import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import pino from 'pino';
import type { ReadText } from '#core/abcde/check-draft';
import { makeRecordAudit } from '#core/audit/record-audit';
import { makeCommunicationSteps } from '#core/communication/communication-steps';
import { makeFindOpenPulses } from '#core/delivery/pulse/find-open-pulses';
import { makeFindPlaces } from '#core/delivery/pulse/find-places';
import { makeVoices } from '#core/language/voices';
import { makeMyDataSteps } from '#core/my-data/my-data-steps';
import { makeWasErased } from '#core/my-data/was-erased';
import { makeFindSeat } from '#core/response/find-seat';
import { makeRecallResponse, makeRecordResponse } from '#core/response/record-response';
import { makeStopDeletion } from '#core/retention/stop-deletion';
import { makeChoose } from '#core/stakeholder/choices';
import { makeMeetPerson } from '#core/stakeholder/meet-person';
import { makeNoteSteps } from '#core/stakeholder/note-in-register';
import { makeTrainingSteps } from '#core/training/training-steps';
import type { Wave, WaveRef, WaveState } from '#core/wave/wave';
import { makeWaveMemory } from '#core/wave/wave-memory';
import { makeFindOwnPmos } from '#core/workspace/find-own-pmos';
import { makeFindRole } from '#core/workspace/find-role';
import { makeRecordTeam, makeRemoveTeam } from '#core/workspace/record-team';
import { makeSetUpWorkspace } from '#core/workspace/set-up-workspace';
import { localWorkspaceSettings } from '#core/workspace/workspace';
import type { BotIdentity } from '../../../bot/config';
import { makeConversation } from '../../../bot/conversation/conversation';
import { makeErrorHandler } from '../../../bot/http/error-handler';
import { makeAdapter, makeBotAuthentication } from '../../../bot/teams/adapter';
import { makeAuthenticate, makeTrustEverybody } from '../../../bot/teams/authenticate';
import { makeConnector } from '../../../bot/teams/connector';
import { makeMessagesEndpoint } from '../../../bot/teams/messages-endpoint';
import { makeTeamsRoster } from '../../../bot/teams/roster';
import { isLoopbackServiceUrl } from '../../../bot/teams/service-url';
import { sampleReading } from '../../core/abcde/sample-check';
import {
  allOf,
  erasureKey,
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

/** Knows one wordy turn: enough to see what is made of what is found. */
const readText: ReadText = (text) => {
  const start = text.indexOf('utilise');
  const edit = { start, end: start + 'utilise'.length, replacement: 'use' };
  return sampleReading({ plainer: start < 0 ? [] : [edit] });
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
  const recordAudit = makeRecordAudit({ ...stores, roster, clock, ids: { next: randomUUID } });
  const findRole = makeFindRole({ ...stores, roster });
  const findPlaces = makeFindPlaces({ ...stores, keys });
  const seats = { ...stores, keys, findInstrument, findPlaces };
  const findSeat = makeFindSeat({ ...seats, recallWave: makeWaveMemory({ ...stores, clock }) });
  const ids = { next: randomUUID };
  const communicationSteps = makeCommunicationSteps({
    ...stores,
    ...{ roster, recordAudit, clock, ids, readText, findPlaces, findInstrument, draw: () => 0.5 },
  });
  const handleTurn = makeConversation({
    ...stores,
    voices,
    clock,
    log,
    connector: teamsConnector,
    findSeat,
    recordResponse: makeRecordResponse({
      ...seats,
      findSeat,
      clock,
      namesOf: async () => [organisation.lead.name, 'Carla Curie'],
    }),
    recallResponse: makeRecallResponse({ ...seats, findSeat }),
    choose: makeChoose(stores),
    ...makeMyDataSteps({ ...stores, keys, clock, erasureKey, findInstrument, ids: { next: randomUUID } }),
    findOpenPulses: makeFindOpenPulses(seats),
    setUpWorkspace: makeSetUpWorkspace({ ...stores, findRole, recordAudit }),
    meetPerson: makeMeetPerson({ ...stores, wasErased: makeWasErased({ ...stores, erasureKey }) }),
    recordTeam: makeRecordTeam({ ...stores, recordAudit, newWorkspaceSettings: localWorkspaceSettings }),
    removeTeam: makeRemoveTeam({ ...stores, recordAudit, clock }),
    stopDeletion: makeStopDeletion({ ...stores, recordAudit, clock }),
    ...makeNoteSteps({ ...stores, findRole, recordAudit }),
    ...communicationSteps,
    ...makeTrainingSteps({ ...stores, roster, clock }),
    findRole,
    findOwnPmos: makeFindOwnPmos({ ...stores, findRole }),
    ids,
    forgetRoster: roster.forget,
  });
  const adapter = makeAdapter(authentication, voices, unpaced, log);
  const app = express();
  app.use(
    makeMessagesEndpoint({
      authenticate: identity ? makeAuthenticate(authentication, identity.id, log) : makeTrustEverybody(authentication),
      adapter,
      handleTurn,
      isServiceUrlAllowed: isLoopbackServiceUrl,
      tenantId: null,
    }),
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
      await stores.waves.add(sampleWave(state, { tenantId, workspaceId, closesAt: null, ...changes }));
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
