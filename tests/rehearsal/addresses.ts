/**
 * Where the rehearsed page lives. A plain Chromium knows no `kiosk:` scheme, so its page stands at a secure address
 * under `.test`, which no network has; wherever the host reads an address it is given its own back.
 */

export const pageAddress = 'https://app.kiosk.test/';

const hostAddress = 'kiosk://app/';

/** From an address of Chromium to the one that the host would see; a blob belongs to the page that made it. */
export function toHost(address: string): string {
  if (address.startsWith('blob:')) return `blob:${toHost(address.slice('blob:'.length))}`;
  return address.startsWith(pageAddress) ? hostAddress + address.slice(pageAddress.length) : address;
}

/** From an address that the host loads to the one that Chromium is sent to. */
export function toPage(address: string): string {
  return address.startsWith(hostAddress) ? pageAddress + address.slice(hostAddress.length) : address;
}
