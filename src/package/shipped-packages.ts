/** Reads from the lock file which packages are bundled into the app, and under which licence. */
import { z } from 'zod';

export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string | undefined;
  /** Its folder, from the project folder on. */
  readonly folder: string;
}

const lockFile = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string(),
      license: z.string().optional(),
      dev: z.boolean().optional(),
      devOptional: z.boolean().optional(),
    }),
  ),
});

/** Everything that is not for building and testing only, in order of name. */
export function shippedPackages(lockText: string): readonly ShippedPackage[] {
  const { packages } = lockFile.parse(JSON.parse(lockText));
  return Object.entries(packages)
    .filter(([folder, { dev, devOptional }]) => folder !== '' && !dev && !devOptional)
    .map(([folder, { version, license }]) => ({
      name: folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version,
      licence: license,
      folder,
    }))
    .sort((one, other) => (one.folder < other.folder ? -1 : 1));
}
