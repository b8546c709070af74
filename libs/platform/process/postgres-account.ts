import { execFileSync } from 'node:child_process';
import { chown, readFile, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

const ACCOUNT = 'postgres';

/** Which system account runs PostgreSQL, and how a command is started as it. */
export interface PostgresAccount {
  /** The command line and spawn options that run `file` as this account. */
  command(file: string, args: readonly string[]): Promise<{ file: string; args: string[]; uid?: number; gid?: number }>;
  own(path: string): Promise<void>;
}

/**
 * PostgreSQL refuses to run as root, so root runs it as the system account `postgres`, made if it is absent.
 * Anybody else runs it as themselves.
 */
export async function postgresAccount(): Promise<PostgresAccount> {
  if (process.getuid?.() !== 0)
    return { command: async (file, args) => ({ file, args: [...args] }), own: async () => {} };
  const { uid, gid } = (await findAccount()) ?? (await createAccount());
  return {
    own: (path) => chown(path, uid, gid),
    async command(file, args) {
      const paths = [file, ...args.filter((arg) => arg.startsWith('/'))];
      for (const path of paths) {
        if (!(await reachable(dirname(resolve(path)), uid, gid))) return withFileAccess(file, args, { uid, gid });
      }
      return { file, args: [...args], uid, gid };
    },
  };
}

interface Ids {
  readonly uid: number;
  readonly gid: number;
}

async function findAccount(): Promise<Ids | undefined> {
  const line = (await readFile('/etc/passwd', 'utf8')).split('\n').find((entry) => entry.startsWith(`${ACCOUNT}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : undefined;
}

async function createAccount(): Promise<Ids> {
  try {
    execFileSync('useradd', ['--system', '--user-group', '--shell', '/usr/sbin/nologin', ACCOUNT], { stdio: 'pipe' });
  } catch (cause) {
    if (!(await findAccount())) {
      const remedy = `create a system account "${ACCOUNT}", run as another user, or set DATABASE_URL`;
      throw new Error(`PostgreSQL does not run as root: ${remedy}`, { cause });
    }
  }
  const made = await findAccount();
  if (!made) throw new Error(`The system account "${ACCOUNT}" was created but is not in /etc/passwd`);
  return made;
}

async function reachable(directory: string, uid: number, gid: number): Promise<boolean> {
  for (let path = directory; ; path = dirname(path)) {
    const { mode, uid: owner, gid: group } = await stat(path);
    const enter = owner === uid ? 0o100 : group === gid ? 0o010 : 0o001;
    if (!(mode & enter)) return false;
    if (path === dirname(path)) return true;
  }
}

/**
 * For a folder under a closed home such as /root: the account keeps the one capability of passing closed folders.
 * Its user id stays unprivileged, which is what PostgreSQL demands.
 */
function withFileAccess(file: string, args: readonly string[], { uid, gid }: Ids): { file: string; args: string[] } {
  const access = ['--inh-caps=+dac_override', '--ambient-caps=+dac_override'];
  const account = [`--reuid=${uid}`, `--regid=${gid}`, '--clear-groups'];
  return { file: 'setpriv', args: [...account, ...access, '--', file, ...args] };
}
