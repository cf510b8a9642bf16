// The local Teams host page as somebody uses it who looks at the tab inside it.
import type { Frame, FrameLocator, Locator, Page } from 'playwright-core';
import { type Language, makeSay, type Say } from '#core/language/language';

/** Who looks at which team's tab, and how; what is left out is what the page offers first. */
export type HostView = {
  readonly team: string;
  readonly user: string;
  readonly page?: 'dashboard' | 'waves' | 'register';
  readonly theme?: Theme;
  readonly locale?: 'en-US' | 'de-DE';
};
export type Theme = 'default' | 'dark' | 'contrast';

export type HostPage = {
  /** The words of the language it was opened in. */
  readonly say: Say;
  /** What stands in the tab's frame. */
  readonly tab: FrameLocator;
  /** The frame itself, for what only its document knows. */
  readonly frame: () => Frame;
  readonly goTo: (page: 'dashboard' | 'waves' | 'register' | 'communications' | 'learn') => Promise<void>;
  readonly chooseTheme: (theme: Theme) => Promise<void>;
  /** A button of the tab by its exact words. */
  readonly button: (words: string | RegExp) => Locator;
};

/** Opens the host page in that view and waits until the tab's pages are there. */
export const openHostPage = async (page: Page, productUrl: string, view: HostView): Promise<HostPage> => {
  const language: Language = view.locale === 'de-DE' ? 'de' : 'en';
  const say = makeSay(language);
  await page.goto(`${productUrl}/#${new URLSearchParams(view)}`);
  const tab = page.frameLocator('iframe');
  await tab.getByRole('tablist', { name: say('nav.label') }).waitFor();
  return {
    say,
    tab,
    frame: () => {
      const [, frame] = page.frames();
      if (!frame) throw new Error('The host page has no frame');
      return frame;
    },
    goTo: (name) => tab.getByRole('tab', { name: say(`nav.${name}`) }).click(),
    chooseTheme: async (theme) => {
      await page.getByLabel(say('host.theme')).selectOption(theme);
    },
    button: (words) => tab.getByRole('button', { name: words, exact: true }),
  };
};
