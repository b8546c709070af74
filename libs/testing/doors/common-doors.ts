import type { Door } from './walk-doors.js';

const HASH = 'a'.repeat(64);
const ID = '00000000-0000-4000-8000-000000000000';
const PASSWORD = [
  'PASSWORD_TOO_SHORT',
  'PASSWORD_TOO_LONG',
  'PASSWORD_IS_LOGIN',
  'PASSWORD_FREQUENT',
  'PASSWORD_EXPECTED',
];
/** A peer's door says so much to whoever has no peer's key. */
const PEERS: Door = {
  codes: ['bad_signature', 'unknown_key'],
  body: { messages: [{ id: ID, type: 'report.submitted' }] },
};
const FOUNDING = ['ALREADY_FOUNDED', 'WRONG_CODE', 'TRY_LATER'];
const STEPS = ['STEP_NAMES_SENDER', 'ENTRY_MALFORMED', 'ENTRY_OUT_OF_ORDER', 'ENTRY_NOT_SIGNED', 'CAUCUS_UNKNOWN'];
const PAPER = { of: '2026-01-05', key: 'k', prefix: 'p', signature: 's' };
const ENTRY = {
  caucus: ID,
  seq: 0,
  kind: 'roll',
  previous: '',
  content: HASH,
  signingKey: 'A'.repeat(43),
  signature: 'A'.repeat(86),
};

/** What both kinds of nodes answer without asking who calls. */
export const COMMON_DOORS: Readonly<Record<string, Door>> = {
  'GET .well-known/massline': {},
  'GET accountability': {},
  'GET caucuses/:id/chain': { codes: ['CAUCUS_UNKNOWN', 'STEP_NAMES_SENDER'] },
  'GET health/live': {},
  'GET health/proof': { query: { challenge: 'x' } },
  'GET health/ready': {},
  'GET mail/stop': { query: { t: 'x' } },
  'GET metrics': {},
  'Mutation.acceptInvitation': { codes: [...PASSWORD, 'LOGIN_INVALID', 'INVITATION_INVALID', 'TRY_LATER'] },
  'Mutation.chooseCustody': { codes: [...FOUNDING, 'SETUP_CLOSED'] },
  'Mutation.found': { codes: [...FOUNDING, 'INVALID', 'TOO_FEW_OFFICE_HOLDERS', 'PACKAGE_MALFORMED'] },
  'Mutation.passkeyQuestion': {},
  'Mutation.recoverAccount': { codes: [...PASSWORD, 'LOGIN_INVALID', 'RECOVERY_REFUSED', 'TRY_LATER'] },
  'Mutation.signIn': { codes: ['WRONG_CREDENTIALS', 'TRY_LATER'] },
  'Mutation.signInWithPasskey': { codes: ['PASSKEY_REFUSED'] },
  'Mutation.signOut': {},
  'POST caucuses/foundings': {
    codes: [...STEPS, 'NAME_INVALID', 'ROUND_UNKNOWN', 'PAPERS_MISSING', 'SEALED_WRONG'],
    body: { name: 'Night shift', round: '2026-01-05', papers: [PAPER], entry: ENTRY, sealed: 'AAAA' },
  },
  'POST caucuses/steps': {
    codes: STEPS,
    body: {
      ...{ entry: { ...ENTRY, seq: 1, previous: HASH }, sealed: 'AAAA' },
      ...{ matter: { bodyId: ID, title: 'Rest', words: 'We ask for it.', minutes: 10, salt: 'AAAA' } },
      handOver: { decision: ID, successor: 'AAAA' },
    },
  },
  'POST elections/ballots': {
    codes: ['BALLOT_NAMES_SENDER', 'MARKS_MALFORMED', 'ELECTION_UNKNOWN'],
    body: {
      ...{ election: ID, key: 'A'.repeat(44), marks: [1, 2], signature: 'A'.repeat(86) },
      papers: [{ prefix: 'AAAA', signature: 'AAAA' }],
    },
  },
  'POST federation/checkpoints': PEERS,
  'POST federation/collect': PEERS,
  'POST federation/inbox': PEERS,
  'POST federation/recover': PEERS,
  'POST mail/stop': { query: { t: 'x' }, form: { 'List-Unsubscribe': 'One-Click' } },
  'Query.bylawsTemplates': {},
  'Query.me': {},
  'Query.node': {},
  'Query.unityPacks': {},
  'Query.workingRulesPacks': {},
};
