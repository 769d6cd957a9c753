/** Writes the notices of other people's work that is bundled into the app; refuses where a licence does not allow that. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { systemReason } from '../host/system-reason.ts';
import { mayShip } from './judge-licence.ts';
import { type ShippedPackage, shippedPackages } from './shipped-packages.ts';

const rule = '-'.repeat(79);

/** @param node the version of Node that is bundled as a program; `null` where none is. */
export async function writeNotices(projectFolder: string, node: string | null): Promise<string> {
  const packages = shippedPackages(await readFile(join(projectFolder, 'package-lock.json'), 'utf8'));
  const complaint = licenceComplaint(packages);
  if (complaint !== null) throw new Error(complaint);
  const parts = [];
  for (const one of packages) parts.push(await noticeOf(projectFolder, one));
  const program =
    node === null ? '' : nodeNotice(node, await readFile(join(projectFolder, 'LICENSE'), 'utf8'));
  return `This app contains the following work of other people, unchanged but bundled.\n\n${program}${parts.join('')}`;
}

/** Node's licence has the words of our own, with other authors; its parts have theirs, too long to be repeated here. */
function nodeNotice(version: string, ownLicence: string): string {
  const words = ownLicence.slice(ownLicence.indexOf('Permission is hereby granted')).trim();
  const parts = `The licences of its parts: https://github.com/nodejs/node/blob/${version}/LICENSE`;
  return `${rule}\nNode.js ${version} (MIT)\n${rule}\n\nCopyright Node.js contributors. All rights reserved.\n\n${words}\n\n${parts}\n\n`;
}

/** One sentence that names each package whose licence is not on the list, or `null`. */
export function licenceComplaint(packages: readonly ShippedPackage[]): string | null {
  const refused = packages.filter(({ licence }) => !mayShip(licence));
  if (refused.length === 0) return null;
  const named = refused.map(
    ({ name, version, licence }) => `${name}@${version} (${licence ?? 'none named'})`,
  );
  return `package-lock.json: expected licences on the list of src/package/judge-licence.ts, found ${named.join(', ')}.`;
}

async function noticeOf(projectFolder: string, one: ShippedPackage): Promise<string> {
  const text = await licenceText(join(projectFolder, one.folder));
  const title = `${one.name} ${one.version} (${one.licence})`;
  return `${rule}\n${title}\n${rule}\n\n${text ?? 'The package brings no licence text of its own.'}\n\n`;
}

/** `null` where the package brings none, or is for another system and not installed here. */
async function licenceText(folder: string): Promise<string | null> {
  try {
    const names = await readdir(folder);
    const name = names.find((file) => /^(licen[cs]e|copying)(\.(md|txt))?$/i.test(file));
    return name === undefined ? null : (await readFile(join(folder, name), 'utf8')).trim();
  } catch (error) {
    systemReason(error);
    return null;
  }
}
