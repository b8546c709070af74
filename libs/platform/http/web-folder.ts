import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { existsSync } from 'node:fs';
import { resolve, sep } from 'node:path';

const YEAR = 'public, max-age=31536000, immutable';

const segments = (url: string): string[] => (url.split('?')[0] ?? '').split('/').filter(Boolean);

/**
 * Whether an address that no handler took may be a page's. Not one that names a file, nor one in a folder of the API
 * (`/federation/inbox`: everything under `/federation/`, while `/federation` itself is a page), nor a handler's own
 * path asked by another method.
 */
function mayBePage(url: string, handlers: ReadonlySet<string>, folders: ReadonlySet<string>): boolean {
  const [first, ...rest] = segments(url);
  if (first === undefined) return true;
  if ((rest.at(-1) ?? first).includes('.')) return false;
  return rest.length === 0 ? !handlers.has(first) : !handlers.has(first) && !folders.has(first);
}

/**
 * Serves a built page at /. Its routes live in the browser, so that a GET for HTML which matches no file and no handler
 * answers with the page. Files under assets/ carry a hash in their names and are kept by browsers; nothing else is.
 */
export async function serveWebFolder(app: NestFastifyApplication, folder: string): Promise<void> {
  const root = resolve(folder);
  if (!existsSync(resolve(root, 'index.html'))) throw new Error(`${root} holds no index.html: run npm run build`);
  await app.register(fastifyStatic, {
    root,
    wildcard: false,
    cacheControl: false,
    setHeaders: (reply, path) => {
      reply.header('cache-control', path.startsWith(`${root}${sep}assets${sep}`) ? YEAR : 'no-cache');
    },
  });
  const [handlers, folders] = [new Set<string>(), new Set<string>()];
  const server = app.getHttpAdapter().getInstance();
  server.addHook('onRoute', ({ url }: { url: string }) => {
    const [first, ...rest] = segments(url);
    if (first !== undefined) (rest.length === 0 ? handlers : folders).add(first);
  });
  server.addHook('onRequest', async (request: FastifyRequest, reply: FastifyReply) => {
    const wantsPage = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
    if (request.is404 && wantsPage && mayBePage(request.url, handlers, folders)) return reply.sendFile('index.html');
    return undefined;
  });
}
