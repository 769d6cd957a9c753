/** Signs a manifest with Ed25519 and checks such a signature. Keys travel as base64url of their 32 bytes, or as PEM files. */
import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto';
import { type Manifest, type Signature, signedBytes } from './manifest.ts';
import { sha256 } from './sha256.ts';

/** The first bytes of every Ed25519 public key in its usual file form; the 32 bytes of the key follow. */
const publicPrefix = Buffer.from('302a300506032b6570032100', 'hex');
const publicKeyForm = /^[A-Za-z0-9_-]{43}$/;

export interface KeyPair {
  /** PEM, for the key file. */
  readonly privateKey: string;
  readonly publicKey: string;
}

/** One key in 64 would begin with a hyphen and be taken for a flag where somebody types it; another is made then. */
export function newKeyPair(): KeyPair {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const written = writePublicKey(publicKey);
  if (written.startsWith('-')) return newKeyPair();
  return { privateKey: privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(), publicKey: written };
}

/** 16 hexadecimal digits that stand for a public key in lists and sentences. */
export function keyId(publicKey: string): string {
  return sha256(Buffer.from(publicKey, 'base64url')).slice(0, 16);
}

export function isPublicKey(text: string): boolean {
  return publicKeyForm.test(text) && Buffer.from(text, 'base64url').toString('base64url') === text;
}

/** `null` where the PEM holds no Ed25519 private key. */
export function signManifest(manifest: Manifest, privateKeyPem: string): Manifest | null {
  const key = readPrivateKey(privateKeyPem);
  if (key === null) return null;
  const publicKey = writePublicKey(createPublicKey(key));
  const value = sign(null, signedBytes(manifest), key).toString('base64url');
  return { ...manifest, signature: { keyId: keyId(publicKey), publicKey, value } };
}

/** What is wrong with a signature, or `null` where it was made over this manifest with the key that it names. */
export function signatureComplaint(
  manifest: Manifest,
  { keyId: id, publicKey, value }: Signature,
): string | null {
  if (!isPublicKey(publicKey)) return 'expected a public key in its one spelling';
  if (keyId(publicKey) !== id)
    return `expected the key id ${keyId(publicKey)} of the public key, found ${id}`;
  const der = Buffer.concat([publicPrefix, Buffer.from(publicKey, 'base64url')]);
  const key = createPublicKey({ key: der, format: 'der', type: 'spki' });
  const good = verify(null, signedBytes(manifest), key, Buffer.from(value, 'base64url'));
  return good ? null : 'expected a signature over this manifest, found one that does not fit';
}

function readPrivateKey(pem: string): KeyObject | null {
  try {
    const key = createPrivateKey(pem);
    return key.asymmetricKeyType === 'ed25519' ? key : null;
  } catch (error) {
    // Node answers a text that is no key with an error of its own or of OpenSSL; both carry a code.
    if (error instanceof Error && 'code' in error) return null;
    throw error;
  }
}

function writePublicKey(key: KeyObject): string {
  return key.export({ format: 'der', type: 'spki' }).subarray(publicPrefix.length).toString('base64url');
}
