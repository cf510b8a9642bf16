import { makeDescribeWave } from '#core/delivery/progress/describe-wave';
import { makeSay } from '#core/language/language';
import { makeFinishErasures, settleMilliseconds } from '#core/my-data/erase-person';
import { makeReadMyData } from '#core/my-data/read-my-data';
import { makeFinishClosing } from '#core/release/close-wave';
import { newProgress } from '#core/training/progress';
import type { WaveState } from '#core/wave/wave';
import { sampleRatings } from '../abcde/sample-check';
import { sampleCommunication } from '../communication/sample-communication';
import { sampleAudit, sampleChannel, sampleFinding, sampleRater } from '../communication-audit/sample-audit';
import {
  allOf,
  answersOf,
  erasureKey,
  findInstrument,
  makeClock,
  makeIds,
  makeMemoryKeys,
  makeStores,
  oids,
  ref,
  rosterOf,
  sampleInvitation,
  samplePerson,
  sampleStakeholder,
  sampleWave,
  sampleWorkspace,
  tenantId,
} from '../samples';

export const ann = { tenantId, oid: 'ann' };
export const everybody = ['ann', ...oids(7)];

/** Ann and seven others, who were all asked and have all answered. */
export const makeWorld = async (state: WaveState = 'open', changes: Parameters<typeof sampleWave>[1] = {}) => {
  const stores = makeStores();
  const clock = makeClock();
  const keys = makeMemoryKeys();
  await keys.create(ref);
  const pseudonymiser = await keys.find(ref);
  if (!pseudonymiser) throw new Error('no key');
  await stores.workspaces.add(sampleWorkspace({ leads: ['lead', 'ann'], installedBy: 'ann' }));
  await stores.waves.add(sampleWave(state, changes));
  for (const oid of everybody) {
    await stores.people.add(samplePerson(oid));
    const pid = pseudonymiser.pid({ tenantId, oid });
    const answers = { ...answersOf(6, oid === 'ann' ? 1 : 5, 4), texts: { comment: `Words of ${oid}` } };
    await stores.responses.put(ref, { pid, answers, complete: true, atom: null });
    const id = pseudonymiser.reminder({ tenantId, oid }, 1);
    await stores.reminders.add({
      ...ref,
      id,
      microPulse: 1,
      state: 'sent',
      attempt: 1,
      notBefore: null,
      reason: null,
      claim: null,
    });
  }
  await stores.stakeholders.putAll(everybody.map((oid) => sampleStakeholder(oid)));
  for (const oid of ['ann', 'person-1']) {
    await stores.progress.add(newProgress({ ...ref, oid, course: 'abcde' }, clock.now()));
  }
  const audience = { kind: 'people' as const, userIds: ['ann', 'person-1'] };
  await stores.communications.add(sampleCommunication('own', { authorId: 'ann', authorName: 'Name of ann' }));
  await stores.communications.add(sampleCommunication('to-her', { authorId: 'lead', authorName: 'Lea', audience }));
  await stores.communications.add(sampleCommunication('of-another', { authorId: 'lead', authorName: 'Lea' }));
  const rater = sampleRater(1, 'ann', { one: sampleRatings() }, { finishedAt: clock.now() });
  const action = { title: 'Settle when we send', ownerId: 'ann', ownerName: 'Name of ann', due: '2026-12-15' };
  const findings = [sampleFinding('f', { action: { ...action, status: 'open' } })];
  await stores.communicationAudits.add(sampleAudit({ raters: [rater], findings }));
  await stores.channelInventory.add(sampleChannel('letter', { audience }));
  await stores.invitations.addAll(
    everybody.map((oid) =>
      sampleInvitation(oid, { state: 'sent', delivered: 1, activityId: `to-${oid}`, attributes: { site: 'Vienna' } }),
    ),
  );
  const deps = { ...stores, clock, keys, erasureKey, findInstrument, ids: makeIds(), times: undefined };
  const finishClosing = makeFinishClosing({
    ...deps,
    roster: rosterOf([]),
    shuffle: (responses) => [...responses],
    draw: () => 0.5,
  });
  const describe = makeDescribeWave(stores);
  return {
    deps,
    stores,
    clock,
    keys,
    pseudonymiser,
    pid: pseudonymiser.pid(ann),
    wave: async () => (await stores.waves.find(ref))?.value ?? sampleWave(state),
    counts: async () => describe((await stores.waves.find(ref))?.value ?? sampleWave(state)),
    finishClosing,
    read: () => makeReadMyData(deps)(ann, { language: 'en', say: makeSay('en') }),
    release: () => stores.releases.find(ref),
  };
};
type World = Awaited<ReturnType<typeof makeWorld>>;

/** Everything in every store, as text. */
const dump = async ({ stores }: World): Promise<string> =>
  JSON.stringify([
    await stores.workspaces.list(tenantId),
    await stores.people.list(tenantId),
    await stores.stakeholders.list(ref),
    await stores.progress.list(ref),
    await stores.communications.list(ref),
    await stores.communicationAudits.list(ref),
    await stores.channelInventory.list(ref),
    await stores.waves.list(ref),
    await stores.invitations.list(ref),
    await stores.reminders.list(ref),
    await allOf(stores.responses.pages(ref)),
    await stores.erasures.list(tenantId),
  ]);

export const expectGone = async (world: World): Promise<void> => {
  const left = await dump(world);
  expect(left).not.toContain(world.pid);
  expect(left).not.toContain(world.pseudonymiser.reminder(ann, 1));
  expect(left).not.toMatch(/"ann"|of ann|to-ann|a:ann|29:ann/);
};

export const settle = async (world: World): Promise<void> => {
  world.clock.pass(settleMilliseconds);
  await makeFinishErasures(world.deps)();
};
