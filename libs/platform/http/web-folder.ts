import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { existsSync } from 'node:fs';
import { resolve, sep } from 'node:path';

const YEAR = 'public, max-age=31536000, immutable';

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
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', async (request: FastifyRequest, reply: FastifyReply) => {
      const wantsPage = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
      if (request.is404 && wantsPage) return reply.sendFile('index.html');
      return undefined;
    });
}
