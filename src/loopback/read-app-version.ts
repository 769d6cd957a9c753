/** Reads the version of the app from its `package.json`. */
import { readFile } from 'node:fs/promises';
import { z } from 'zod';

const packageFile = z.object({ version: z.string().min(1) });

/** @param path of `package.json`; one without a version is a broken build, which throws. */
export async function readAppVersion(path: string): Promise<string> {
  return packageFile.parse(JSON.parse(await readFile(path, 'utf8'))).version;
}
