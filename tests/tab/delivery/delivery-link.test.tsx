import { screen } from '@testing-library/react';
import { WorkspacePages } from '../../../tab/workspace-pages';
import { deliveryView } from '../support/deliveries';
import { renderInWorkspace, workspacePath } from '../support/render-in-workspace';
import { openWave, waveView } from '../support/waves';

const show = () =>
  renderInWorkspace(<WorkspacePages first="waves" />, {
    answers: {
      [`GET ${workspacePath}/waves`]: {
        waves: [waveView({ id: 'wave-2', title: 'Planned' }), openWave(), openWave({ id: 'wave-0', title: 'Autumn' })],
      },
      [`GET ${workspacePath}/waves/wave-1/delivery`]: deliveryView(),
    },
  });
const links = () => screen.findAllByRole('button', { name: 'See delivery' });

describe('a link from one page to another', () => {
  it('takes the focus along: what it stood on is gone', async () => {
    const closed = waveView({ id: 'wave-3', title: 'Spring', state: 'closed' });
    const { user } = renderInWorkspace(<WorkspacePages first="waves" />, {
      answers: { [`GET ${workspacePath}/waves`]: { waves: [closed] } },
    });
    expect(document.activeElement).toBe(document.body);
    (await screen.findByRole('button', { name: 'See results' })).focus();
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(screen.getByRole('tabpanel'));
  });
});

describe('the way to the delivery of a wave', () => {
  it('is there once a wave has opened', async () => {
    show();
    expect(await links()).toHaveLength(2);
  });

  it('leads there and back, and the focus with it', async () => {
    const { user } = show();
    const [link] = await links();
    link?.focus();
    await user.keyboard('{Enter}');
    const heading = await screen.findByRole('heading', { name: 'Delivery of “Winter pulse”' });
    expect(document.activeElement).toBe(heading);
    screen.getByRole('button', { name: 'All waves' }).focus();
    await user.keyboard('{Enter}');
    const [again, other] = await links();
    expect(document.activeElement).toBe(again);
    expect(document.activeElement).not.toBe(other);
  });

  it('is left by choosing the page of waves anew', async () => {
    const { user } = show();
    await user.click((await links())[0] as HTMLElement);
    await screen.findByRole('heading', { name: 'Delivery of “Winter pulse”' });
    await user.click(screen.getByRole('tab', { name: 'Waves' }));
    expect(await links()).toHaveLength(2);
  });
});
