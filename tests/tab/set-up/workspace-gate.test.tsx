import { screen } from '@testing-library/react';
import { WorkspaceGate } from '../../../tab/set-up/workspace-gate';
import { answer, renderInWorkspace, workspacePath } from '../support/render-in-workspace';

const no = (status: number) => answer(status, { type: 'about:blank', title: 'No', status });

const show = (status: number, waitingForSetUp: readonly unknown[]) =>
  renderInWorkspace(<WorkspaceGate>the pages</WorkspaceGate>, {
    answers: {
      [`GET ${workspacePath}`]: no(status),
      'GET /api/me': { userId: 'u1', tenantId: 't1', workspaces: [], waitingForSetUp },
      [`PUT ${workspacePath}`]: no(403),
    },
  });

describe('a team that is no workspace of the reader', () => {
  it('can be set up by its installer with one button', async () => {
    const { user, requests } = show(404, [{ id: 'pmo', name: 'Change PMO' }]);
    await user.click(await screen.findByRole('button', { name: 'Set up as a PMO' }));
    expect(requests).toContainEqual({ method: 'PUT', path: workspacePath, body: { kind: 'pmo' } });
  });

  it('says what to do to everyone else', async () => {
    show(404, []);
    expect(await screen.findByRole('heading', { name: 'This team is not set up yet' })).toBeTruthy();
    show(403, []);
    expect(await screen.findByRole('heading', { name: 'These results belong to the PMO’s team' })).toBeTruthy();
  });

  it('lets the pages appear for its members', async () => {
    renderInWorkspace(<WorkspaceGate>the pages</WorkspaceGate>);
    expect(await screen.findByText('the pages')).toBeTruthy();
  });
});
