/**
 * Imports the built Electron host once, from the beginning, with the name `electron` pointing at a stand-in. Its files
 * are read as they are: no other loader of the test process touches them.
 */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export interface HostImport {
  /** The folder that holds `main/index.js`. */
  readonly builtFolder: string;
  /** What `import { … } from 'electron'` answers. */
  readonly electron: Readonly<Record<string, unknown>>;
  /** The words of the command line behind the app's folder. */
  readonly flags: readonly string[];
}

export async function importHost({ builtFolder, electron, flags }: HostImport): Promise<void> {
  const key = `stand-in-for-electron:${randomUUID()}`;
  const built = `${pathToFileURL(builtFolder).href}/`;
  Reflect.set(globalThis, Symbol.for(key), electron);

  const hooks = registerHooks({
    resolve: (specifier, context, next) => {
      if (!context.parentURL?.startsWith(built) && !specifier.startsWith(built))
        return next(specifier, context);
      if (specifier === 'electron') return { url: key, format: 'module', shortCircuit: true };
      if (!specifier.startsWith('.') && !specifier.startsWith(built)) return next(specifier, context);
      return { url: new URL(specifier, context.parentURL).href, format: 'module', shortCircuit: true };
    },
    load: (url, context, next) => {
      if (url === key) return { format: 'module', source: standInModule(key, electron), shortCircuit: true };
      if (!url.startsWith(built)) return next(url, context);
      return { format: 'module', source: readFileSync(fileURLToPath(url), 'utf8'), shortCircuit: true };
    },
  });
  const words = process.argv;
  try {
    process.argv = ['electron', join(builtFolder, '..'), ...flags];
    // A query of its own makes this the first import of the host's entry, whatever ran before it.
    const entry = pathToFileURL(join(builtFolder, 'main/index.js'));
    entry.search = key;
    await import(entry.href);
  } finally {
    process.argv = words;
    hooks.deregister();
    Reflect.deleteProperty(globalThis, Symbol.for(key));
  }
}

function standInModule(key: string, electron: Readonly<Record<string, unknown>>): string {
  return `export const { ${Object.keys(electron).join(', ')} } = globalThis[Symbol.for(${JSON.stringify(key)})];`;
}
