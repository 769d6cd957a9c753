/** Proofs of single files, by the validators that a system brings for them. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { appNames } from '../../src/package/app-names.ts';
import { desktopEntry } from '../../src/package/desktop-entry.ts';
import { iconSizes, makeIcons } from '../../src/package/make-icons.ts';
import { writeNotices } from '../../src/package/notices.ts';
import { type Ground, hold, notRun, type Outcome, type Proof, pass } from './proof.ts';
import { recipeHolds } from './recipe-proof.ts';
import { hasProgram, runProgram } from './run-program.ts';
import { makeSbom } from './sbom.ts';

export const fileProofs: readonly Proof[] = [
  { name: 'the icon is drawn in every size', run: iconsAreDrawn },
  { name: 'notices: every bundled package is under a permitted licence', run: noticesAreWritten },
  { name: 'the list of parts is CycloneDX and holds every package of the lock file', run: makeSbom },
  { name: 'desktop files', run: withProgram('desktop-file-validate', desktopFilesAreValid) },
  { name: 'profile of AppArmor', run: withProgram('apparmor_parser', profileIsValid) },
  { name: 'unit of systemd', run: withProgram('systemd-analyze', unitIsValid) },
  { name: 'shell scripts are clean', run: withProgram('shellcheck', scriptsAreClean) },
  {
    name: 'the recipe for Linux: tried dry, twice, checked and undone',
    run: withProgram('systemctl', recipeHolds),
  },
];

function withProgram(program: string, run: Proof['run']): Proof['run'] {
  return async (ground) => (hasProgram(program) ? run(ground) : notRun(`${program} is not on this machine`));
}

async function iconsAreDrawn({ projectFolder, workFolder }: Ground): Promise<Outcome> {
  const pictures = await makeIcons(
    join(projectFolder, 'resources/icons/icon.svg'),
    join(workFolder, 'icons'),
  );
  const wrong = pictures.filter(({ size, png }) => Buffer.from(png).readUInt32BE(16) !== size);
  hold(wrong.length === 0, `not as wide as they say: ${wrong.map(({ size }) => size).join(', ')}`);
  return pass(`${iconSizes.join(', ')} pixels, and one file each for Windows and macOS`);
}

async function noticesAreWritten({ projectFolder }: Ground): Promise<Outcome> {
  const text = await writeNotices(projectFolder, process.version);
  return pass(`${Math.round(text.length / 1_024)} kB`);
}

async function desktopFilesAreValid({ workFolder }: Ground): Promise<Outcome> {
  for (const program of [appNames.program, appNames.loopbackProgram]) {
    const file = join(workFolder, `${program}.desktop`);
    writeFileSync(file, desktopEntry(program));
    const said = await runProgram('desktop-file-validate', [file]);
    hold(said === '', said);
  }
  return pass('two entries');
}

/** Older parsers know neither the version of the rules nor the rule on namespaces: those two lines are then left out. */
async function profileIsValid({ projectFolder, workFolder }: Ground): Promise<Outcome> {
  const text = readFileSync(join(projectFolder, 'deploy/electron/apparmor-profile'), 'utf8');
  const file = join(workFolder, 'apparmor-profile');
  const version = /version (\S+)/.exec(await runProgram('apparmor_parser', ['--version']))?.[1] ?? '';
  const old = Number(version.split('.')[0]) < 4;
  writeFileSync(file, old ? text.replace('<abi/4.0>', '<abi/3.0>').replace(/^ *userns,\n/m, '') : text);
  await runProgram('apparmor_parser', ['--skip-kernel-load', '--skip-cache', file]);
  return pass(old ? `apparmor_parser ${version}, without the two lines that it is too old for` : version);
}

async function unitIsValid({ projectFolder, workFolder }: Ground): Promise<Outcome> {
  const unit = `${appNames.loopbackProgram}.service`;
  const text = readFileSync(join(projectFolder, 'deploy/loopback', unit), 'utf8');
  const file = join(workFolder, unit);
  // The program is looked for; it lies there only once the package is installed.
  writeFileSync(file, text.replace(/^ExecStart=.*$/m, 'ExecStart=/bin/true'));
  const said = await runProgram('systemd-analyze', ['verify', file]);
  hold(said === '', said);
  return pass(unit);
}

async function scriptsAreClean({ projectFolder }: Ground): Promise<Outcome> {
  const scripts = ['loopback', 'linux']
    .flatMap((folder) =>
      readdirSync(join(projectFolder, 'deploy', folder)).map((name) => `deploy/${folder}/${name}`),
    )
    .filter((path) => readFileSync(join(projectFolder, path), 'utf8').startsWith('#!'));
  hold(scripts.length > 6, `found only ${scripts.length} scripts`);
  await runProgram('shellcheck', scripts, projectFolder);
  return pass(`${scripts.length} scripts`);
}
