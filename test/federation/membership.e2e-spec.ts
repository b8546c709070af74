import 'reflect-metadata';
import { setTimeout as wait } from 'node:timers/promises';
import type { NodePlan } from '../../apps/massline/nodes/node-plan.js';
import { Session } from '../../apps/massline/nodes/session.js';
import { enrol } from '../../apps/massline/up/enrol.js';
import { addDays, dayIn } from '#domain-kit';
import type { Federation } from './federation.js';
import { copyHome } from './prepared-home.js';
import { placeFor, PREPARED_WITHIN_MS } from './prepared-for-run.js';
import { approveAll, reporters, untilDrained } from './reporting-work.js';

const WITHIN_MS = 60_000;
const TODAY = dayIn(new Date(), 'UTC');

/** What one records and another seconds; throws the code of a refusal. */
async function decideTogether([first, second]: Session[], kind?: string, payload: object = {}): Promise<void> {
  const { bodies } = await first!.ask<{ bodies: { id: string }[] }>('{ bodies { id } }');
  const input = {
    ...{ bodyId: bodies[0]!.id, rule: 'majority', outcome: 'carried', day: TODAY, text: 'As we said.' },
    ...(kind && { effect: { kind, payload: JSON.stringify(payload) } }),
  };
  const { recordDecision } = await first!.ask<{ recordDecision: { decision?: { id: string }; message?: string } }>(
    `mutation ($input: RecordDecisionInput!) { recordDecision(input: $input) {
       ... on DecisionRecorded { decision { id } } ... on RecordDecisionRefused { message } } }`,
    { input },
  );
  if (!recordDecision.decision) throw new Error(recordDecision.message);
  const { secondDecision } = await second!.ask<{ secondDecision: { message?: string } }>(
    'mutation ($id: ID!) { secondDecision(id: $id) { ... on SecondDecisionRefused { message } } }',
    { id: recordDecision.decision.id },
  );
  if (secondDecision.message) throw new Error(secondDecision.message);
}

/** Makes an account with a code, and answers its session. */
async function newcomer(node: NodePlan, code: string): Promise<Session> {
  const session = new Session(node.url, node.page);
  const account = { login: 'the-delegate', password: 'three kettles on one windowsill' };
  await session.ask(
    `mutation ($code: String!, $login: String!, $password: String!) {
       acceptInvitation(code: $code, login: $login, password: $password) { __typename } }`,
    { code, ...account },
  );
  const { signIn } = await session.ask<{ signIn: { code?: string } }>(
    `mutation ($login: String!, $password: String!) {
       signIn(login: $login, password: $password) { ... on SignInRefused { code } } }`,
    account,
  );
  if (signIn.code) throw new Error(signIn.code);
  return session;
}

