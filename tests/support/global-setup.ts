import { type Azurite, startAzurite } from './azurite';
import { bundleFluent } from './fluent-bundle';

// jest loads set-up and teardown apart; the process is what they share.
declare global {
  var azuriteOfRun: Azurite | undefined;
}

/** Starts the one table server of a jest run and tells the test files where it is; bundles what the tests of the tab load. */
const setup = async (): Promise<void> => {
  const [azurite] = await Promise.all([startAzurite(), bundleFluent()]);
  globalThis.azuriteOfRun = azurite;
  process.env.TEST_AZURITE = azurite.connectionString;
};

// jest calls the default export of a globalSetup file, so this one is no matter of style.
export default setup;
