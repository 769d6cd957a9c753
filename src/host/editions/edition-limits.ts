/** How much an edition may hold. What lies beyond is refused before it is read or inflated. */

/** Bytes unless the name says otherwise. */
export interface EditionLimits {
  /** Files, the manifest included. */
  readonly files: number;
  /** Of one file, once inflated. */
  readonly fileBytes: number;
  /** Of all files together, once inflated. */
  readonly bytes: number;
  /** Of the `.zip` itself. */
  readonly zipBytes: number;
  /** How many times larger than packed a file may be. JSON packs to about a tenth, repeated text to a hundredth. */
  readonly ratio: number;
  /** A file this small may have any ratio: no bomb fits into it. */
  readonly smallBytes: number;
  /** Folders looked into. */
  readonly folders: number;
}

export const editionLimits: EditionLimits = {
  // Every text has a sound of its own in every language.
  files: 2_000,
  fileBytes: 16 * 1_048_576,
  bytes: 64 * 1_048_576,
  zipBytes: 64 * 1_048_576,
  ratio: 120,
  smallBytes: 65_536,
  folders: 100,
};
