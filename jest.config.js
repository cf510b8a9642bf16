const transform = {
  '^.+\\.tsx?$': ['@swc/jest', { jsc: { target: 'es2022', transform: { react: { runtime: 'automatic' } } } }],
};
// Packages that ship ES modules only have to be transformed too.
const transformIgnorePatterns = [
  '/node_modules/(?!(jose|intl-messageformat|@formatjs|@microsoft/app-manifest|strip-bom|node-fetch|fetch-blob|data-uri-to-buffer|formdata-polyfill|syllable|array-iterate|unified|bail|devlop|is-plain-obj|trough|vfile|vfile-message|retext-english|retext-simplify|parse-english|parse-latin|nlcst-[a-z-]+|unist-util-[a-z-]+|quotation)/)',
];
// Real storage over HTTP takes seconds on a busy machine, and no test proves anything by being quick.
const testTimeout = 20_000;
const esm = { '^.+\\.m?js$': ['@swc/jest', { jsc: { target: 'es2022' } }] };

/** @type {import('jest').Config} */
export default {
  // Both cores of the smallest machine we promise: jest would leave one idle.
  maxWorkers: 2,
  testSequencer: '<rootDir>/tests/support/slow-first.cjs',
  reporters: ['default', '<rootDir>/tests/support/closing-line-reporter.cjs'],
  globalSetup: '<rootDir>/tests/support/global-setup.ts',
  globalTeardown: '<rootDir>/tests/support/global-teardown.ts',
  projects: [
    {
      displayName: 'node',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/{core,bot,contract,delivery,flow,attack,package}/**/*.test.ts'],
      testTimeout,
      transform: { ...transform, ...esm },
      transformIgnorePatterns,
    },
    {
      displayName: 'tab',
      testEnvironment: 'jsdom',
      // Made by the global set-up.
      moduleNameMapper: { '^@fluentui/react-(components|icons)$': '<rootDir>/.cache/fluent.cjs' },
      testMatch: ['<rootDir>/tests/tab/**/*.test.{ts,tsx}'],
      testTimeout,
      transform: { ...transform, ...esm },
      transformIgnorePatterns,
    },
  ],
};
