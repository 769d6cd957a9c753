/** What only other machines can prove: each is named with what it lacks here. */
import { electronProgram, runtimeMissing } from '../e2e/hosts/electron-process.ts';
import { notRun, type Proof } from './proof.ts';
import { hasProgram } from './run-program.ts';

const runtime = () =>
  electronProgram() === null ? runtimeMissing.replace('not run: ', '') : 'it is made by the release workflow';

/** Built and started on machines of GitHub by `.github/workflows/release.yml`. */
export const elsewhereProofs: readonly Proof[] = [
  ['the packaged app starts in real Electron', runtime],
  ['asar integrity is checked by real Electron (Windows and macOS)', runtime],
  [
    'the .deb and the AppImage of the Electron app are built (electron-builder fetches fpm and AppImage)',
    runtime,
  ],
  [
    'the NSIS installer and the portable folder for Windows are built',
    () => 'needs Windows, or wine and downloads',
  ],
  ['the dmg is built', () => (process.platform === 'darwin' ? runtime() : 'needs macOS')],
  [
    'the profile of AppArmor lets the sandbox start on Ubuntu 24.04',
    () => 'needs that system and the runtime',
  ],
  [
    'the recipe for Windows is clean to PSScriptAnalyzer and runs',
    () => (hasProgram('pwsh') ? 'needs Windows' : 'PowerShell is not on this machine'),
  ],
].map(([name, why]) => ({
  name: String(name),
  run: async () => notRun(typeof why === 'function' ? why() : String(why)),
}));
