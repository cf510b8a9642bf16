import { screen, within } from '@testing-library/react';
import { HealthSection } from '../../../tab/health/health-section';
import { brokenRules } from '../support/accessibility';
import { answer, renderInWorkspace, workspacePath } from '../support/render-in-workspace';

const path = `GET ${workspacePath}/health`;
const checkedAt = '2026-11-22T12:00:00.000Z';
const show = (findings: unknown, locale = 'en-GB') =>
  renderInWorkspace(<HealthSection />, { locale, answers: { [path]: { checkedAt, findings } } });

test('what is wrong is said in words that somebody can act on, and what is well too', async () => {
  const { container } = show([
    { subject: 'storage', problem: null },
    { subject: 'credential', problem: { kind: 'credential-expiring', days: 12 } },
  ]);
  expect(await screen.findByText('One thing needs attention.')).toBeTruthy();
  const [storage, credential] = screen.getAllByRole('listitem');
  expect(within(storage as HTMLElement).getByText('Well')).toBeTruthy();
  expect(within(credential as HTMLElement).getByText(/It ends in 12 days\..*Microsoft Entra/)).toBeTruthy();
  expect(await brokenRules(container)).toEqual([]);
});

test('in German, and when all is well', async () => {
  show([{ subject: 'storage', problem: null }], 'de-AT');
  expect(await screen.findByText('Alles ist in Ordnung.')).toBeTruthy();
});

test('it is looked at again when asked', async () => {
  const held = {
    checkedAt,
    findings: [{ subject: 'pace', problem: { kind: 'throttled', perSecond: 7 } }] as unknown[],
  };
  const { user } = renderInWorkspace(<HealthSection />, { answers: { [path]: held } });
  expect(await screen.findByText(/it sends 7 messages a second/)).toBeTruthy();
  held.findings = [{ subject: 'pace', problem: null }];
  await user.click(screen.getByRole('button', { name: 'Look again' }));
  expect(await screen.findByText('Nothing is wrong.')).toBeTruthy();
});

test('a report that cannot be had can be asked for again', async () => {
  const no = { type: 'urn:pmo-pulse:storage-unavailable', title: 'The storage is away', status: 503 };
  renderInWorkspace(<HealthSection />, { answers: { [path]: answer(503, no) } });
  expect(await screen.findByText(/The storage is away/)).toBeTruthy();
});
