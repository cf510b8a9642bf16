import { localWorkspaceSettings, mostJargon } from '#core/workspace/workspace';
import type { WorkspaceStore } from '#core/workspace/workspace-store';
import { confusableIds, injectedTenant, newTenant, oddIds, sampleWorkspace } from './samples';

/** What every WorkspaceStore must do. */
export const describeWorkspaceStore = (name: string, make: () => WorkspaceStore): void => {
  describe(`WorkspaceStore: ${name}`, () => {
    test('finds what was added, whole, and nothing else', async () => {
      const store = make();
      const tenantId = newTenant();
      const workspace = sampleWorkspace(tenantId, 'team-1');
      expect(await store.find({ tenantId, workspaceId: 'team-1' })).toBeNull();
      expect(await store.add(workspace)).toBe('written');
      expect((await store.find({ tenantId, workspaceId: 'team-1' }))?.value).toEqual(workspace);
      expect(await store.find({ tenantId, workspaceId: 'team-2' })).toBeNull();
      expect(await store.find({ tenantId: newTenant(), workspaceId: 'team-1' })).toBeNull();
    });

    test('keeps the longest settings there can be', async () => {
      const store = make();
      const jargon = Array.from({ length: mostJargon }, (_, at) => ({
        term: `${at}`.padEnd(60, 'x'),
        meaning: '€'.repeat(200),
      }));
      const settings = { ...localWorkspaceSettings, jargon };
      const workspace = sampleWorkspace(newTenant(), 'team-1', { settings });
      await store.add(workspace);
      expect((await store.find({ tenantId: workspace.tenantId, workspaceId: 'team-1' }))?.value).toEqual(workspace);
    });

    test('does not add a workspace twice', async () => {
      const store = make();
      const tenantId = newTenant();
      const first = sampleWorkspace(tenantId, 'team-1', { kind: 'pmo', installedBy: 'somebody' });
      await store.add(first);
      expect(await store.add(sampleWorkspace(tenantId, 'team-1'))).toBe('conflict');
      expect((await store.find({ tenantId, workspaceId: 'team-1' }))?.value).toEqual(first);
    });

    test('lists the workspaces of one tenant in order of id', async () => {
      const store = make();
      const tenantId = newTenant();
      await store.add(sampleWorkspace(newTenant(), 'team-0'));
      for (const id of oddIds) await store.add(sampleWorkspace(tenantId, id));
      expect((await store.list(tenantId)).map(({ id }) => id)).toEqual([...oddIds].sort());
      expect(await store.list(newTenant())).toEqual([]);
    });

    test('lists the workspaces of all tenants', async () => {
      const store = make();
      const own = [sampleWorkspace(newTenant(), 'team-1'), sampleWorkspace(newTenant(), 'team-1')];
      for (const workspace of own) await store.add(workspace);
      const tenants = own.map(({ tenantId }) => tenantId);
      const listed = (await store.listEverywhere()).filter(({ tenantId }) => tenants.includes(tenantId));
      expect(listed).toHaveLength(own.length);
      expect(listed).toEqual(expect.arrayContaining(own));
    });

    test('replaces only the version that was read', async () => {
      const store = make();
      const tenantId = newTenant();
      const ref = { tenantId, workspaceId: 'team-1' };
      const workspace = sampleWorkspace(tenantId, 'team-1', { kind: 'pmo' });
      await store.add(workspace);
      const read = await store.find(ref);
      const version = read?.version ?? '';
      const changed = {
        ...workspace,
        kind: null,
        leads: [],
        settings: { ...localWorkspaceSettings, minimumInvited: 5 },
      };
      expect(await store.replace(changed, version)).toBe('written');
      expect(await store.replace(workspace, version)).toBe('conflict');
      expect((await store.find(ref))?.value).toEqual(changed);
    });

    test('lets one of two replaces of the same version win', async () => {
      const store = make();
      const tenantId = newTenant();
      const workspace = sampleWorkspace(tenantId, 'team-1');
      await store.add(workspace);
      const version = (await store.find({ tenantId, workspaceId: 'team-1' }))?.version ?? '';
      const outcomes = await Promise.all([store.replace(workspace, version), store.replace(workspace, version)]);
      expect([...outcomes].sort()).toEqual(['conflict', 'written']);
    });

    test('replaces nothing that is not there, and nothing without a version', async () => {
      const store = make();
      const tenantId = newTenant();
      const other = sampleWorkspace(tenantId, 'team-2');
      await store.add(other);
      const version = (await store.find({ tenantId, workspaceId: 'team-2' }))?.version ?? '';
      expect(await store.replace(sampleWorkspace(tenantId, 'team-1'), version)).toBe('conflict');
      expect(await store.replace({ ...other, name: 'Other' }, '*')).toBe('conflict');
      expect(await store.replace({ ...other, name: 'Other' }, '')).toBe('conflict');
      expect(await store.list(tenantId)).toEqual([other]);
    });

    test('keeps apart ids that look alike when joined, and takes none for a filter', async () => {
      const store = make();
      for (const [tenantId, id] of confusableIds) {
        expect(await store.add(sampleWorkspace(tenantId, id))).toBe('written');
        expect(await store.list(tenantId)).toEqual([sampleWorkspace(tenantId, id)]);
      }
      expect(await store.list(injectedTenant)).toEqual([]);
    });

    test('is not changed by what happens to a value later', async () => {
      const store = make();
      const tenantId = newTenant();
      const workspace = sampleWorkspace(tenantId, 'team-1');
      await store.add(workspace);
      workspace.leads.push('intruder');
      const found = await store.find({ tenantId, workspaceId: 'team-1' });
      found?.value.leads.push('intruder');
      expect((await store.list(tenantId))[0]?.leads).toEqual(['lead-1', 'lead-2']);
    });
  });
};
