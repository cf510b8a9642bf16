import './global-setup';

/** Ends the table server of the jest run. */
const teardown = async (): Promise<void> => {
  await globalThis.azuriteOfRun?.stop();
  delete process.env.TEST_AZURITE;
};

// jest calls the default export of a globalTeardown file.
export default teardown;
