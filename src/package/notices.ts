/** Writes the notices of other people's work that is bundled into the app; refuses where a licence does not allow that. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { systemReason } from '../host/system-reason.ts';
import { mayShip } from './judge-licence.ts';
import { type ShippedPackage, shippedPackages } from './shipped-packages.ts';

const rule = '-'.repeat(79);

export async function writeNotices(projectFolder: string): Promise<string> {
  const packages = shippedPackages(await readFile(join(projectFolder, 'package-lock.json'), 'utf8'));
  const complaint = licenceComplaint(packages);
  if (complaint !== null) throw new Error(complaint);
  const parts = [];
  for (const one of packages) parts.push(await noticeOf(projectFolder, one));
  return `This app contains the following work of other people, unchanged but bundled.\n\n${parts.join('')}`;
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
