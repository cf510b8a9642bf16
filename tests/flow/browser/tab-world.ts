// The tab in a real browser, over a real product that has released a wave.
import { startBrowser, type WatchedPage } from '../../support/browser';
import { startConnectorEmulator } from '../../support/connector-emulator';
import { type HostPage, type HostView, openHostPage } from '../../support/host-page';
import { isRefusedList, violationsIn } from '../../support/look-at-frame';
import { removeData, startProduct } from '../../support/product';
import { walk } from './places';
import { releaseWave } from './released-wave';

export const desktop = { width: 1280, height: 720 };
export const phone = { width: 400, height: 900 };

/** Starts everything that a test of the tab looks at. */
export const startTabWorld = async () => {
  const [product, connector, browser] = await Promise.all([startProduct(), startConnectorEmulator(), startBrowser()]);
  const organisation = await releaseWave(product, connector);
  let opened: WatchedPage[] = [];
  const openTab = async (viewport: typeof desktop, view: Partial<HostView> = {}) => {
    const watched = await browser.newPage(viewport);
    opened.push(watched);
    const who = { team: organisation.workspaceId, user: organisation.lead.oid };
    const host: HostPage = await openHostPage(watched.page, product.url, { ...who, ...view });
    return { ...watched, host };
  };
  return {
    openTab,
    /** What axe finds, place by place. */
    violations: async (viewport: typeof desktop, theme: NonNullable<HostView['theme']>) => {
      const { host } = await openTab(viewport, { theme });
      return walk(host, () => violationsIn(host.frame()));
    },
    /** Closes the pages that were opened; the errors on their consoles, but for the one that is expected. */
    closePages: async (): Promise<string[]> => {
      const errors = opened.flatMap((watched) => watched.errors);
      await Promise.all(opened.map(({ page }) => page.close()));
      opened = [];
      return errors.filter((error) => !isRefusedList(error));
    },
    stop: async (): Promise<void> => {
      await browser.close();
      await product.stop();
      await connector.close();
      await removeData(product);
    },
  };
};
export type TabWorld = Awaited<ReturnType<typeof startTabWorld>>;
