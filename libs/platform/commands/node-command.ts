import { type DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { PlatformEnv } from '../config/platform-env.js';
import { createDataSource, type Tables } from '../database/data-source.js';
import { migrate } from '../database/migrations.js';

/** A node's services without its doors. */
export type NodeContext = Awaited<ReturnType<typeof NestFactory.createApplicationContext>>;

export interface NodeCommands<Env extends PlatformEnv> {
  readonly module: (env: Env) => DynamicModule;
  readonly env: Env;
  /** By name; each answers what is printed and, if not 0, its exit code. */
  readonly commands: Readonly<Record<string, (node: NodeContext) => Promise<CommandOutcome>>>;
}

export interface CommandOutcome {
  readonly output: unknown;
  readonly exitCode?: number;
}

/**
 * Runs one command on a node's database, beside its server or without it: no port is opened and no job is taken. Answers
 * the exit code; 2 for a command that there is not.
 */
export async function runNodeCommand<Env extends PlatformEnv>(
  name: string,
  { module, env, commands }: NodeCommands<Env>,
): Promise<CommandOutcome> {
  const command = commands[name];
  if (!command)
    return { output: `There is no command "${name}"; there are: ${Object.keys(commands).join(', ')}`, exitCode: 2 };
  const quiet = { ...env, ROLE: 'api' as const, LOG_LEVEL: 'silent' as const };
  const node = await NestFactory.createApplicationContext(module(quiet), { logger: ['error'] });
  try {
    return await command(node);
  } finally {
    await node.close();
  }
}

/** One database by the account that runs its node, and by the one that owns the tables, where that is another. */
export interface DatabaseUrls {
  readonly url: string;
  readonly ownerUrl?: string | undefined;
}

/** Brings databases of one deployable up to date, one after the other. */
export async function migrateDatabases(databases: readonly DatabaseUrls[], tables: Tables): Promise<void> {
  for (const { url, ownerUrl } of databases) {
    const dataSource = await createDataSource({ url: ownerUrl ?? url, ...tables }).initialize();
    try {
      await migrate(dataSource, ownerUrl === undefined ? undefined : url);
    } finally {
      await dataSource.destroy();
    }
  }
}

/** The names of this version's migrations that a database has not seen; nothing is changed. */
export async function pendingMigrations(url: string, tables: Tables): Promise<string[]> {
  const dataSource = await createDataSource({ url, ...tables }).initialize();
  try {
    const [{ made } = { made: false }] = await dataSource.query<{ made: boolean }[]>(
      "SELECT to_regclass('schema_migration') IS NOT NULL AS made",
    );
    const rows = made ? await dataSource.query<{ name: string }[]>('SELECT name FROM schema_migration') : [];
    const seen = new Set(rows.map(({ name }) => name));
    return dataSource.migrations
      .map((migration) => migration.name ?? migration.constructor.name)
      .filter((name) => !seen.has(name));
  } finally {
    await dataSource.destroy();
  }
}
