/** Decides whether a proof may install a package on this machine for a moment. */
import { runQuietly } from '../../src/start/run-quietly.ts';
import { hasProgram } from './run-program.ts';

const needed = ['apt-get', 'Xvfb', 'import', 'cage', 'Xwayland', 'setpriv'];

/** `null` where it may. A machine that already has the package keeps it, with its settings. */
export async function whyNotInstall(name: string): Promise<string | null> {
  if (process.platform !== 'linux') return 'this is not Debian';
  if (process.getuid?.() !== 0) return 'it needs the rights of root';
  const missing = needed.filter((program) => !hasProgram(program));
  if (missing.length > 0)
    return `${missing.join(', ')} not on this machine (apt-get install xvfb imagemagick cage xwayland)`;
  const args = ['--show', '--showformat', '$' + '{db:Status-Abbrev}', name];
  const known = await runQuietly({ program: 'dpkg-query', args, folder: '/', seconds: 60 });
  return known.how === 0 && known.output.startsWith('ii') ? 'it is already installed here' : null;
}

export function mayInstall(why: string | null): why is null {
  return why === null;
}
