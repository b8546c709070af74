export { canBeEmptied } from './can-be-emptied.js';
export { COMMON_DOORS } from './doors/common-doors.js';
export { type Door, findingsAt, type House, tellingPlaces } from './doors/walk-doors.js';
export { dataFile } from './data-file.js';
export { nodeEnv } from './node-env.js';
export { describeOnRedis, redisUrl } from './redis.js';
export { type RedisServer, startRedis } from './services/redis-server.js';
export { selfSignedFor } from './self-signed.js';
export { takenGuards, wrongRights } from './running-account.js';
export { SoftwareAuthenticator } from './software-authenticator.js';
export { type CaughtLetter, SmtpSink } from './smtp-sink.js';
export {
  emptyDatabase,
  migratedDatabase,
  type OwnedDatabase,
  type TestDatabase,
  testDatabase,
} from './test-database.js';
