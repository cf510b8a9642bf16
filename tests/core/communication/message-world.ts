// A PMO that has one checked message to send, in memory.
import type { AuditDeed } from '#core/audit/audit-entry';
import type { Communication } from '#core/communication/communication';
import { makeConfirmRegistered, makeSendCommunication } from '#core/communication/send-communication';
import { makePlanAudience } from '#core/delivery/audience/plan-audience';
import { makeOpenWave } from '#core/delivery/course/open-wave';
import { makeFindPlaces } from '#core/delivery/pulse/find-places';
import type { Person } from '#core/stakeholder/person';
import { localWorkspaceSettings } from '#core/workspace/workspace';
import { makeSendAll } from '../delivery/sending/send-world';
import {
  findInstrument,
  makeClock,
  makeIds,
  makeMemoryKeys,
  makeMemoryWithLease,
  makeSender,
  makeStores,
  oids,
  rosterOf,
  samplePerson,
  sampleStakeholder,
  sampleWorkspace,
  tenantId,
  workspaceId,
} from '../samples';
import { sampleCommunication } from './sample-communication';

export const waveId = 'message-dates';
export const ref = { tenantId, workspaceId, waveId };
export const communicationRef = { tenantId, workspaceId, communicationId: 'dates' };
export const forEverybody = { channel: 'chat', audience: { kind: 'everyone' } } as const;
const settings = { ...localWorkspaceSettings, minimumInvited: 10, fatigueGuard: true };
export const workspace = sampleWorkspace({ settings });

/** A PMO with `size` stakeholders, some of them changed, and one checked message. */
export const makeWorld = async (
  size: number,
  message: Partial<Communication> = {},
  changes: Readonly<Record<string, Partial<Person>>> = {},
) => {
  const stores = makeStores();
  const clock = makeClock();
  const keys = makeMemoryKeys();
  await stores.stakeholders.putAll(oids(size).map((oid) => sampleStakeholder(oid, { attributes: { site: 'A' } })));
  for (const oid of oids(size)) await stores.people.add(samplePerson(oid, changes[oid]));
  await stores.communications.add(sampleCommunication('dates', { ...forEverybody, ...message }));
  const deeds: AuditDeed[] = [];
  const cards: [string, string | undefined][] = [];
  const sender = makeSender(async ({ person, message: carried }) => {
    cards.push([person.oid, carried?.text]);
    return { kind: 'sent', activityId: 'a1' };
  });
  const ports = {
    ...stores,
    keys,
    clock,
    findInstrument,
    roster: rosterOf(['lead']),
    withLease: makeMemoryWithLease(clock),
  };
  const deps = {
    ...ports,
    sender,
    findPlaces: makeFindPlaces(ports),
    ids: makeIds('claim'),
    draw: () => 0.5,
    shuffle: <Row>(rows: readonly Row[]): Row[] => [...rows],
    recordAudit: async (_workspace: unknown, _by: unknown, deed: AuditDeed) => void deeds.push(deed),
    planAudience: makePlanAudience(ports),
  };
  const send = makeSendCommunication(deps);
  const ask = (oid = 'ada', role: 'member' | 'lead' = 'member') =>
    send({ access: { workspace, role }, by: { tenantId, oid }, communicationId: 'dates' });
  const wave = async () => (await stores.waves.find(ref))?.value;
  const open = async () => {
    const found = await wave();
    if (!found || !(await makeConfirmRegistered(deps)(found))) return null;
    const opened = await makeOpenWave(deps)(workspace, ref);
    return opened.ok ? opened.value : opened.error;
  };
  const deliver = async () => {
    const found = await wave();
    if (found) await makeSendAll(deps)(workspace, found);
  };
  return { stores, clock, keys, deps, deeds, cards, ask, wave, open, deliver };
};

export const registered = async ({ stores }: Awaited<ReturnType<typeof makeWorld>>) =>
  (await stores.communications.find(communicationRef))?.value;
