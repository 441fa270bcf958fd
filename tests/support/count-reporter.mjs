import { writeFileSync } from 'node:fs';

/** A Web Test Runner reporter that leaves the number of tests that passed and failed, in all browsers, in a file. */
export function countReporter(file) {
  return {
    onTestRunFinished({ sessions }) {
      const counts = { passed: 0, failed: 0 };
      for (const session of sessions) {
        count(session.testResults, counts);
        if (session.errors.length > 0) counts.failed++;
      }
      writeFileSync(file, JSON.stringify(counts));
    },
  };
}

function count(suite, counts) {
  for (const { passed } of suite?.tests ?? []) counts[passed ? 'passed' : 'failed']++;
  for (const inner of suite?.suites ?? []) count(inner, counts);
}
