import { screen, waitFor } from '@testing-library/react';
import { ExportButtons } from '../../../tab/export/export-buttons';
import { brokenRules } from '../support/accessibility';
import { answer, fileAnswer, renderInWorkspace, workspacePath } from '../support/render-in-workspace';

const path = `GET ${workspacePath}/waves/w1/release`;

const show = (answers: Readonly<Record<string, unknown>>) => {
  const saved: string[] = [];
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    saved.push(this.download);
  });
  URL.createObjectURL = jest.fn(() => 'blob:there');
  return { saved, ...renderInWorkspace(<ExportButtons waveId="w1" />, { answers }) };
};

afterEach(() => jest.restoreAllMocks());

describe('downloading a release', () => {
  it('saves the file under the name the server gave it', async () => {
    const disposition = 'attachment; filename="autumn.xlsx"';
    const { user, saved, container } = show({ [`${path}.xlsx`]: fileAnswer('workbook', disposition) });
    expect(await brokenRules(container)).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Download for Excel' }));
    await waitFor(() => expect(saved).toEqual(['autumn.xlsx']));
    expect(await screen.findByText('The file is in your downloads.')).toBeTruthy();
  });

  it('finds a name where the server gave none', async () => {
    const { user, saved } = show({ [`${path}.csv`]: fileAnswer('a,b', null) });
    await user.click(screen.getByRole('button', { name: 'Download as CSV' }));
    await waitFor(() => expect(saved).toEqual(['pmo-pulse.csv']));
  });

  it('says what to do when there is no file', async () => {
    const problem = { type: 'about:blank', title: 'Not found', status: 404, detail: 'Close this wave first.' };
    const { user, saved } = show({ [`${path}.csv`]: answer(404, problem) });
    await user.click(screen.getByRole('button', { name: 'Download as CSV' }));
    expect(await screen.findByText(/Close this wave first/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
    expect(saved).toEqual([]);
  });
});
