import { screen } from '@testing-library/react';
import { DeletionNote } from '../../../tab/settings/deletion-note';
import { brokenRules } from '../support/accessibility';
import { answer, renderInWorkspace } from '../support/render-in-workspace';

const one = { workspaceId: 'w', name: 'Change PMO', dueAt: '2026-12-22T09:00:00.000Z', isStopped: false };
const path = '/api/me/deletions';

describe('what leads see of a PMO that will be deleted', () => {
  it('is the day, and one button to keep everything, which can be taken back', async () => {
    const held = { deletions: [{ ...one }] };
    const { user, requests, container } = renderInWorkspace(<DeletionNote />, {
      answers: { [`GET ${path}`]: held, [`PATCH ${path}/w`]: one },
    });
    expect(await screen.findByText('Everything of Change PMO will be deleted on 22 Dec 2026')).toBeTruthy();
    expect(await brokenRules(container)).toEqual([]);
    held.deletions = [{ ...one, isStopped: true }];
    await user.click(screen.getByRole('button', { name: 'Keep everything' }));
    expect(requests).toContainEqual({ method: 'PATCH', path: `${path}/w`, body: { isStopped: true } });
    expect(await screen.findByText('Everything of Change PMO is kept')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(requests).toContainEqual({ method: 'PATCH', path: `${path}/w`, body: { isStopped: false } });
  });

  it('says when it cannot be stopped any more', async () => {
    const problem = { type: 'urn:pmo-pulse:no-deletion', title: 'Not found', status: 404, detail: 'Reload the page.' };
    const { user } = renderInWorkspace(<DeletionNote />, {
      answers: { [`GET ${path}`]: { deletions: [one] }, [`PATCH ${path}/w`]: answer(404, problem) },
    });
    await user.click(await screen.findByRole('button', { name: 'Keep everything' }));
    expect(await screen.findByText(/Reload the page/)).toBeTruthy();
  });

  it('is nothing where there is none', async () => {
    const { requests, container } = renderInWorkspace(<DeletionNote />, {
      answers: { [`GET ${path}`]: { deletions: [] } },
    });
    await screen.findByText((_, element) => element?.tagName === 'BODY');
    expect(requests).toHaveLength(1);
    expect(container.textContent).toBe('');
  });
});
