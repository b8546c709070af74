import { fromBase64url } from '#domain-kit';
import { readInvitation } from '#federation';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { type DemoAccount, demoAccounts, holderOf } from '../../apps/massline/up/demo-people.js';
import { enrol } from '../../apps/massline/up/enrol.js';
import { found } from '../../apps/massline/up/found.js';
import { approveReports } from '../../apps/massline/up/report.js';
import { untilDrained } from '../federation/reporting-work.js';
import { DirectSession } from './direct-session.js';
import type { Planted } from './planted.js';
import { ORGANIZATION, type WatchedFederation } from './watched-federation.js';

export interface Officers {
  readonly secretary: DirectSession;
  readonly treasurer: DirectSession;
  readonly reporter: DirectSession;
}

/** The organization's and the committee's mandate-holders, signed in. */
export interface People {
  readonly organization: Officers;
  readonly committee: Officers;
}

type Side = WatchedFederation['hub'];

const OFFICES = ['secretary', 'treasurer', 'reporter'] as const;
const MEMBERS = 7;
const DRAIN_MS = 60_000;

/** Founds both nodes. The organization's founders have canaries for names, logins and passwords. */
export async function foundBoth({ hub, organization }: WatchedFederation, planted: Planted): Promise<People> {
  const founders = Array.from({ length: MEMBERS }, (_, n): DemoAccount => ({
    displayName: planted.text('person.display_name', 'Ana * Núñez'),
    login: planted.text('account.login', '*@north.example'),
    password: planted.text('password of a member', 'pass *'),
    offices: OFFICES.slice(n, n + 1),
  }));
  await writeFile(join(organization.node.directory, 'demo-accounts.json'), JSON.stringify(founders));
  for (const { node } of [hub, organization]) {
    planted.secret(
      `founding code of ${node.id}`,
      (await readFile(join(node.directory, 'founding-code'), 'utf8')).trim(),
    );
  }
  const [committee, members] = await Promise.all([officersOf(hub), officersOf(organization)]);
  for (const session of [committee, members].flatMap((officers) => Object.values(officers) as DirectSession[]))
    for (const token of session.tokens) planted.secret('session', token, true);
  await prepareToRecover(members.secretary, planted);
  return { committee, organization: members };
}

/** A person's own word for a device, and the codes to print. */
async function prepareToRecover(session: DirectSession, planted: Planted): Promise<void> {
  const { myAccount } = await session.ask<{ myAccount: { sessions: { id: string }[] } }>(
    '{ myAccount { sessions { id } } }',
  );
  const { renameSession } = await session.ask<{ renameSession: { done?: boolean } }>(
    `mutation ($id: ID!, $label: String!) { renameSession(id: $id, label: $label) { ... on AccountChanged { done } } }`,
    { id: myAccount.sessions[0]?.id, label: planted.text('session.device_label') },
  );
  const { makeRecoveryCodes } = await session.ask<{ makeRecoveryCodes: { codes?: string[] } }>(
    `mutation { makeRecoveryCodes { ... on RecoveryCodesMade { codes } } }`,
  );
  if (!renameSession.done || !makeRecoveryCodes.codes)
    throw new Error('The account could not be made ready to recover');
  for (const code of makeRecoveryCodes.codes) planted.secret('recovery_code', code, true);
}

async function officersOf({ node, door }: Side): Promise<Officers> {
  await found({ page: node.url, ...node, url: door.address });
  const accounts = await demoAccounts(node);
  const signedIn = OFFICES.map((office) => {
    const { login, password } = holderOf(accounts, office);
    return DirectSession.signedIn(door, login, password);
  });
  const [secretary, treasurer, reporter] = await Promise.all(signedIn);
  return { secretary: secretary!, treasurer: treasurer!, reporter: reporter! };
}

/** Asks for admission, and gets it. Between the two the organization holds the code. */
export async function enrolInFederation(
  watched: WatchedFederation,
  { organization, committee }: People,
  { planted, db }: { planted: Planted; db: DataSource },
): Promise<void> {
  const { issueInvitation } = await committee.secretary.ask<{ issueInvitation: { code: string } }>(
    'mutation { issueInvitation { code } }',
  );
  const { code } = issueInvitation;
  const invitation = readInvitation(code);
  if (!invitation.ok) throw new Error('The committee issued a code that cannot be read');
  planted.secret('enrolment.code', code);
  planted.secret('enrolment.code', code.replaceAll('-', ''));
  planted.secret("enrolment.code's secret", fromBase64url(invitation.value.secret), true);
  const { node } = watched.organization;
  const { enrol: asked } = await organization.secretary.ask<{ enrol: { words?: string[] } }>(
    `mutation ($code: String!) { enrol(code: $code) { ... on Enrolment { words } } }`,
    { code },
  );
  if (!asked.words) throw new Error('The organization could not ask for admission');
  await planted.look(db);
  await enrol(node, organization.secretary, { first: committee.secretary, second: committee.treasurer });
  for (const { privateKey, ageIdentity } of await nodeKeys(db)) {
    planted.secret('node_key.private_key', privateKey);
    planted.secret('node_key.private_key', fromBase64url(privateKey).subarray(-32));
    planted.secret('node_key.age_identity', ageIdentity);
  }
}

