/** Closes the report by naming every project of which no test was run, so that nobody takes it for passed. */
import type { Reporter, Suite, TestCase } from '@playwright/test/reporter';

export default class SayNotRun implements Reporter {
  private projects: readonly Suite[] = [];

  onBegin(_config: unknown, suite: Suite): void {
    this.projects = suite.suites;
  }

  onEnd(): void {
    for (const project of this.projects) {
      const tests = project.allTests();
      if (tests.length === 0 || !tests.every(wasSkipped)) continue;
      const reasons = new Set(
        tests.flatMap(({ annotations }) => annotations.map((each) => each.description)),
      );
      process.stdout.write(`\n  ${project.title}: ${tests.length} tests ${[...reasons].join('; ')}\n`);
    }
  }
}

/** A test that was only listed has no result and was not skipped either. */
function wasSkipped(test: TestCase): boolean {
  return test.results.length > 0 && test.outcome() === 'skipped';
}
