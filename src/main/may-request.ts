/**
 * Whether the session may send a request. Everything the app shows is inside it, so the answer is no for every
 * network address; this stops leaks of what visitors do, and waiting for a network that is not there.
 */
import { isAppAddress } from './app-address.ts';

export function mayRequest(address: string): boolean {
  return isAppAddress(address);
}
