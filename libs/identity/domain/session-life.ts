/** A session ends 12 hours after its last use, 30 days after its beginning, or when it is revoked. */
export interface SessionLife {
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly revokedAt: Date | null;
}

export const IDLE_MS = 12 * 3600_000;
export const LONGEST_MS = 30 * 86_400_000;
/** Use is noted at most this often, so that reading does not mean writing. */
const NOTED_EVERY_MS = 60_000;

export const isAlive = (session: SessionLife, now: Date): boolean =>
  session.revokedAt === null &&
  now.getTime() - session.lastSeenAt.getTime() < IDLE_MS &&
  now.getTime() - session.createdAt.getTime() < LONGEST_MS;

export const isUseWorthNoting = (session: SessionLife, now: Date): boolean =>
  now.getTime() - session.lastSeenAt.getTime() >= NOTED_EVERY_MS;
