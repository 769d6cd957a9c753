/** Says in a sentence who stands for an edition. */
import type { Vouching } from './check-signature.ts';

export function wordVouching(vouching: Vouching): string {
  switch (vouching.by) {
    case 'nobody':
      return 'Nobody signed this edition.';
    case 'unknown':
      return `Signed with the key ${vouching.keyId}, which was compared with no trusted key.`;
    case 'trusted':
      return `Signed by ${vouching.name}, key ${vouching.keyId}.`;
  }
}
