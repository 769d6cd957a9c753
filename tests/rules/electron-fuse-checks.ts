/** The switches inside the packaged program, each with the value that the hardening wants. */
import { FuseV1Options } from '@electron/fuses';
import type { Check } from './electron-check.ts';

const wanted: readonly (readonly [FuseV1Options, boolean, string])[] = [
  [FuseV1Options.RunAsNode, false, 'the program cannot be made a Node'],
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable, false, 'no variable gives Node options'],
  [FuseV1Options.EnableNodeCliInspectArguments, false, 'no flag opens a debugger'],
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation, true, 'the archive is checked against its sum'],
  [FuseV1Options.OnlyLoadAppFromAsar, true, 'code comes from the archive alone'],
  [FuseV1Options.GrantFileProtocolExtraPrivileges, false, 'files have no rights of pages'],
  [FuseV1Options.EnableCookieEncryption, false, 'no keyring is asked, since there are no cookies'],
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot, false, 'no snapshot of our own is looked for'],
  [FuseV1Options.WasmTrapHandlers, true, "WebAssembly's memory stays guarded"],
];

export const fuseChecks: readonly Check[] = [
  ...wanted.map(
    ([fuse, value, rule]): Check => ({
      name: `FUSE_${FuseV1Options[fuse]}`,
      rule,
      breaches: ({ fuses }) => (fuses[fuse] === value ? [] : [`${FuseV1Options[fuse]}: ${fuses[fuse]}`]),
      spoilt: (app) => ({ ...app, fuses: { ...app.fuses, [fuse]: !value } }),
    }),
  ),
  {
    name: 'FUSES_ALL',
    rule: 'every fuse is named, and one that a new Electron brings fails the packaging',
    breaches: ({ fuses }) => [
      ...(fuses.strictlyRequireAllFuses === true ? [] : ['fuses may be left out']),
      ...Object.keys(fuses)
        .filter((name) => /^\d+$/.test(name) && !wanted.some(([fuse]) => String(fuse) === name))
        .map((name) => `nobody says what fuse ${name} is to be`),
    ],
    spoilt: (app) => ({ ...app, fuses: { ...app.fuses, strictlyRequireAllFuses: false } }),
  },
];
