/** Decides whether the operator can accept who signed an edition, or that nobody did. */
import type { EditionProblemCode } from '../../bridge/editions.ts';
import { manifestName } from './edition-path.ts';
import { type EditionProblem, fileProblem } from './edition-problem.ts';
import type { Manifest } from './manifest.ts';
import { signatureComplaint } from './signature.ts';
import type { TrustedKey } from './trusted-keys.ts';

/** Who stands for an edition, so that it can be said before it is adopted. */
export type Vouching =
  | { readonly by: 'nobody' }
  /** Signed, and the signature fits, but no trusted key was given to compare the signer with. */
  | { readonly by: 'unknown'; readonly keyId: string }
  | { readonly by: 'trusted'; readonly keyId: string; readonly name: string };

export interface CheckedSignature {
  readonly vouching: Vouching;
  readonly problems: readonly EditionProblem[];
}

/**
 * A signature that does not fit is refused always. With trusted keys, so is an unsigned edition and one of another
 * key; without any, both pass and are said. `null` asks for no signature.
 */
export function checkSignature(manifest: Manifest, trusted: readonly TrustedKey[] | null): CheckedSignature {
  const { signature } = manifest;
  if (signature === undefined) {
    const missing = trusted !== null && trusted.length > 0;
    const message = 'expected a signature of a trusted key, found none';
    return { vouching: { by: 'nobody' }, problems: missing ? [problem('unsigned', '', message)] : [] };
  }
  const { keyId, publicKey } = signature;
  const vouching: Vouching = { by: 'unknown', keyId };
  const complaint = signatureComplaint(manifest, signature);
  if (complaint !== null) return { vouching, problems: [problem('bad-signature', '.value', complaint)] };
  const known = trusted?.find(({ key }) => key === publicKey);
  if (known !== undefined) return { vouching: { by: 'trusted', keyId, name: known.name }, problems: [] };
  if (trusted === null || trusted.length === 0) return { vouching, problems: [] };
  const message = `expected a key that the operator trusts, found ${keyId}`;
  return { vouching, problems: [problem('unknown-key', '.keyId', message)] };
}

function problem(code: EditionProblemCode, inside: string, message: string): EditionProblem {
  return { ...fileProblem(code, manifestName, message), path: `signature${inside}` };
}
