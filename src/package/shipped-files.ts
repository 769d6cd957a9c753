/** Decides which files of the built app go into a package: a list of what belongs, so that nothing else can slip in. */

export type ShippedHost = 'electron' | 'loopback';

/** Below the project folder. `dot` names of editors and systems, source maps and notes are in none of them by their endings. */
const belongs: Readonly<Record<ShippedHost | 'both', readonly RegExp[]>> = {
  electron: [/^out\/main\/index\.js$/, /^out\/preload\/index\.cjs$/],
  loopback: [/^out\/loopback\/index\.js$/],
  both: [
    /^out\/host\/[\w-]+\.js$/,
    /^out\/renderer\/index\.html$/,
    /^out\/renderer\/assets\/[\w-]+\.(js|css|woff2|json|svg|png|webp|opus)$/,
    /^resources\/datasets\/[\w-]+\/(?:[\w-]+\/)*[\w-]+\.(json|opus|svg|png|webp)$/,
  ],
};

/** Files that a package cannot do without, whatever else is there. */
export const neededFiles: Readonly<Record<ShippedHost, readonly string[]>> = {
  electron: ['out/main/index.js', 'out/preload/index.cjs', 'out/renderer/index.html'],
  loopback: ['out/loopback/index.js', 'out/renderer/index.html'],
};

/** @param path from the project folder on, with forward slashes. */
export function isShipped(path: string, host: ShippedHost): boolean {
  return [...belongs.both, ...belongs[host]].some((pattern) => pattern.test(path));
}
