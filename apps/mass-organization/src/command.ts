import { RecoveryService } from '#federation';
import { LedgerProofs } from '#governance';
import { createDataSource, migrate } from '#platform';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';
import { loadEnv } from './config/env.js';
import { tables } from './database/tables.js';

/** One command on this node's database, then the end: what operators do without a running server. */
const [command, ...rest] = process.argv.slice(2);
process.exitCode = await run([command, ...rest].join(' '));

async function run(line: string): Promise<number> {
  switch (line) {
    case 'migrate':
      for (const url of databases()) await migrateOne(url);
      return 0;
    case 'recover':
      return withNode(async (node) => print(await node.get(RecoveryService).recover()));
    case 'verify-ledger':
      return withNode(async (node) => {
        const report = await node.get(LedgerProofs).verify();
        return Math.max(print(report), report.findings.length === 0 ? 0 : 1);
      });
    default:
      process.stderr.write(`unknown command: ${line}\n`);
      return 2;
  }
}

/** Answers the exit code of a command that did what it should. */
function print(value: unknown): 0 {
  process.stdout.write(`${typeof value === 'string' ? value : JSON.stringify(value, null, 2)}\n`);
  return 0;
}

/** `MIGRATE_URLS` brings several databases of this deployable up to date in one go. */
function databases(): string[] {
  const many = process.env['MIGRATE_URLS'];
  if (many) return JSON.parse(many) as string[];
  const { DATABASE_URL } = loadEnv();
  if (!DATABASE_URL) throw new Error('DATABASE_URL names the database to migrate');
  return [DATABASE_URL];
}

async function migrateOne(url: string): Promise<void> {
  const dataSource = await createDataSource({ url, ...tables }).initialize();
  try {
    await migrate(dataSource);
  } finally {
    await dataSource.destroy();
  }
}

/** The node's services without its doors: no port is opened and no job is taken. */
async function withNode(
  work: (node: Awaited<ReturnType<typeof NestFactory.createApplicationContext>>) => Promise<number>,
): Promise<number> {
  const env = { ...loadEnv(), ROLE: 'api' as const, LOG_LEVEL: 'silent' as const };
  const node = await NestFactory.createApplicationContext(AppModule.forRoot(env), { logger: ['error'] });
  try {
    return await work(node);
  } finally {
    await node.close();
  }
}
