/**
 * Judges the name of a file inside an edition.
 * Stops path traversal in every spelling, devices, hidden streams and names that two systems read differently.
 */
import { quote } from '../../dataset/describe-found.ts';

export const manifestName = 'manifest.json';

const longestPath = 200;
const deepest = 4;
const plainName = /^[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)*$/;
/** Windows opens a device whatever ending follows these names. */
const deviceName = /^(con|prn|aux|nul|com\d|lpt\d|conin|conout|clock)(\.|$)/i;
/** Text of a dataset and its sound. An archive in an archive has no place here. */
const endings = ['json', 'opus', 'vtt'];

/** The first rule that a path breaks words the complaint, so the order goes from the plainest attack to the mere slip. */
const rules: readonly { readonly breaks: (path: string) => boolean; readonly expected: string }[] = [
  { breaks: (path) => path === '', expected: 'a name' },
  { breaks: (path) => path.length > longestPath, expected: `at most ${longestPath} signs` },
  { breaks: (path) => path.includes('\0'), expected: 'a name without a zero sign' },
  { breaks: (path) => path.startsWith('/') || path.startsWith('~'), expected: 'a path inside the edition' },
  { breaks: (path) => /^[A-Za-z]:/.test(path), expected: 'a path without a drive letter' },
  { breaks: (path) => path.includes('\\'), expected: 'forward slashes' },
  { breaks: (path) => path.split('/').includes('..'), expected: 'a path that never goes up' },
  { breaks: (path) => path.endsWith('/'), expected: 'a file, not a folder' },
  { breaks: (path) => path.split('/').length > deepest, expected: `at most ${deepest} names deep` },
  {
    breaks: (path) => path.split('/').some((name) => deviceName.test(name)),
    expected: 'no name of a device',
  },
  {
    breaks: (path) => !path.split('/').every((name) => plainName.test(name)),
    expected: 'plain letters, digits, hyphens and single dots',
  },
  {
    breaks: (path) => !endings.includes(path.split('.').at(-1) ?? ''),
    expected: 'a .json, .opus or .vtt file',
  },
];

/** What was expected of the path, or `null` where it may be used on any system. */
export function pathComplaint(path: string): string | null {
  const broken = rules.find((rule) => rule.breaks(path));
  return broken ? `expected ${broken.expected}, found ${quote(path)}` : null;
}

/** Paths that stand twice, also where only the case differs: on Windows and macOS they would be one file. */
export function repeatedPaths(paths: readonly string[]): readonly string[] {
  const met = new Set<string>();
  return paths.filter((path) => {
    // No language is meant: the paths are plain ASCII or refused for that.
    const folded = path.toLowerCase();
    const repeated = met.has(folded);
    met.add(folded);
    return repeated;
  });
}
