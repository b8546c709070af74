import { exchangeCommands, RecoveryService } from '#federation';
import {
  exportCommand,
  importInstanceCommand,
  LedgerProofs,
  nodeCondition,
  trustCommands,
  verifyExportCommand,
} from '#governance';
import {
  type CommandOutcome,
  type DatabaseUrls,
  Keyring,
  migrateDatabases,
  pendingMigrations,
  readNodeKey,
  runNodeCommand,
} from '#platform';
import { AppModule } from './app.module.js';
import { loadEnv } from './config/env.js';
import { tables } from './database/tables.js';

/** What operators do on this organization’s database, beside its server or without it. */
const { output, exitCode = 0 } = await run(process.argv.slice(2));
if (output !== undefined)
  process.stdout.write(`${typeof output === 'string' ? output : JSON.stringify(output, null, 2)}\n`);
process.exitCode = exitCode;

async function run(words: readonly string[]): Promise<CommandOutcome> {
  const takesWords = ['exchange', 'epoch', 'restore'].includes(words[0] ?? '');
  const name = (takesWords ? words.slice(0, 2) : words).join(' ');
  if (name === 'migrate') {
    await migrateDatabases(databases(), tables);
    return { output: undefined };
  }
  if (name === 'pending-migrations') return { output: await pendingMigrations(owned(), tables) };
  if (name === 'verify-export') return verifyExportCommand(process.stdin);
  if (name === 'import-instance') {
    const settings = { url: owned(), tables, nodeKey: await readNodeKey(loadEnv()) };
    return importInstanceCommand(process.stdin, settings);
  }
  return runNodeCommand(name, {
    module: (env) => AppModule.forRoot(env),
    env: loadEnv(),
    commands: {
      ...exchangeCommands(takesWords ? words.slice(2) : []),
      ...trustCommands(takesWords ? words.slice(2) : []),
      export: exportCommand(process.stdout),
      'rotate-data-key': async (node) => ({ output: String(await node.get(Keyring).rotate()) }),
      condition: async (node) => ({ output: await nodeCondition(node) }),
      recover: async (node) => ({ output: await node.get(RecoveryService).recover() }),
      'verify-ledger': async (node) => {
        const report = await node.get(LedgerProofs).verify();
        return { output: report, exitCode: report.findings.length === 0 ? 0 : 1 };
      },
    },
  });
}

/** `MIGRATE_URLS`, a JSON list, brings several databases of this deployable up to date in one go. */
function databases(): DatabaseUrls[] {
  const many = process.env['MIGRATE_URLS'];
  if (many) return JSON.parse(many) as DatabaseUrls[];
  const { DATABASE_URL, DATABASE_OWNER_URL } = loadEnv();
  if (!DATABASE_URL) throw new Error('DATABASE_URL names the database to migrate');
  return [{ url: DATABASE_URL, ownerUrl: DATABASE_OWNER_URL }];
}

/** The database by the account that may change or fill its tables. */
function owned(): string {
  const [database] = databases();
  return database?.ownerUrl ?? database?.url ?? '';
}