/** A node's own keys, the secret halves included. */
export const nodeKeys = (db: DataSource): Promise<{ privateKey: string; publicKey: string; ageIdentity: string }[]> =>
  db.getRepository<{ privateKey: string; publicKey: string; ageIdentity: string }>('NodeKeyEntity').find();

/** A decision in words, recorded by one and seconded by another. */
export async function decide({ secretary, treasurer }: Officers, text: string): Promise<void> {
  const { bodies } = await secretary.ask<{ bodies: { id: string }[] }>('{ bodies { id } }');
  const day = new Date().toISOString().slice(0, 10);
  const { recordDecision } = await secretary.ask<{ recordDecision: { decision?: { id: string }; code?: string } }>(
    `mutation ($input: RecordDecisionInput!) { recordDecision(input: $input) {
       ... on DecisionRecorded { decision { id } } ... on RecordDecisionRefused { code } } }`,
    { input: { bodyId: bodies[0]?.id, rule: 'majority', outcome: 'carried', day, text } },
  );
  if (!recordDecision.decision) throw new Error(`The decision was refused: ${recordDecision.code}`);
  await treasurer.ask('mutation ($id: ID!) { secondDecision(id: $id) { __typename } }', {
    id: recordDecision.decision.id,
  });
}

export interface CsvImport {
  readonly fileName: string;
  readonly csv: string;
  /** By field, as ImportMappingInput has them. */
  readonly mapping: Readonly<Record<string, string>>;
}

export async function upload(session: DirectSession, { fileName, csv }: CsvImport): Promise<string> {
  const name = encodeURIComponent(fileName);
  return (await session.upload<{ id: string }>('/imports', csv, { 'x-file-name': name })).id;
}

/** Uploads and starts an import, and waits until it is done. Answers how many records it added. */
export async function importCsv(session: DirectSession, file: CsvImport): Promise<number> {
  const id = await upload(session, file);
  const { startImport } = await session.ask<{ startImport: { message?: string } }>(
    `mutation ($id: ID!, $mapping: ImportMappingInput!) { startImport(id: $id, mapping: $mapping) {
       ... on ImportRefused { message } } }`,
    { id, mapping: file.mapping },
  );
  if (startImport.message) throw new Error(`The import was refused: ${startImport.message}`);
  for (;;) {
    const { importOf } = await session.ask<{ importOf: { state: string; added: number } }>(
      'query ($id: ID!) { importOf(id: $id) { state added } }',
      { id },
    );
    if (importOf.state === 'DONE') return importOf.added;
    await wait(50);
  }
}

/** Drafts and approves every open month. Answers how many there were. */
export const approve = ({ organization }: WatchedFederation, { reporter, secretary }: Officers): Promise<number> =>
  approveReports(organization.node, reporter, secretary, () => {});

/** Resolves when the hub has folded every approved month. */
export const untilFolded = ({ federation }: WatchedFederation): Promise<void> =>
  untilDrained(federation, [ORGANIZATION], DRAIN_MS);

export interface LiveOrganization {
  readonly id: string;
  readonly stage: string | null;
  readonly offices: readonly { code: string; holderName: string | null }[] | null;
  readonly releasedCells: readonly { month: string }[] | null;
  readonly sites: readonly { name: string }[] | null;
}

/** What the committee sees of the organization, live and folded; its live fields are null while it cannot be reached. */
export async function liveQuery({ secretary }: Officers): Promise<LiveOrganization> {
  const { text } = await secretary.graphql({ query: LIVE_QUERY });
  return (JSON.parse(text) as { data: { organizations: { items: LiveOrganization[] } } }).data.organizations.items[0]!;
}

const LIVE_QUERY = `{ organizations(first: 10) { items {
  id displayName stage offices { code title holderName endsOn } sites { name }
  releasedCells { month revision indicator code value suppressed }
  aggregates { indicator code value suppressedCells } reportedMonths } } }`;
