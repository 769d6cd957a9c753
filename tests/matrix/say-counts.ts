/** Says at the end what the matrix has covered, in figures: a run that covered less must not look like one that covered all. */
import type { FullResult, Reporter, TestCase } from '@playwright/test/reporter';
import { languageNames } from '../e2e/shown-scene.ts';
import { countType } from './count.ts';
import { installs } from './installs.ts';
import { texts, themes } from './variants.ts';

export default class SayCounts implements Reporter {
  private readonly seen = new Map<string, number>();
  private walks = 0;

  onTestEnd(test: TestCase): void {
    this.walks += 1;
    const kind = test.parent.title.startsWith('axe') ? 'axe' : 'geometry';
    for (const { annotations } of test.results) {
      for (const { type, description } of annotations) {
        if (type === countType) this.seen.set(kind, (this.seen.get(kind) ?? 0) + Number(description));
      }
    }
  }

  onEnd({ status }: FullResult): void {
    const axe = `axe: ${this.seen.get('axe') ?? 0} views (scenes and pages) over ${languageNames.length} languages x ${themes.length} themes`;
    const geometry = `geometry: ${this.seen.get('geometry') ?? 0} views over ${installs.length} installs x ${languageNames.length} languages x ${texts.length} texts x 2 text sizes`;
    process.stdout.write(`\nmatrix ${status}: ${this.walks} walks\n  ${axe}\n  ${geometry}\n`);
  }

  printsToStdio(): boolean {
    return false;
  }
}
