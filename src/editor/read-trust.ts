/** Makes keys to trust out of what stands behind `--trust`. */
import { isPublicKey, keyId } from '../host/editions/signature.ts';
import type { TrustedKey } from '../host/editions/trusted-keys.ts';

/** A sentence where one of them is no key. */
export function readTrust(keys: readonly string[]): readonly TrustedKey[] | string {
  const wrong = keys.find((key) => !isPublicKey(key));
  if (wrong !== undefined)
    return `expected a public key of 43 base64url signs behind --trust, found "${wrong}"`;
  return keys.map((key) => ({ name: `trusted key ${keyId(key)}`, key }));
}
