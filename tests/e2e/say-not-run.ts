/** Closes the report by naming every project of which no test was run, so that nobody takes it for passed. */
import type { Suite, TestCase } from '@playwright/test/reporter';
import { ProjectReporter } from './project-reporter.ts';

export default class SayNotRun extends ProjectReporter {
  protected override closeProject(project: Suite): void {
    const tests = project.allTests();
    if (tests.length === 0 || !tests.every(wasSkipped)) return;
    const reasons = new Set(tests.flatMap(({ annotations }) => annotations.map((each) => each.description)));
    process.stdout.write(`\n  ${project.title}: ${tests.length} tests ${[...reasons].join('; ')}\n`);
  }
}

/** A test that was only listed has no result and was not skipped either. */
function wasSkipped(test: TestCase): boolean {
  return test.results.length > 0 && test.outcome() === 'skipped';
}
