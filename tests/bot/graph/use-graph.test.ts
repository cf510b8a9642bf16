import pino from 'pino';
import type { BotIdentity } from '../../../bot/config';
import { type GraphSurroundings, makeGraphUseCases } from '../../../bot/graph/use-graph';
import { makeWorld } from '../../core/directory/world';
import { emulatedApp } from '../../support/graph-emulator';

const { id, tenantId, password } = emulatedApp;
const withSecret: BotIdentity = { id, tenantId, type: 'SingleTenant', password };
const managed: BotIdentity = { id, tenantId, type: 'UserAssignedMSI' };
const graph: GraphSurroundings = { url: 'http://127.0.0.1:1/v1.0', domain: 'pulse.example', teamsAppId: null };

const connector = {} as Parameters<typeof makeGraphUseCases>[1]['connector'];
const use = async (bot: BotIdentity | null, around?: GraphSurroundings) =>
  makeGraphUseCases(
    { bot, log: pino({ level: 'silent' }), ...(around ? { graph: around } : {}) },
    { ...(await makeWorld([])), connector, wasErased: async () => false },
  );

test('groups are read with a secret, and everywhere else it is said why not', async () => {
  expect((await use(withSecret, graph)).directoryAccess).toMatchObject({ kind: 'ready' });
  expect((await use(managed, graph)).directoryAccess).toEqual({ kind: 'off', reason: 'no-secret' });
  expect((await use(null)).directoryAccess).toEqual({ kind: 'off', reason: 'local' });
});

test('the app is installed for people only where that was switched on, with or without a secret', async () => {
  const on = { ...graph, teamsAppId: 'app-1' };
  for (const bot of [withSecret, managed]) {
    expect((await use(bot, on)).canInstall).toBe(true);
    expect(await (await use(bot, on)).installProactively?.()).toEqual({ settled: 0, stopped: null });
    expect(await use(bot, graph)).toMatchObject({ canInstall: false, installProactively: null });
  }
  expect(await use(null)).toMatchObject({ canInstall: false, installProactively: null });
});
