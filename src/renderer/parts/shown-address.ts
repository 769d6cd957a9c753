/** An address as a person would read it aloud: without the scheme and what the machine needs. */

export function shownAddress(address: string): string {
  return address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
}
