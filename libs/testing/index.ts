export { canBeEmptied } from './can-be-emptied.js';
export { dataFile } from './data-file.js';
export { nodeEnv } from './node-env.js';
export { describeOnRedis, redisUrl } from './redis.js';
export { type RedisServer, startRedis } from './services/redis-server.js';
export { selfSignedFor } from './self-signed.js';
export { type RunningAccount, runningAccount, takenGuards, wrongRights } from './running-account.js';
export { type CaughtLetter, SmtpSink } from './smtp-sink.js';
export { emptyDatabase, migratedDatabase, type TestDatabase, testDatabase } from './test-database.js';
