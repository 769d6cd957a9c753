/** How the built loopback host is started to be measured: no browser, any port, a data folder of its own. */
import { join } from 'node:path';

export function hostArguments(appFolder: string, dataDir: string): readonly string[] {
  return [join(appFolder, 'out/loopback/index.js'), '--no-browser', '--port', '0', '--data-dir', dataDir];
}
