/** The paths under a node's base URL: protocol.md, *The exchange*. */
export const PATHS = {
  inbox: 'federation/inbox',
  collect: 'federation/collect',
  enrolments: 'federation/enrolments',
  recover: 'federation/recover',
  graphql: 'federation/graphql',
  node: '.well-known/massline',
} as const;

/**
 * The absolute URL of a path under a configured base URL. Sender and receiver build `@target-uri` with it, each from its own
 * configuration, so that spelling (case of the host, default port, a final slash) cannot differ.
 */
export function endpointOf(baseUrl: string, path: string): string {
  const base = new URL(baseUrl);
  if (!base.pathname.endsWith('/')) base.pathname += '/';
  return new URL(path.replace(/^\//, ''), base).href;
}
