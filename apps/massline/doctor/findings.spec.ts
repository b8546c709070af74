import { LANGUAGES } from '#domain-kit';
import type { MailTrouble } from '#platform';
import type { Condition } from './condition.types.js';
import { FINDING_CODES, type FindingCode, findingsOf } from './findings.js';
import { ADVICE, filledIn, languageOf } from './l10n.js';

const now = new Date('2026-03-10T12:00:00Z');
const peer = {
  ...{ displayName: 'Committee', baseUrl: 'https://hub.example', state: 'active', stateReason: null },
  lastContactAt: '2026-03-10T11:00:00Z',
};
const well: Condition = {
  ...{ nodeVersion: 'v24.1.0', home: '/h', instance: { id: 'org', port: 4100 }, homeMode: 0o711, freeBytes: 5e9, now },
  key: { file: '/h/node.key', state: 'good', custody: 'passphrase' },
  backups: { sheet: true, newestDays: 3 },
  ...{ running: true, portTaken: false, database: { version: 18, pending: 0, runsAsOwner: false }, nodeProblem: null },
  node: { founded: true, ledgerFindings: 0, peers: [peer], mail: null },
  peers: [{ displayName: 'Committee', url: 'https://hub.example', skewSeconds: 2 }],
};
const key = (state: 'absent' | 'open-to-others' | 'damaged' | 'locked') => ({ key: { file: '/h/node.key', state } });
const node = (change: object) => ({
  node: { founded: true, ledgerFindings: 0, peers: [peer], mail: null, ...change },
});
const mail = (trouble: MailTrouble | 'none') => node({ mail: { trouble, host: 'mail.example', why: 'EAUTH 535' } });
const hub = (skewSeconds: number | null) => ({ peers: [{ displayName: 'C', url: 'https://c', skewSeconds }] });
const codes = (change: Partial<Condition>) => findingsOf({ ...well, ...change }).map(({ code }) => code);

const PROVOKED: Record<FindingCode, Partial<Condition>> = {
  NODE_TOO_OLD: { nodeVersion: 'v22.9.0' },
  NO_INSTANCE: { instance: null },
  HOME_OPEN: { homeMode: 0o777 },
  DISK_LOW: { freeBytes: 999_999_999 },
  KEY_ABSENT: key('absent'),
  KEY_OPEN: key('open-to-others'),
  KEY_DAMAGED: key('damaged'),
  KEY_LOCKED: key('locked'),
  CUSTODY_FILE: { key: { file: '/h/node.key', state: 'good', custody: 'file' } },
  PORT_TAKEN: { running: false, portTaken: true },
  NOT_RUNNING: { running: false },
  DATABASE_UNREACHABLE: { database: null },
  DATABASE_TOO_OLD: { database: { version: 14, pending: 0, runsAsOwner: false } },
  MIGRATIONS_PENDING: { database: { version: 18, pending: 2, runsAsOwner: false }, node: null },
  RUNS_AS_OWNER: { database: { version: 18, pending: 0, runsAsOwner: true } },
  NODE_BROKEN: { node: null, nodeProblem: 'it ended with 1' },
  NOT_FOUNDED: node({ founded: false }),
  NO_RECOVERY_SHEET: { backups: { sheet: false, newestDays: null } },
  NO_BACKUP: { backups: { sheet: true, newestDays: null } },
  BACKUP_OLD: { backups: { sheet: true, newestDays: 36 } },
  LEDGER_BROKEN: node({ ledgerFindings: 3 }),
  PEER_STOPPED: node({ peers: [{ ...peer, state: 'stopped', stateReason: '409 sequence_fork' }] }),
  PEER_PROBING: node({ peers: [{ ...peer, state: 'probing', stateReason: '401 unknown_key' }] }),
  PEER_SILENT: node({ peers: [{ ...peer, lastContactAt: '2026-03-07T11:00:00Z' }] }),
  PEER_UNREACHABLE: hub(null),
  CLOCK_OFF: hub(-301),
  MAIL_UNREACHABLE: mail('unreachable'),
  MAIL_UNSAFE: mail('tls'),
  MAIL_LOGIN: mail('login'),
  MAIL_REFUSES: mail('other'),
};

describe('massline doctor', () => {
  it('finds nothing where all is well', () => expect(codes({})).toEqual([]));

  it.each(FINDING_CODES)('finds %s, and nothing else', (code) => expect(codes(PROVOKED[code])).toEqual([code]));

  it.each([
    { given: 'a clock off by five minutes', change: hub(300) },
    {
      given: 'a peer that answered yesterday',
      change: node({ peers: [{ ...peer, lastContactAt: '2026-03-08T12:00:00Z' }] }),
    },
    {
      given: 'a peer that left',
      change: node({ peers: [{ ...peer, state: 'left', lastContactAt: '2020-01-01T00:00:00Z' }] }),
    },
    { given: 'a mail server that answers', change: mail('none') },
    { given: 'a gigabyte free', change: { freeBytes: 1e9 } },
    { given: 'a home that others can enter', change: { homeMode: 0o755 } },
  ])('bears $given', ({ change }) => expect(codes(change)).toEqual([]));

  it.each(FINDING_CODES)('says of %s in each language what is so and what to do, leaving no gap', (code) => {
    const [finding] = findingsOf({ ...well, ...PROVOKED[code] });
    for (const language of LANGUAGES) {
      const { says, remedy } = ADVICE[language][code];
      const names = [...`${says}${remedy}`.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      expect(names.filter((name) => !((name ?? '') in finding!.values))).toEqual([]);
      expect(filledIn(says + remedy, finding!.values)).not.toMatch(/[{}]|undefined/);
      expect(remedy.length).toBeGreaterThan(10);
    }
    expect(new Set(LANGUAGES.map((language) => ADVICE[language][code].says)).size).toBe(LANGUAGES.length);
  });

  it.each([
    { LANG: 'es_MX.UTF-8', spoken: 'es' },
    { LANG: 'fr_CA.UTF-8', spoken: 'fr' },
    { LANG: 'en_US.UTF-8', spoken: 'en' },
    { LANG: 'est', spoken: 'en' },
    { LANG: 'en_US', LC_ALL: 'es', spoken: 'es' },
    { spoken: 'en' },
  ])('speaks $spoken with LANG=$LANG and LC_ALL=$LC_ALL', ({ spoken, ...environment }) =>
    expect(languageOf(environment)).toBe(spoken),
  );
});
