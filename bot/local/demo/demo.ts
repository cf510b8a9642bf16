// The demo: a simulated PMO whose simulated stakeholders answer every pulse through POST /api/messages, like everyone.
import { setMaxListeners } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Router } from 'express';
import type { Logger } from 'pino';
import type { PersonStore } from '#core/stakeholder/person-store';
import { changeWorkspace } from '#core/workspace/change-workspace';
import type { WorkspaceStore } from '#core/workspace/workspace-store';
import { describeFault } from '../../describe-fault';
import { readCard } from './card-inputs';
import { demoCast, demoStakeholders, demoTeam, demoTenantId, newcomerAttributes } from './cast';
import { makeDemoConnector } from './demo-connector';
import { simulateAnswers, simulateDelay } from './simulated-answers';
import { makeSimulatedTeams } from './simulated-teams';

type Deps = {
  readonly url: string;
  /** The connector of the Playground: whoever lives there is the newcomer at this machine. */
  readonly playgroundServiceUrl: string | null;
  readonly workspaces: WorkspaceStore;
  readonly people: PersonStore;
  readonly issueToken: (person: { readonly tenantId: string; readonly userId: string }) => Promise<string>;
  readonly waveTitle: string;
  readonly log: Logger;
};

export type Demo = {
  /** Mounted under `demoConnectorPath` before the server listens. */
  readonly connector: Router;
  /** Called once the server listens. */
  readonly start: () => void;
  readonly stop: () => void;
};

const pollMilliseconds = 500;

const refOfDemo = { tenantId: demoTenantId, workspaceId: demoTeam.workspaceId };

type Pause = (milliseconds: number) => Promise<unknown>;

/** Makes the way simulated people answer: they fill in a card, and those that come back in reply, until there is none. */
const makeAnswer =
  (teams: ReturnType<typeof makeSimulatedTeams>, pause: Pause) =>
  async (conversationId: string, attachments: readonly unknown[]): Promise<void> => {
    const person = demoStakeholders.find((one) => one.conversationId === conversationId);
    if (!person) return;
    for (let card = readCard(attachments); card; ) {
      const waveId = String(card.data.waveId);
      const inputs = simulateAnswers(person, waveId, card.inputs);
      if (!inputs) return;
      await pause(simulateDelay(person.oid, waveId));
      const next = readCard([await teams.press(person, { ...card.data, ...inputs })]);
      // The thank-you card carries no answer button; the next card of a wave carries the number of its part.
      card = next && next.data.microPulse !== card.data.microPulse ? next : null;
    }
  };

/** Makes the demo. It is set up on a first start only; later starts bring its people back to life. */
export const makeDemo = (deps: Deps): Demo => {
  const teams = makeSimulatedTeams(deps.url);
  const stopped = new AbortController();
  const { signal } = stopped;
  // Everybody who is thinking of an answer listens for the end.
  setMaxListeners(0, signal);
  const pause = (milliseconds: number) => sleep(milliseconds, undefined, { signal, ref: false });

  const answer = makeAnswer(teams, pause);

  const guard = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      if (!signal.aborted) deps.log.error({ event: 'demo.failed', fault: describeFault(error) });
    }
  };

  const callApi = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const token = await deps.issueToken({ tenantId: demoTenantId, userId: demoTeam.lead.oid });
    const response = await fetch(`${deps.url}/api/workspaces/${demoTeam.workspaceId}${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`The API answered the demo with ${response.status}`);
    return response.json();
  };

  const setUp = async (): Promise<void> => {
    await teams.installInTeam();
    for (const person of demoCast) await teams.installPersonally(person);
    await callApi('PUT', '', { kind: 'pmo' });
    await changeWorkspace(deps.workspaces, refOfDemo, (demo) => ({ ...demo, simulated: true }));
    const people = demoStakeholders.map(({ oid: userId, attributes, interest, influence }) => ({
      ...{ userId, attributes, interest, influence },
    }));
    await callApi('POST', '/stakeholders/import', { people });
  };

  /** The newcomer joins by opening the chat; a card sent before that would be lost, because the Playground keeps none. */
  const waitForNewcomer = async (): Promise<string> => {
    for (;;) {
      const people = await deps.people.list(demoTenantId);
      const newcomer = people.find(({ serviceUrl }) => serviceUrl === deps.playgroundServiceUrl);
      if (newcomer) return newcomer.oid;
      await pause(pollMilliseconds);
    }
  };

  const openFirstWave = async (): Promise<void> => {
    const userId = await waitForNewcomer();
    // In groups like everybody else: one person without any would hide the groups they are missing from.
    await callApi('POST', '/stakeholders', { people: [{ userId, attributes: newcomerAttributes }] });
    const { waves } = (await callApi('GET', '/waves')) as { waves: readonly unknown[] };
    if (waves.length > 0) return;
    const plan = { instrumentId: 'express', title: deps.waveTitle, audience: { kind: 'everyone' } };
    const { id } = (await callApi('POST', '/waves', plan)) as { id: string };
    await callApi('POST', `/waves/${id}/open`);
  };

  const start = async (): Promise<void> => {
    const teamsKnown = await deps.workspaces.listEverywhere();
    const isFirstStart = teamsKnown.length === 0;
    if (!isFirstStart && !(await deps.workspaces.find(refOfDemo))) return;
    await setUp();
    if (deps.playgroundServiceUrl !== null) await openFirstWave();
  };

  return {
    connector: makeDemoConnector(
      (conversationId, attachments) => void guard(() => answer(conversationId, attachments)),
    ),
    start: () => void guard(start),
    stop: () => stopped.abort(),
  };
};
