const { writeSync } = require('node:fs');

/** Ends a test run with one line that a person and a program can read: "N passed, N failed". */
class ClosingLineReporter {
  onRunComplete(_contexts, results) {
    // A test file that could not even be loaded has no failed test of its own, but it is a failure all the same.
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    // At the very end: jest writes its own summary after all reporters have had their say.
    process.once('exit', () => writeSync(1, `${results.numPassedTests} passed, ${failed} failed\n`));
  }
}

module.exports = ClosingLineReporter;
