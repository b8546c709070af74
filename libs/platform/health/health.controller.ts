import { Controller, Get, Header, HttpStatus, Inject, NotFoundException, Req, Res } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { Metrics } from '../metrics/metrics.js';
import { Keyring } from '../personal/keyring.js';
import { METRICS_TOKEN, metricsAllowed } from './metrics-access.js';

const DATABASE_TIMEOUT_MS = 2_000;

/** For the machine that watches this process. Says nothing that a stranger should not know. */
@Controller()
export class HealthController {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly keyring: Keyring,
    private readonly metrics: Metrics,
    @Inject(METRICS_TOKEN) private readonly token: string | undefined,
  ) {}

  /** The process answers: a failure means that it should be started anew. */
  @Get('health/live')
  @Header('cache-control', 'no-store')
  live(): { status: string } {
    return { status: 'ok' };
  }

  /** The process can do its work: a failure means that requests should go elsewhere. */
  @Get('health/ready')
  @Header('cache-control', 'no-store')
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<Record<string, string>> {
    const checks = { database: await this.databaseAnswers(), keyring: this.keyring.loaded };
    const ready = Object.values(checks).every(Boolean);
    reply.status(ready ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE);
    const named = Object.entries(checks).map(([name, good]) => [name, good ? 'ok' : 'down']);
    return { status: ready ? 'ok' : 'down', ...Object.fromEntries(named) };
  }

  @Get('metrics')
  async numbers(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    if (!metricsAllowed(request, this.token)) throw new NotFoundException();
    reply.header('content-type', this.metrics.contentType);
    return this.metrics.text();
  }

  private async databaseAnswers(): Promise<boolean> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<boolean>((resolve) => (timer = setTimeout(resolve, DATABASE_TIMEOUT_MS, false)));
    const answered = this.db.query('SELECT 1').then(
      () => true,
      () => false,
    );
    return Promise.race([answered, late]).finally(() => clearTimeout(timer));
  }
}
