import 'reflect-metadata';
import { Controller, Get, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';

/** The least that a node could be: Nest on Fastify with one route. The floor of bar 10. */
@Controller()
class ReadyController {
  @Get('health/ready')
  ready(): { status: string } {
    return { status: 'ok' };
  }
}

@Module({ controllers: [ReadyController] })
class EmptyModule {}

const app = await NestFactory.create<NestFastifyApplication>(EmptyModule, new FastifyAdapter(), { logger: ['error'] });
app.enableShutdownHooks(['SIGTERM']);
await app.listen(Number(process.env['PORT']), '127.0.0.1');
