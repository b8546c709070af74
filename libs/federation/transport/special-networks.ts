/**
 * Networks that no peer of the public internet lives in: IANA special-purpose address registries (RFC 6890 and later entries),
 * with cloud metadata in 169.254.0.0/16 and carrier-grade NAT in 100.64.0.0/10.
 */
export const SPECIAL_IPV4: readonly string[] = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
];

/** Of IPv6 only global unicast is public; these parts of it are not, or carry an IPv4 address inside (6to4, Teredo). */
export const GLOBAL_IPV6 = '2000::/3';
export const SPECIAL_IPV6: readonly string[] = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'];

/** An IPv4 address in IPv6 clothes: refused even within allowed networks, as it has a plain spelling. */
export const MAPPED_IPV4 = '::ffff:0:0/96';
