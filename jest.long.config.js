import config from './jest.config.js';

const [node] = config.projects;

/** Long seeded runs: the node project with other files. */
export default {
  reporters: config.reporters,
  globalSetup: config.globalSetup,
  globalTeardown: config.globalTeardown,
  projects: [{ ...node, testMatch: ['<rootDir>/tests/long/**/*.long.ts'] }],
};
