/**
 * The switches that are set into the packaged Electron program, where no flag, file or variable can turn them back
 * (point 19 of Electron's security list). Every one is named: a new Electron with a new switch fails the packaging.
 */
import { type FuseConfig, FuseV1Options, FuseVersion } from '@electron/fuses';

export const fuses: FuseConfig = {
  version: FuseVersion.V1,
  strictlyRequireAllFuses: true,
  /** `ELECTRON_RUN_AS_NODE` would make the program a Node that runs anything. */
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  /** `--inspect` would open the main process to a debugger. */
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  /** The page lives at a scheme of its own. */
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  /** There are no cookies, and the keyring that would hold the key may ask for a password over the kiosk. */
  [FuseV1Options.EnableCookieEncryption]: false,
  /** We bring no such snapshot. */
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  /** A guard of WebAssembly's memory, which Electron has on by itself. */
  [FuseV1Options.WasmTrapHandlers]: true,
};
