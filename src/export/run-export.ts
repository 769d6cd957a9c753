/** Makes the file that was asked for, the walkthrough or the handout, and answers what to print and how to exit. */
import type { Start } from '../bridge/contract.ts';
import { entryOf } from '../dataset/wording.ts';
import { done, type Outcome, refuse, tell } from '../editor/outcome.ts';
import { realDisk } from '../host/disk.ts';
import { archivedDisk } from '../host/editions/edition-disk.ts';
import { fingerprintFolder } from '../host/editions/fingerprint-folder.ts';
import { readDataset } from '../host/read-dataset.ts';
import { defaultSettings } from '../host/settings.ts';
import { writeAtomically } from '../host/write-atomically.ts';
import { readAppVersion } from '../loopback/read-app-version.ts';
import type { BuiltPage, PageName } from './build-page.ts';
import { type Command, parseCommand } from './parse-command.ts';
import type { Printed } from './print-file.ts';
import { singleFile } from './single-file.ts';

export interface ExportTools {
  readonly shippedDataset: string;
  /** The project's `package.json`. */
  readonly packageFile: string;
  readonly buildPage: (name: PageName) => Promise<BuiltPage>;
  /** Makes a PDF of an HTML document. */
  readonly printFile: (html: string) => Promise<Printed>;
}

export async function runExport(args: readonly string[], tools: ExportTools): Promise<Outcome> {
  const parsed = parseCommand(args);
  if (!parsed.ok) return refuse(parsed.message);
  const { command } = parsed;
  const folder = command.dataset ?? tools.shippedDataset;
  const read = await readDataset(folder);
  if (!read.ok) {
    const missing = read.problems.find(({ code, file }) => code === 'missing' && file === '.');
    return missing ? refuse(missing.message) : tell(read.problems);
  }
  const { dataset, notes } = read;
  const fingerprint = await fingerprintFolder(folder, archivedDisk());
  const appVersion = await readAppVersion(tools.packageFile);
  const start = { dataset, settings: defaultSettings(), appVersion, fingerprint };
  const edition = `Edition ${dataset.edition}, fingerprint ${fingerprint ?? 'none: the folder holds what no edition may hold'}`;
  if (command.makes === 'walkthrough') return write(command, await walkthroughFile(start, tools), [edition]);
  const { language } = command;
  if (language === null || !dataset.languages.includes(language)) {
    return refuse(`--language: expected one of ${dataset.languages.join(', ')}, found "${language}"`);
  }
  const told = { start, notes: notes[language] ?? null, language };
  const { title } = entryOf(dataset.wording, language);
  const html = singleFile({ ...(await tools.buildPage('handout')), language, title, told });
  const printed = await tools.printFile(html);
  return printed.ok ? write(command, printed.bytes, [edition]) : refuse(printed.why);
}

/** In every language of the dataset; the notes stay with the presenter. */
async function walkthroughFile(start: Start, { buildPage }: ExportTools): Promise<Uint8Array> {
  const [language = 'en'] = start.dataset.languages;
  const { title } = entryOf(start.dataset.wording, language);
  return new TextEncoder().encode(
    singleFile({ ...(await buildPage('index')), language, title, told: start }),
  );
}

async function write({ out }: Command, bytes: Uint8Array, more: readonly string[]): Promise<Outcome> {
  const written = await writeAtomically({ disk: realDisk(), path: out, bytes, previousPath: null });
  if (!written.ok) return refuse(`${out} cannot be written (${written.why})`);
  return done([`${out}: ${bytes.length.toLocaleString('en')} bytes`, ...more]);
}
