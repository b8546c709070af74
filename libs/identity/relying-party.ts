import { isIP } from 'node:net';

/** Whom a passkey is bound to (WebAuthn §5.1.2): the host of this node's own address, and its origin. */
export interface RelyingParty {
  readonly id: string;
  readonly origin: string;
}

/** Null where browsers allow no passkey: a bare network address, or `http:` on anything but `localhost`. */
export function relyingPartyOf(publicUrl: string): RelyingParty | null {
  const { hostname, origin, protocol } = new URL(publicUrl);
  if (isIP(hostname.replace(/^\[|\]$/g, '')) !== 0) return null;
  return protocol === 'https:' || hostname === 'localhost' ? { id: hostname, origin } : null;
}
