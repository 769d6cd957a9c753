/**
 * Decides whether a request may come in at all, before anything else looks at it.
 * Stops other programs and other pages on the same machine: whoever lacks the token, comes under another name
 * (DNS rebinding) or from another origin (cross-site request forgery) is refused.
 */
import { createHash, timingSafeEqual } from 'node:crypto';

export interface IncomingFacts {
  readonly method: string | undefined;
  /** The request target exactly as it arrived, nothing resolved or decoded. */
  readonly path: string | undefined;
  readonly host: string | undefined;
  readonly origin: string | undefined;
  /** `Sec-Fetch-Site`: where Chromium says that the request comes from. */
  readonly fetchSite: string | undefined;
}

export interface Expected {
  readonly token: string;
  readonly port: number;
}

export type Admission =
  | {
      readonly admitted: true;
      readonly method: 'GET' | 'POST';
      /** What stands behind the token, beginning with a slash. */
      readonly rest: string;
    }
  | { readonly admitted: false; readonly status: 403 | 404 | 405; readonly why: string };

export function admitRequest(facts: IncomingFacts, { token, port }: Expected): Admission {
  const name = `127.0.0.1:${port}`;
  const { method, origin, fetchSite } = facts;
  if (facts.host !== name) return refusal(403, 'Wrong host name.');
  if (method !== 'GET' && method !== 'POST') return refusal(405, 'Only GET and POST are answered.');
  if (origin !== undefined && origin !== `http://${name}`) return refusal(403, 'Wrong origin.');
  if (method === 'POST' && origin === undefined) return refusal(403, 'No origin.');
  // A page on another port of this machine is "same-site", and just as foreign. "none" is an address typed in.
  if (fetchSite !== undefined && fetchSite !== 'same-origin' && (fetchSite !== 'none' || method === 'POST')) {
    return refusal(403, 'Wrong site.');
  }
  const [, given, rest] = /^\/([^/]*)(\/.*)$/s.exec(facts.path ?? '') ?? [];
  if (given === undefined || rest === undefined || !isSame(given, token)) return refusal(404, 'Not found.');
  return { admitted: true, method, rest };
}

/** In a time that tells nothing about how much of the token was right. */
function isSame(given: string, token: string): boolean {
  return timingSafeEqual(digest(given), digest(token));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

function refusal(status: 403 | 404 | 405, why: string): Admission {
  return { admitted: false, status, why };
}
