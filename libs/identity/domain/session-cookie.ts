/**
 * Each node of a federation has a cookie of its own, so that one browser can be signed in to many nodes of one host:
 * ports do not separate cookies (RFC 6265 §8.5). `__Host-` binds it to the host, the root path and secure origins.
 */
export const sessionCookieName = (nodeId: string): string => `__Host-massline-${nodeId}`;

const ATTRIBUTES = 'Path=/; HttpOnly; Secure; SameSite=Strict';

export const setSessionCookie = (nodeId: string, token: string, maxAgeSeconds: number): string =>
  `${sessionCookieName(nodeId)}=${token}; Max-Age=${maxAgeSeconds}; ${ATTRIBUTES}`;

export const clearSessionCookie = (nodeId: string): string => `${sessionCookieName(nodeId)}=; Max-Age=0; ${ATTRIBUTES}`;

/**
 * For `Clear-Site-Data` when somebody signs out: pages that the browser remembers, for its Back too. Not what people keep on
 * purpose: papers of elections can be had only once, and other nodes of the host have cookies of their own.
 */
export const FORGET_PAGES = '"cache"';

/** Marks a browser in which this person has signed in before; it outlives sessions and signing out. */
export const knownBrowserCookieName = (nodeId: string): string => `${sessionCookieName(nodeId)}-known`;

const YEAR_SECONDS = 365 * 86_400;

export const setKnownBrowserCookie = (nodeId: string, mark: string): string =>
  `${knownBrowserCookieName(nodeId)}=${mark}; Max-Age=${YEAR_SECONDS}; ${ATTRIBUTES}`;

/** The value of one cookie in a Cookie header; null if it is not there. */
export function readCookie(header: string | undefined, name: string): string | null {
  for (const pair of header?.split(';') ?? []) {
    const at = pair.indexOf('=');
    if (at > 0 && pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim();
  }
  return null;
}
