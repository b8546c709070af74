import { join } from 'node:path';
import type { InstanceDatabase } from './instance-database.js';
import type { Instance } from './instance.js';

/** Beside the node's key: what backups are encrypted to, once there is a recovery sheet. */
export const recipientFile = (home: string): string => join(home, 'backup-recipient');

/** Ours to give: a passphrase stays with the process that asked for it, and the key goes over a pipe. */
const WITHHELD = [
  ...['NODE_PASSPHRASE', 'NODE_PASSPHRASE_FILE', 'FOUNDING_CODE_FILE', 'FOUNDING_CODE'],
  ...['DATABASE_URL_FILE', 'DATABASE_OWNER_URL', 'DATABASE_OWNER_URL_FILE'],
  ...['NODE_KEY_FD', 'NODE_OPTIONS', 'FOUNDING_SETUP', 'BACKUP_RECIPIENT_FILE'],
  ...['HOME_SECRET', 'HOME_SECRET_FILE'],
];

type Urls = Pick<InstanceDatabase, 'url' | 'ownerUrl'>;

/** For a command, which may have to change or fill the tables: also the account that owns them. */
export const commandEnvironment = (instance: Instance, database: Urls): NodeJS.ProcessEnv => ({
  ...instanceEnvironment(instance, database),
  ...(database.ownerUrl === database.url ? {} : { DATABASE_OWNER_URL: database.ownerUrl }),
});

/** The environment of an instance's node: the operator's own, and what the instance's home says. */
export function instanceEnvironment(instance: Instance, { url }: Pick<Urls, 'url'>): NodeJS.ProcessEnv {
  const given = Object.entries(process.env).filter(([key]) => !WITHHELD.includes(key));
  return {
    NODE_ENV: 'production',
    ...Object.fromEntries(given),
    NODE_ID: instance.id,
    NODE_KIND: instance.kind,
    PORT: String(instance.port),
    PUBLIC_URL: instance.url,
    DATABASE_URL: url,
    MASSLINE_HOME: instance.home,
    NODE_KEY_FILE: instance.keyFile,
    BACKUP_RECIPIENT_FILE: recipientFile(instance.home),
  };
}
