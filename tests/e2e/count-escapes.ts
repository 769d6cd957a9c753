/** Closes the report with what was tried and what got out, for each host: ways of the table, and requests of any test. */
import type { Suite, TestCase } from '@playwright/test/reporter';
import { ProjectReporter } from './project-reporter.ts';

export default class CountEscapes extends ProjectReporter {
  protected override closeProject(project: Suite): void {
    const tests = project.allTests();
    const ways = sum(tests, 'ways tried');
    if (ways > 0) say(`${project.title}: ${ways} ways tried, ${sum(tests, 'got out')} got out`);
    const watched = tests.filter((test) => numbers(test, 'requests outside').length > 0);
    const outside = sum(tests, 'requests outside');
    if (watched.length > 0) say(`${project.title}: ${outside} requests outside in ${watched.length} tests`);
  }
}

function sum(tests: readonly TestCase[], type: string): number {
  return tests.flatMap((test) => numbers(test, type)).reduce((one, other) => one + other, 0);
}

function numbers({ results }: TestCase, type: string): readonly number[] {
  const annotations = results.at(-1)?.annotations ?? [];
  return annotations.filter((each) => each.type === type).map(({ description }) => Number(description));
}

function say(sentence: string): void {
  process.stdout.write(`  ${sentence}\n`);
}
