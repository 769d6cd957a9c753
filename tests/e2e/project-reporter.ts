/** Closes a report with what there is to say of each project, once all of them have run. */
import type { Reporter, Suite } from '@playwright/test/reporter';

export abstract class ProjectReporter implements Reporter {
  private projects: readonly Suite[] = [];

  onBegin(_config: unknown, suite: Suite): void {
    this.projects = suite.suites;
  }

  onEnd(): void {
    for (const project of this.projects) this.closeProject(project);
  }

  protected abstract closeProject(project: Suite): void;
}
