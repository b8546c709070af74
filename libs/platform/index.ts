export {
  type CommandOutcome,
  type DatabaseUrls,
  migrateDatabases,
  type NodeCommands,
  type NodeContext,
  pendingMigrations,
  runNodeCommand,
} from './commands/node-command.js';
export { type EnvSource, type FileEnv, fileEnv } from './config/file-env.js';
export { ConfigError, loadConfig } from './config/load-config.js';
export { isOpenToOthers, readNodeKey } from './config/node-key.js';
export {
  CUSTODIES,
  type Custody,
  custodyOf,
  newNodeKey,
  NodeKeyError,
  openKeyFile,
  plainKeyFile,
  replaceKeyFile,
  sealedKeyFile,
  SHORTEST_PASSPHRASE,
} from './config/node-key-file.js';
export { type MailSettings, mailSettings } from './config/mail-env.js';
export { nodeKeyFile, type PlatformEnv, platformEnv, runsWorkers } from './config/platform-env.js';
export {
  createDataSource,
  type DataSourceSettings,
  type EntityClass,
  type MigrationClass,
  type Tables,
} from './database/data-source.js';
export {
  type Ask,
  beginFilling,
  beginSnapshot,
  endFilling,
  migrationsOf,
  pagesOf,
  quoted,
  tablesOf,
} from './database/whole-database.js';
export { migrate, schemaDrift } from './database/migrations.js';
export { letRun, ownsTables, RunningAccountError } from './database/running-account.js';
export { isOfThisMachine } from './health/metrics-access.js';
export { endsAtClient, endsAtServer, homeProof, NONCE_HEADER, PROOF_PATH } from './health/home-proof.js';
export { graphqlServer } from './http/graphql-server.js';
export { createNode, type NodeOptions } from './http/create-node.js';
export { createLogger, Logger, type LoggerOptions } from './log/logger.js';
export { NestLog } from './log/nest-log.js';
export { currentTraceId, currentTraceparent, withTrace } from './log/trace.js';
export { type Letter, type MailCondition, Mailer } from './mail/mailer.js';
export { type MailOutcome, type MailTrouble } from './mail/mail-outcome.js';
export { Metrics } from './metrics/metrics.js';
export { exactForm } from './personal/exact-form.js';
export { blindIndex, holdKeys, open, seal, searchIndex } from './personal/held-keys.js';
export { Keyring } from './personal/keyring.js';
export { type DataKey } from './personal/held-keys.js';
export { wrapDataKey } from './personal/sealing.js';
export { dropEarlier, opensBy, wrapForNext } from './personal/node-key-change.js';
export { type Erasure, type Limit, type Retention, type RowPath } from './personal/declaration.js';
export { GoesWith, type GoingWith, goingWithPersonOf } from './personal/goes-with.js';
export { KeptFor, type KeptRows, keptRowsOf } from './personal/kept-for.js';
export { pathSql, primaryKey } from './personal/row-path.js';
export { ToldTo, toldTo } from './personal/told-to.js';
export {
  erasureOf,
  indexOf,
  Personal,
  type PersonalColumn,
  personalColumns,
  personalColumnsOf,
  personalProperties,
  placeOf,
} from './personal/personal.js';
export { PlatformModule, type PlatformOptions } from './platform.module.js';
export {
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
  startEmbeddedPostgres,
} from './process/embedded-postgres.js';
export { type Ownership, ownership } from './process/ownership.js';
export { linesOf } from './process/lines-of.js';
export { freePort, isAlive, isFreePort, startOf } from './process/processes.js';
export { HandlesJob, type JobContext, type JobHandler } from './queues/handles-job.js';
export { defineJob, definedJobs, type JobDefinition } from './queues/job.js';
export { Queues } from './queues/queues.service.js';
export { UnrecoverableError } from 'bullmq';
export { platformEntities, platformMigrations } from './tables.js';
