import { randomUUID } from 'node:crypto';
import { type Wave, waveRefOf } from '#core/wave/wave';
import type { WaveStore } from '#core/wave/wave-store';
import { injectedTenant, newTenant, newWaveRef, sampleWave } from './samples';

const times = ['2026-11-01T08:00:00.000Z', '2026-11-03T08:00:00.000Z', '2026-11-02T08:00:00.000Z'] as const;

const idsOf = (waves: readonly Wave[], tenantId: string): string[] =>
  waves.filter((wave) => wave.tenantId === tenantId).map(({ id }) => id);

const describeKeeping = (make: () => WaveStore): void => {
  test('finds what was added, whole, and does not add it twice', async () => {
    const store = make();
    const ref = newWaveRef();
    const wave = sampleWave(ref, { opensAt: times[0], state: 'scheduled' });
    expect(await store.find(ref)).toBeNull();
    expect(await store.add(wave)).toBe('written');
    expect(await store.add(sampleWave(ref))).toBe('conflict');
    expect((await store.find(ref))?.value).toEqual(wave);
    expect(await store.find({ ...ref, waveId: 'wave-2' })).toBeNull();
    expect(await store.find({ ...ref, workspaceId: 'team-2' })).toBeNull();
  });

  test('replaces only the version that was read', async () => {
    const store = make();
    const ref = newWaveRef();
    const wave = sampleWave(ref, { closesAt: times[1] });
    await store.add(wave);
    const version = (await store.find(ref))?.version ?? '';
    const changed = sampleWave(ref, { state: 'open', openedAt: times[0], closesAt: null });
    expect(await store.replace(changed, version)).toBe('written');
    expect(await store.replace(wave, version)).toBe('conflict');
    expect(await store.replace(sampleWave({ ...ref, waveId: 'wave-2' }), version)).toBe('conflict');
    expect((await store.find(ref))?.value).toEqual(changed);
  });

  test('lets one of two replaces of the same version win', async () => {
    const store = make();
    const ref = newWaveRef();
    await store.add(sampleWave(ref));
    const version = (await store.find(ref))?.version ?? '';
    const outcomes = await Promise.all([
      store.replace(sampleWave(ref, { state: 'open' }), version),
      store.replace(sampleWave(ref, { state: 'cancelled' }), version),
    ]);
    expect([...outcomes].sort()).toEqual(['conflict', 'written']);
  });

  test('keeps an audience of thousands, and lets go of it again', async () => {
    const store = make();
    const ref = newWaveRef();
    const userIds = Array.from({ length: 3000 }, () => randomUUID());
    const wave = sampleWave(ref, { audience: { kind: 'people', userIds } });
    await store.add(wave);
    const stored = await store.find(ref);
    expect(stored?.value).toEqual(wave);
    const small = sampleWave(ref, { audience: { kind: 'segment', attribute: 'a', value: 'b' } });
    expect(await store.replace(small, stored?.version ?? '')).toBe('written');
    expect((await store.find(ref))?.value).toEqual(small);
  });
};

const describeLists = (make: () => WaveStore): void => {
  test('lists the waves of one workspace, newest first', async () => {
    const store = make();
    const ref = newWaveRef();
    for (const [index, createdAt] of times.entries()) {
      await store.add(sampleWave({ ...ref, waveId: `wave-${index}` }, { createdAt }));
    }
    await store.add(sampleWave({ ...ref, workspaceId: 'team-2' }));
    expect(idsOf(await store.list(ref), ref.tenantId)).toEqual(['wave-1', 'wave-2', 'wave-0']);
    expect(await store.list({ tenantId: injectedTenant, workspaceId: 'team-1' })).toEqual([]);
  });

  test('lists the waves of all workspaces that a timer may have to move on', async () => {
    const store = make();
    const tenantId = newTenant();
    for (const state of ['draft', 'scheduled', 'open', 'closing', 'closed', 'cancelled'] as const) {
      await store.add(sampleWave({ tenantId, workspaceId: `team-${state}`, waveId: state }, { state }));
    }
    const unshuffled = { tenantId, workspaceId: 'team-unshuffled', waveId: 'unshuffled' };
    await store.add(sampleWave(unshuffled, { state: 'closed', shuffled: false }));
    const active = idsOf(await store.listActive(), tenantId).sort();
    expect(active).toEqual(['closing', 'open', 'scheduled', 'unshuffled']);
    const open = (await store.listActive()).find((wave) => wave.tenantId === tenantId && wave.state === 'open');
    expect(open && (await store.find(waveRefOf(open)))?.value).toEqual(open);
  });

  test('lists ended waves by when they ended', async () => {
    const store = make();
    const tenantId = newTenant();
    const add = (waveId: string, changes: Partial<Wave>) =>
      store.add(sampleWave({ tenantId, workspaceId: `team-${waveId}`, waveId }, changes));
    await add('early', { state: 'closed', closedAt: times[0] });
    await add('off', { state: 'cancelled', closedAt: times[0] });
    await add('just', { state: 'closed', closedAt: times[2] });
    await add('late', { state: 'closed', closedAt: times[1] });
    await add('never', { state: 'cancelled', closedAt: null });
    await add('open', { state: 'open', closedAt: times[0] });
    expect(idsOf(await store.listEndedBefore(times[2]), tenantId).sort()).toEqual(['early', 'off']);
  });

  test('lists the waves of a tenant that asked somebody since a time', async () => {
    const store = make();
    const tenantId = newTenant();
    const add = (waveId: string, changes: Partial<Wave>, tenant = tenantId) =>
      store.add(
        sampleWave({ tenantId: tenant, workspaceId: `team-${waveId}`, waveId }, { openedAt: times[0], ...changes }),
      );
    await add('ended-before', { state: 'closed', closedAt: times[0] });
    await add('ended-then', { state: 'closed', closedAt: times[2] });
    await add('called-off', { state: 'cancelled', closedAt: times[1] });
    await add('never-opened', { state: 'cancelled', openedAt: null, closedAt: times[1] });
    await add('draft', { state: 'draft', openedAt: null });
    await add('open', { state: 'open' });
    await add('closing', { state: 'closing' });
    await add('of-another-tenant', { state: 'open' }, `${tenantId}2`);
    const asked = idsOf(await store.listAskedSince(tenantId, times[2]), tenantId);
    expect(asked.sort()).toEqual(['called-off', 'closing', 'ended-then', 'open']);
    expect(await store.listAskedSince(injectedTenant, times[2])).toEqual([]);
  });
};

/** What every WaveStore must do. */
export const describeWaveStore = (name: string, make: () => WaveStore): void => {
  describe(`WaveStore: ${name}`, () => {
    describeKeeping(make);
    describeLists(make);
  });
};
