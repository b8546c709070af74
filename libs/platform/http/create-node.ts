import type { DynamicModule, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import type { PlatformEnv } from '../config/platform-env.js';
import { Logger } from '../log/logger.js';
import { NestLog } from '../log/nest-log.js';
import { addTracing } from './request-trace.js';
import { BODY_BYTES_MAX, readBodies } from './bodies.js';
import { closeInTime } from './close-in-time.js';
import { answerUnroutable, ProblemFilter } from './problem-filter.js';
import { addSecurityHeaders } from './security-headers.js';
import { serveWebFolder } from './web-folder.js';

const REQUEST_TIMEOUT_MS = 60_000;

export interface NodeOptions {
  /** A built page to serve at /. */
  readonly webRoot?: string;
}

/**
 * The HTTP server of a node, ready to `listen(env.PORT, env.HOST)`; `module` imports PlatformModule. It trusts no
 * proxy headers. SIGTERM and SIGINT let requests and jobs end first.
 */
export async function createNode(
  module: Type | DynamicModule,
  env: PlatformEnv,
  { webRoot }: NodeOptions = {},
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_BYTES_MAX,
    trustProxy: false,
    requestTimeout: REQUEST_TIMEOUT_MS,
    forceCloseConnections: 'idle',
    frameworkErrors: answerUnroutable,
  });
  const server = adapter.getInstance<FastifyInstance>();
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, {
    bodyParser: false,
    bufferLogs: true,
    abortOnError: false,
    forceCloseConnections: false,
  });
  const logger = app.get(Logger);
  app.useLogger(new NestLog(logger));
  addTracing(server, app);
  addSecurityHeaders(server, env.PUBLIC_URL);
  readBodies(server);
  closeInTime(server);
  app.useGlobalFilters(new ProblemFilter(logger));
  if (webRoot) await serveWebFolder(app, webRoot);
  app.enableShutdownHooks(['SIGTERM', 'SIGINT']);
  return app;
}