/** R3 and issue 3, "done when" 5: an organization leaves in one step, keeps working, and comes back to where it was. */
describe('leaving a federation and coming back', () => {
  let federation: Federation;
  let north: string;

  beforeAll(async () => {
    const { prepared, home } = await placeFor('membership');
    federation = await copyHome(prepared, home, { organizations: 1 });
    north = federation.plan.organizations[0]!.id;
    await federation.start(federation.hub.id, north);
  }, PREPARED_WITHIN_MS);
  afterAll(() => federation.close());

  const hub = <T extends object>(text: string): Promise<T[]> => federation.sql<T>(federation.hub.id, text, [north]);
  async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
    const deadline = Date.now() + WITHIN_MS;
    while (!(await holds())) {
      if (Date.now() > deadline) throw new Error(`It did not come to this: ${what}`);
      await wait(200);
    }
  }
  const peerAtHub = () =>
    hub<{ state: string; left: string | null; epoch: number; contiguous: number }>(
      `SELECT state, left_on::text AS left, incoming_epoch AS epoch, incoming_contiguous AS contiguous FROM peer WHERE id = $1`,
    ).then(([row]) => row!);
  const reported = () =>
    hub<{ messages: number; cells: number }>(
      `SELECT (SELECT count(*) FROM inbox_message WHERE sender = $1 AND type = 'report.submitted')::int AS messages,
              (SELECT count(*) FROM rollup_cell)::int AS cells`,
    ).then(([row]) => row!);
  const dump = () => federation.program(federation.hub.id).run(['rollups', 'dump']);

  it('seats its delegate at the committee, who decides there with another until the recall at home', async () => {
    const [first, second] = [
      await federation.session(north, 'secretary'),
      await federation.session(north, 'treasurer'),
    ];
    const [one, other] = [
      await federation.session(federation.hub.id, 'secretary'),
      await federation.session(federation.hub.id, 'treasurer'),
    ];
    const { me } = await first.ask<{ me: { personRef: string } }>('{ me { personRef } }');
    const term = { holderRef: me.personRef, beginsOn: addDays(TODAY, -1), endsOn: addDays(TODAY, 30) };
    await decideTogether([first, second], 'mandate.begin', { officeCode: 'delegate', ...term });
    const { myDelegations } = await first.ask<{ myDelegations: { mandateId: string }[] }>(
      '{ myDelegations { mandateId } }',
    );
    const { mandateId } = myDelegations[0]!;
    const { sendDelegate } = await first.ask<{ sendDelegate: { code: string } }>(
      'mutation ($id: ID!) { sendDelegate(mandateId: $id) { ... on DelegationSent { code } } }',
      { id: mandateId },
    );
    const told = () =>
      one.ask<{ delegates: { node: string; delegate: string; credential: string; unseatedBecause: string | null }[] }>(
        '{ delegates { node delegate credential unseatedBecause } }',
      );
    await until('the committee knows of the delegate', async () => (await told()).delegates.length === 1);
    const { node, delegate, credential } = (await told()).delegates[0]!;
    expect(node).toBe(north);
    expect(credential).not.toContain(me.personRef);
    expect(credential).not.toContain(mandateId);

    await decideTogether([one, other], 'delegate.seat', { node, delegate, officeCode: 'reporter' });
    const seated = await newcomer(federation.program(federation.hub.id).node, sendDelegate.code);
    await decideTogether([seated, one]);

    await decideTogether([first, second], 'mandate.end', { mandateId });
    await until('the seat is gone', async () => (await told()).delegates[0]!.unseatedBecause === 'recalled');
    await expect(decideTogether([seated, one])).rejects.toThrow();
    const kinds = (id: string) =>
      federation.sql<{ kind: string }>(
        id,
        `SELECT kind FROM ledger_entry WHERE kind LIKE 'delegate.%' ORDER BY "index"`,
      );
    expect(await kinds(north)).toEqual([{ kind: 'delegate.sent' }, { kind: 'delegate.ended' }]);
    expect(await kinds(federation.hub.id)).toEqual([{ kind: 'delegate.seated' }, { kind: 'delegate.unseated' }]);
  });

  it('ends the membership at once; what was reported stays, and what is approved outside waits', async () => {
    const people = await reporters(federation, north);
    const months = await people.reporter.ask<{ reportMonths: { month: string }[] }>('{ reportMonths { month } }');
    const first = months.reportMonths[0]!.month;
    const { draftReport } = await people.reporter.ask<{ draftReport: { report: { draftHash: string } } }>(
      'mutation ($month: String!) { draftReport(month: $month) { ... on ReportDrafted { report { draftHash } } } }',
      { month: first },
    );
    await people.secretary.ask(
      'mutation ($month: String!, $draftHash: String!) { approveReport(month: $month, draftHash: $draftHash) { __typename } }',
      { month: first, draftHash: draftReport.report.draftHash },
    );
    await until('the first report is folded', async () => (await reported()).cells > 0);
    const sums = await dump();

    const { leaveFederation } = await people.secretary.ask<{ leaveFederation: { endedOn?: string } }>(
      'mutation { leaveFederation { ... on FederationLeft { endedOn } ... on LeaveRefused { code } } }',
    );
    expect(leaveFederation.endedOn).toMatch(/^\d{4}-/);
    await until('the committee knows', async () => (await peerAtHub()).state === 'left');
    expect((await peerAtHub()).left).toBe(leaveFederation.endedOn);
    await until('the organization has the receipt', async () => {
      const [peer] = await federation.sql<{ state: string }>(north, 'SELECT state FROM peer');
      return peer?.state === 'left';
    });

    await approveAll(people, WITHIN_MS);
    expect(
      await federation.sql(north, `SELECT 1 FROM outbox_message WHERE state = 'pending' AND type LIKE 'report.%'`),
    ).toEqual([]);
    expect((await reported()).messages).toBe(1);
    expect(await dump()).toBe(sums);
    const entries = await hub<{ kind: string }>(
      `SELECT kind FROM ledger_entry WHERE kind = 'membership.ended' AND subject -> 'ids' ->> 'node' = $1`,
    );
    expect(entries).toHaveLength(1);
  });

  it(
    'is a fresh enrolment under the same name: numbers go on in the next epoch, and what waited is sent',
    async () => {
      const people = await reporters(federation, north);
      const committee = {
        first: await federation.session(federation.hub.id, 'secretary'),
        second: await federation.session(federation.hub.id, 'treasurer'),
      };
      const before = await peerAtHub();
      await enrol(people.node, people.secretary, committee);
      await approveAll(people, WITHIN_MS);
      await untilDrained(federation, [north], WITHIN_MS);
      const after = await peerAtHub();
      expect(after).toMatchObject({ state: 'active', left: null, epoch: before.epoch + 1 });
      expect((await reported()).messages).toBeGreaterThan(1);
      const refused = await hub(`SELECT 1 FROM inbox_message WHERE sender = $1 AND state = 'refused'`);
      expect(refused).toEqual([]);
      const sums = await dump();
      await federation.program(federation.hub.id).run(['rollups', 'rebuild']);
      expect(await dump()).toBe(sums);
    },
    PREPARED_WITHIN_MS,
  );
});
