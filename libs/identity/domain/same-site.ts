/** What a cross-site check needs of a request; header names in lower case. */
export interface RequestHead {
  readonly method: string;
  readonly headers: { readonly [name: string]: string | readonly string[] | undefined };
}

export const CSRF_HEADER = 'x-massline-csrf';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * True for a request that a page of another site cannot have made a browser send: it reads only, or it carries a header
 * that needs a preflight, and an Origin, if there is one, that is this node's.
 */
export function isFromOwnPages(request: RequestHead, ownOrigin: string): boolean {
  if (SAFE_METHODS.has(request.method.toUpperCase())) return true;
  if (request.headers[CSRF_HEADER] !== '1') return false;
  const origin = request.headers['origin'];
  return origin === undefined || origin === ownOrigin;
}
