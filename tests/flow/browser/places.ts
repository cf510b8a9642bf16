// Everything there is to look at in the tab of a workspace with a released, an open and a planned wave.
import type { Locator } from 'playwright-core';
import type { HostPage } from '../../support/host-page';

type Place = {
  readonly name: string;
  /** Goes there from the place before. */
  readonly enter: () => Promise<void>;
  /** What is seen once one is there. */
  readonly sign: Locator;
};

const placesOf = ({ say, tab, button, goTo }: HostPage): readonly Place[] => [
  {
    name: 'dashboard',
    enter: () => goTo('dashboard'),
    sign: tab.getByRole('heading', { name: say('chart.question') }),
  },
  {
    name: 'details of a P',
    enter: () => button(new RegExp(`^${say('p.price')}`)).click(),
    sign: tab.getByRole('button', { name: say('panel.results') }),
  },
  {
    name: 'a P under the mouse',
    enter: () => button(new RegExp(`^${say('p.product')}`)).hover(),
    sign: tab.getByRole('button', { name: say('panel.results') }),
  },
  {
    name: 'radar',
    enter: () => button(say('chart.view.radar')).click(),
    sign: tab.getByRole('img', { name: say('chart.radarSummary', { lowest: 1, highest: 7 }) }),
  },
  { name: 'table', enter: () => button(say('chart.view.table')).click(), sign: tab.getByRole('table') },
  { name: 'waves', enter: () => goTo('waves'), sign: tab.getByText(say('waves.state.closed'), { exact: true }) },
  {
    name: 'who will get a planned wave',
    enter: () => button(say('waves.preview')).first().click(),
    sign: tab.locator('button[aria-expanded="true"] ~ div p'),
  },
  {
    name: 'delivery',
    enter: () => button(say('delivery.see')).first().click(),
    sign: tab.getByRole('progressbar'),
  },
  {
    name: 'asked before closing',
    enter: async () => {
      await button(say('delivery.back')).click();
      await button(say('waves.close')).click();
    },
    sign: tab.getByRole('alertdialog'),
  },
  {
    name: 'planning a wave',
    enter: async () => {
      await button(say('ui.back')).click();
      await button(say('waves.plan')).click();
    },
    sign: tab.getByRole('dialog'),
  },
  {
    name: 'register',
    enter: async () => {
      await button(say('ui.back')).click();
      await goTo('register');
    },
    sign: tab.getByText('Stakeholder 12', { exact: true }),
  },
  { name: 'adding people', enter: () => button(say('register.add')).click(), sign: tab.getByRole('dialog') },
  {
    name: 'communications',
    enter: async () => {
      await button(say('ui.back')).click();
      await goTo('communications');
    },
    sign: tab.getByRole('heading', { name: say('communications.register') }),
  },
  {
    name: 'checking a message',
    enter: () => button(say('communications.check')).click(),
    sign: tab.getByRole('textbox', { name: say('communications.text'), exact: true }),
  },
  {
    name: 'communications audit',
    enter: async () => {
      await button(say('communications.back')).click();
      await button(say('communicationsAudit.open')).click();
    },
    sign: tab.getByRole('heading', { name: say('communicationsAudit.experience'), exact: true }),
  },
  {
    name: 'entering a channel',
    enter: () => button(say('communicationsAudit.channel.add')).click(),
    sign: tab.getByRole('dialog'),
  },
  {
    name: 'courses',
    enter: async () => {
      await button(say('ui.back')).click();
      await goTo('learn');
    },
    sign: tab.getByText(say('learn.intro')),
  },
  {
    name: 'a lesson',
    enter: () =>
      button(new RegExp(`^${say('learn.begin')}`))
        .first()
        .click(),
    sign: button(say('learn.next')),
  },
];

/** Goes from place to place and looks at each; answers what was found, by the place where it was. */
export const walk = async <Finding>(
  host: HostPage,
  look: () => Promise<readonly Finding[]>,
): Promise<Record<string, readonly Finding[]>> => {
  const findings: Record<string, readonly Finding[]> = {};
  for (const { name, enter, sign } of placesOf(host)) {
    await enter();
    await sign.waitFor();
    const found = await look();
    if (found.length > 0) findings[name] = found;
  }
  return findings;
};
