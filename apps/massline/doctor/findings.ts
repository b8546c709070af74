import type { Condition, NodeCondition } from './condition.types.js';

export const FINDING_CODES = [
  ...(['NODE_TOO_OLD', 'NO_INSTANCE', 'HOME_OPEN', 'DISK_LOW', 'KEY_ABSENT', 'KEY_OPEN', 'KEY_DAMAGED'] as const),
  ...(['KEY_LOCKED', 'CUSTODY_FILE', 'PORT_TAKEN', 'NOT_RUNNING', 'DATABASE_UNREACHABLE'] as const),
  ...(['DATABASE_TOO_OLD', 'MIGRATIONS_PENDING', 'RUNS_AS_OWNER', 'NODE_BROKEN', 'NOT_FOUNDED'] as const),
  ...(['LEDGER_BROKEN'] as const),
  ...(['NO_RECOVERY_SHEET', 'NO_BACKUP', 'BACKUP_OLD'] as const),
  ...(['PEER_STOPPED', 'PEER_PROBING', 'PEER_SILENT', 'PEER_UNREACHABLE', 'CLOCK_OFF'] as const),
  ...(['MAIL_UNREACHABLE', 'MAIL_UNSAFE', 'MAIL_LOGIN', 'MAIL_REFUSES'] as const),
] as const;
export type FindingCode = (typeof FINDING_CODES)[number];

/** What is wrong (`problem`), or what one should know (`note`). `values` fill the sentence in. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: 'problem' | 'note';
  readonly values: Readonly<Record<string, string | number>>;
}

const OLDEST_NODE = 24;
const OLDEST_POSTGRES = 15;
const LEAST_FREE_BYTES = 1_000_000_000;
/** protocol.md: a receiver refuses what is off by more. */
const MOST_SKEW_SECONDS = 300;
const SILENT_AFTER_DAYS = 3;
/** A month's report and a bit: an older backup lacks what a committee has. */
const BACKUP_DAYS = 35;
const WRITABLE_BY_OTHERS = 0o022;

type Values = Finding['values'];
const problem = (code: FindingCode, values: Values = {}): Finding => ({ code, severity: 'problem', values });
const note = (code: FindingCode, values: Values = {}): Finding => ({ code, severity: 'note', values });

/** What is to be said of a node, the most urgent first. */
export function findingsOf(at: Condition): Finding[] {
  const own = ofMachine(at);
  if (!at.instance) return [...own, problem('NO_INSTANCE', { home: at.home })];
  const ofInside = at.node ? [...ofNode(at.node, at.now), ...ofBackups(at, at.node), ...ofMail(at.node)] : [];
  return [...own, ...ofKey(at), ...ofDatabase(at), ...ofInside, ...ofPeers(at)];
}

function ofMachine({ nodeVersion, home, homeMode, freeBytes, portTaken, running, instance }: Condition): Finding[] {
  const major = Number(nodeVersion.replace(/^v/, '').split('.')[0]);
  const open = homeMode !== null && (homeMode & WRITABLE_BY_OTHERS) !== 0;
  return [
    ...(major < OLDEST_NODE ? [problem('NODE_TOO_OLD', { version: nodeVersion, oldest: OLDEST_NODE })] : []),
    ...(open ? [problem('HOME_OPEN', { home })] : []),
    ...(freeBytes < LEAST_FREE_BYTES ? [problem('DISK_LOW', { home, megabytes: Math.floor(freeBytes / 1e6) })] : []),
    ...(portTaken && instance ? [problem('PORT_TAKEN', { port: instance.port })] : []),
    ...(instance && !running && !portTaken ? [note('NOT_RUNNING')] : []),
  ];
}

function ofKey({ key }: Condition): Finding[] {
  const { file } = key;
  if (key.state === 'absent') return [problem('KEY_ABSENT', { file })];
  if (key.state === 'open-to-others') return [problem('KEY_OPEN', { file })];
  if (key.state === 'damaged') return [problem('KEY_DAMAGED', { file })];
  if (key.state === 'locked') return [note('KEY_LOCKED')];
  return key.state === 'good' && key.custody === 'file' ? [note('CUSTODY_FILE')] : [];
}

function ofDatabase({ database, nodeProblem }: Condition): Finding[] {
  if (!database) return [problem('DATABASE_UNREACHABLE')];
  const { version, pending, runsAsOwner } = database;
  return [
    ...(version < OLDEST_POSTGRES ? [problem('DATABASE_TOO_OLD', { version, oldest: OLDEST_POSTGRES })] : []),
    ...(pending > 0 ? [problem('MIGRATIONS_PENDING', { count: pending })] : []),
    ...(runsAsOwner ? [note('RUNS_AS_OWNER')] : []),
    ...(nodeProblem !== null && pending === 0 ? [problem('NODE_BROKEN', { why: nodeProblem })] : []),
  ];
}

function ofNode({ founded, ledgerFindings, peers }: NodeCondition, now: Date): Finding[] {
  return [
    ...(founded ? [] : [note('NOT_FOUNDED')]),
    ...(ledgerFindings > 0 ? [problem('LEDGER_BROKEN', { count: ledgerFindings })] : []),
    ...peers.flatMap(({ displayName: peer, state, stateReason, lastContactAt }): Finding[] => {
      const why = stateReason ?? '–';
      if (state === 'stopped') return [problem('PEER_STOPPED', { peer, why })];
      if (state === 'probing') return [problem('PEER_PROBING', { peer, why })];
      const days = lastContactAt ? Math.floor((now.getTime() - Date.parse(lastContactAt)) / 86_400_000) : 0;
      return state === 'active' && days >= SILENT_AFTER_DAYS ? [problem('PEER_SILENT', { peer, days })] : [];
    }),
  ];
}

/** Before the founding there is nothing to lose. */
function ofBackups({ backups: { sheet, newestDays } }: Condition, { founded }: NodeCondition): Finding[] {
  if (!founded) return [];
  if (!sheet) return [problem('NO_RECOVERY_SHEET')];
  if (newestDays === null) return [problem('NO_BACKUP')];
  return newestDays > BACKUP_DAYS ? [problem('BACKUP_OLD', { days: newestDays })] : [];
}

function ofPeers({ peers }: Condition): Finding[] {
  return peers.flatMap(({ displayName: peer, url, skewSeconds }): Finding[] => {
    if (skewSeconds === null) return [problem('PEER_UNREACHABLE', { peer, url })];
    const minutes = Math.round(Math.abs(skewSeconds) / 60);
    return Math.abs(skewSeconds) > MOST_SKEW_SECONDS ? [problem('CLOCK_OFF', { peer, minutes })] : [];
  });
}

const MAIL_CODES = {
  unreachable: 'MAIL_UNREACHABLE',
  tls: 'MAIL_UNSAFE',
  login: 'MAIL_LOGIN',
  other: 'MAIL_REFUSES',
} as const satisfies Record<string, FindingCode>;

function ofMail({ mail }: NodeCondition): Finding[] {
  if (!mail || mail.trouble === 'none') return [];
  const { host, why } = mail;
  return [problem(MAIL_CODES[mail.trouble], { host, why })];
}
