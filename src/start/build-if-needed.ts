/** Builds the app where it is not built yet or older than its source, and says so. */
import { build } from './build.ts';
import { buildTimes } from './build-times.ts';
import { needsBuild } from './needs-build.ts';

export interface BuildIfNeeded {
  readonly projectFolder: string;
  /** Path of the Node program that runs the build. */
  readonly node: string;
  readonly say: (line: string) => void;
}

export async function buildIfNeeded({ projectFolder, node, say }: BuildIfNeeded): ReturnType<typeof build> {
  if (!needsBuild(await buildTimes(projectFolder))) return { ok: true };
  say('Building the app, since it is not built yet or older than its source.');
  return build({ projectFolder, node });
}
