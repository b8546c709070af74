import type { FastifyInstance, FastifyRequest } from 'fastify';

const MEBIBYTE = 1_048_576;
export const BODY_BYTES_MAX = MEBIBYTE;
const IMPORT_BYTES_MAX = 16 * MEBIBYTE;

declare module 'fastify' {
  interface FastifyRequest {
    /** The body of a request under /federation, byte for byte as it came: what its signature covers. */
    rawBody?: Buffer;
  }
}

const isUnder = (prefix: string, url: string): boolean => url === prefix || url.startsWith(`${prefix}/`);
export const isFederationUrl = (url: string): boolean => isUnder('/federation', url.split('?')[0] ?? '');

/**
 * Reads request bodies. Under /federation any content is taken as bytes, `rawBody`, and nothing is parsed: signatures are
 * judged before content. Elsewhere: JSON, and text or bytes as they are. At most 1 MiB, under /imports and /exchange/files 16 MiB.
 */
export function readBodies(server: FastifyInstance): void {
  server.removeAllContentTypeParsers();
  server.addHook('onRoute', (route) => {
    if (isUnder('/imports', route.url) || isUnder('/exchange/files', route.url)) route.bodyLimit = IMPORT_BYTES_MAX;
  });
  server.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer' },
    async (request: FastifyRequest, body: Buffer) => {
      if (!isFederationUrl(request.url)) return parsedJson(body);
      request.rawBody = body;
      return undefined;
    },
  );
  server.addContentTypeParser(/^text\//, { parseAs: 'buffer' }, async (request: FastifyRequest, body: Buffer) => {
    if (isFederationUrl(request.url)) request.rawBody = body;
    return body.toString();
  });
  server.addContentTypeParser('*', { parseAs: 'buffer' }, async (request: FastifyRequest, body: Buffer) => {
    if (isFederationUrl(request.url)) request.rawBody = body;
    return body;
  });
}

class MalformedBody extends Error {
  readonly statusCode = 400;
  readonly code = 'malformed';
}

/** A key that would reach an object's prototype is refused, as Fastify's own parser does. */
function parsedJson(body: Buffer): unknown {
  if (body.length === 0) return undefined;
  try {
    return JSON.parse(body.toString(), (key, value: unknown) => {
      if (key === '__proto__') throw new SyntaxError('forbidden key');
      return value;
    });
  } catch (cause) {
    throw new MalformedBody('The body is not JSON', { cause });
  }
}
