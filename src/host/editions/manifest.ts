/** The shape of `manifest.json`, which makes a dataset an edition: what it is, and each of its files with size and hash. */
import { z } from 'zod';
import { compareIds } from './compare-ids.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'expected a SHA-256 in 64 small hexadecimal digits');

const listedFile = z.strictObject({
  path: z.string().min(1, 'expected a path'),
  bytes: z.int().min(0),
  sha256,
});

/** Ed25519 over the manifest without its signature. `keyId` is a short name of `publicKey`; both are base64url or hex. */
const signature = z.strictObject({
  keyId: z.string().regex(/^[0-9a-f]{16}$/, 'expected a key id of 16 hexadecimal digits'),
  publicKey: z.string().regex(/^[A-Za-z0-9_-]{43}$/, 'expected a public key of 43 base64url signs'),
  value: z.string().regex(/^[A-Za-z0-9_-]{86}$/, 'expected a signature of 86 base64url signs'),
});

export const manifestFile = z.strictObject({
  format: z.literal(1, 'expected format 1'),
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected an id')
    .max(60),
  edition: z.string().regex(/^\d{4}\.\d{1,6}$/, 'expected an edition written YEAR.NUMBER'),
  languages: z.array(z.string().regex(/^[a-z]{2,3}$/, 'expected a language code')).min(1),
  madeOn: z.iso.date('expected a day written YYYY-MM-DD'),
  files: z.array(listedFile).min(1),
  signature: signature.optional(),
});

export type ManifestFile = z.infer<typeof manifestFile>;
export type ListedFile = Readonly<z.infer<typeof listedFile>>;
export type Signature = Readonly<z.infer<typeof signature>>;

export interface Manifest extends Readonly<Omit<ManifestFile, 'languages' | 'files' | 'signature'>> {
  readonly languages: readonly string[];
  /** Every file of the edition but the manifest. */
  readonly files: readonly ListedFile[];
  readonly signature?: Signature | undefined;
}

/** The one spelling of a manifest: keys in this order, files by path, so that equal manifests are equal bytes. */
export function manifestText(manifest: Manifest): string {
  const { signature: signed } = manifest;
  const whole =
    signed === undefined ? body(manifest) : { ...body(manifest), signature: signatureBody(signed) };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

/** What a signature is made over: never the same bytes as any other file that somebody might sign. */
export function signedBytes(manifest: Manifest): Uint8Array {
  return new TextEncoder().encode(`kiosk edition 1\n${JSON.stringify(body(manifest))}\n`);
}

function body({ format, id, edition, languages, madeOn, files }: Manifest) {
  return {
    format,
    id,
    edition,
    languages,
    madeOn,
    files: files
      .map(({ path, bytes, sha256: hash }) => ({ path, bytes, sha256: hash }))
      .toSorted((one, other) => compareIds(one.path, other.path)),
  };
}

function signatureBody({ keyId, publicKey, value }: Signature) {
  return { keyId, publicKey, value };
}
