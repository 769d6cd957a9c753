/** Runs the recipe for Linux on a system that lies in a folder. */
import { mkdirSync, readdirSync, readFileSync, readlinkSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { runQuietly } from '../../src/start/run-quietly.ts';
import { type Ground, hold, type Outcome, pass } from './proof.ts';

const checked = z.object({
  version: z.literal(1),
  checks: z.array(z.object({ name: z.string(), ok: z.boolean() })).min(5),
  ok: z.boolean(),
});

export async function recipeHolds({ projectFolder, workFolder }: Ground): Promise<Outcome> {
  const root = join(workFolder, 'system');
  systemIn(root, readFileSync(join(projectFolder, 'deploy/loopback/kiosk-walkthrough-loopback.service')));
  const run = async (...args: readonly string[]) => {
    const program = join(projectFolder, 'deploy/linux/kiosk-machine');
    const ran = await runQuietly({ program, args: [...args, '--root', root], folder: '/', seconds: 60 });
    hold(ran.how === 0 || args[0] === 'check', `${args.join(' ')} ended with ${ran.how}: ${ran.output}`);
    return ran;
  };
  const check = async () => checked.parse(JSON.parse((await run('check')).output)).ok;

  const before = everyFile(root);
  hold(!(await check()), 'the check passes on a machine where nothing was done');
  hold((await run('apply', '--turns', '1', '--dry-run')).output !== '', 'a dry run says nothing');
  hold(everyFile(root) === before, 'a dry run has written something');
  await run('apply', '--turns', '1');
  const applied = everyFile(root);
  hold(applied.includes('LIBINPUT_CALIBRATION_MATRIX'), 'touch does not follow the turned screen');
  hold(await check(), 'the check fails where everything was done');
  const again = await run('apply', '--turns', '1');
  hold(again.output === '' && everyFile(root) === applied, `the second time it did: ${again.output}`);
  await run('undo');
  hold(everyFile(root) === before, 'something is left after undoing');
  hold((await run('undo')).output === '', 'undoing twice does something');
  return pass('on a system in a folder; a machine that starts with it is for the venue to try');
}

/** As much of a system as `systemctl --root` looks at. */
function systemIn(root: string, unit: Uint8Array): void {
  const units = join(root, 'usr/lib/systemd/system');
  mkdirSync(units, { recursive: true });
  mkdirSync(join(root, 'etc/systemd/system'), { recursive: true });
  writeFileSync(join(units, 'kiosk-walkthrough-loopback.service'), unit);
  for (const target of ['graphical', 'multi-user'])
    writeFileSync(join(units, `${target}.target`), '[Unit]\n');
  symlinkSync('/usr/lib/systemd/system/multi-user.target', join(root, 'etc/systemd/system/default.target'));
}

/** Names and contents of everything below a folder, as one text. */
function everyFile(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return `${path}: ${entry.isSymbolicLink() ? readlinkSync(path) : readFileSync(path, 'utf8')}`;
    })
    .sort()
    .join('\n');
}
