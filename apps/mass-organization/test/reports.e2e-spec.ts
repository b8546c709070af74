import { newId } from '#domain-kit';
import { OutboxMessageEntity, PeersService } from '#federation';
import { DataSource } from 'typeorm';
import { WaitingForHub } from '../src/features/exchange/index.js';
import { ReportsService } from '../src/features/reporting/index.js';
import { RecordsService } from '../src/features/resources/records.service.js';
import { found, type OrganizationNode, organizationNode } from './organization-node.js';

const MONTH = '2026-03';
let instant = '2026-04-10T12:00:00Z';
const clock = { now: () => new Date(instant) };

describe('a monthly report', () => {
  let organization: OrganizationNode;
  let reports: ReportsService;
  let db: DataSource;
  let secretary: string;

  beforeEach(async () => {
    instant = '2026-04-10T12:00:00Z';
    organization = await organizationNode({ clock });
    reports = organization.node.get(ReportsService);
    db = organization.node.get(DataSource);
    secretary = await found(organization.node, '2026-09-30');
  });
  afterEach(() => organization.stop());

  async function record(workers: number, day = `${MONTH}-05`): Promise<void> {
    for (let n = 1; n <= workers; n += 1) {
      const facts = { day, kind: 'Meals', source: 'A kitchen', site: 'Fridge', worker: `w${n}` };
      const entered = await organization.node.get(RecordsService).enter('intake', facts);
      expect(entered.ok).toBe(true);
    }
  }

  async function drafted(month = MONTH) {
    const draft = await reports.draft(month);
    if (!draft.ok) throw new Error(draft.error.code);
    return draft.value.report;
  }
  const codeOf = (result: { ok: boolean; error?: { code: string } }): string =>
    result.ok ? 'ok' : (result.error?.code ?? '');
  const sent = (indicator: string, cells: readonly { indicator: string; value: number | null }[]) =>
    cells.find((cell) => cell.indicator === indicator)?.value;

  async function joinFederation(): Promise<void> {
    await db.transaction(async (tx) => {
      const hub = {
        id: 'committee',
        kind: 'organizing-committee' as const,
        displayName: 'Committee',
        baseUrl: 'http://127.0.0.1:2',
      };
      await organization.node.get(PeersService).enrol(tx, { ...hub, publicKey: 'A'.repeat(43), ageRecipient: 'age1' });
      await organization.node.get(WaitingForHub).sendTo(tx, 'committee');
    });
  }

  it('shows both figures, and only what is released leaves', async () => {
    await record(3);
    const report = await drafted();
    expect(report.decisions.find(({ indicator }) => indicator === 'active-workers')).toMatchObject({
      own: 3,
      released: null,
    });
    expect(sent('active-workers', report.cells)).toBeNull();
    expect(sent('intakes', report.cells)).toBe(3);
  });

  it('is approved as it was read, with its ledger entry, and waits for a hub', async () => {
    await record(6);
    const { draftHash } = await drafted();
    const approved = await reports.approve(MONTH, draftHash, secretary);
    expect(approved).toMatchObject({
      ok: true,
      value: { report: { state: 'approved', approvedOffice: 'secretary', messageId: null } },
    });
    const entries: { kind: string }[] = await db.query(`SELECT kind FROM ledger_entry WHERE kind = 'report.approved'`);
    expect(entries).toHaveLength(1);

    await joinFederation();
    const [message] = await db.getRepository(OutboxMessageEntity).find();
    const body = (JSON.parse(message?.draft ?? '{}') as { body: { subjectId: string; cells: unknown[] } }).body;
    expect([message?.type, body.subjectId, body.cells.length]).toEqual(['report.submitted', `report:${MONTH}`, 25]);
    expect(message?.draft).not.toMatch(/Ana|Bayo|Fridge|A kitchen|w1/);
  });

  it('is refused when the draft is another than the one read', async () => {
    await record(6);
    const { draftHash } = await drafted();
    await record(7, `${MONTH}-06`);
    await drafted();
    expect(codeOf(await reports.approve(MONTH, draftHash, secretary))).toBe('DRAFT_CHANGED');
  });

  it('is approved once, however many approve at once', async () => {
    await joinFederation();
    await record(6);
    const { draftHash } = await drafted();
    const answers = await Promise.all([1, 2, 3, 4].map(() => reports.approve(MONTH, draftHash, secretary)));
    expect(answers.map(codeOf).toSorted()).toEqual(['ALREADY_APPROVED', 'ALREADY_APPROVED', 'ALREADY_APPROVED', 'ok']);
    expect(await db.getRepository(OutboxMessageEntity).count()).toBe(1);
  });

  it('is corrected by a new revision that does not tell who was added', async () => {
    await record(6);
    await reports.approve(MONTH, (await drafted()).draftHash, secretary);
    expect(codeOf(await reports.draft(MONTH))).toBe('ALREADY_APPROVED');
    await record(8, `${MONTH}-09`);
    const correction = await drafted();
    expect(correction.revision).toBe(2);
    expect([sent('intakes', correction.cells), sent('active-workers', correction.cells)]).toEqual([14, 6]);
  });

  it('can be drafted from the first day after its month in the organization’s zone', async () => {
    await record(6);
    instant = '2026-04-01T03:00:00Z'; // still March in New York
    expect(codeOf(await reports.draft(MONTH))).toBe('MONTH_NOT_OVER');
    instant = '2026-04-01T05:00:00Z';
    expect(codeOf(await reports.draft(MONTH))).toBe('ok');
  });

  it('rolls everything back when one part of the approval fails', async () => {
    await joinFederation();
    await record(6);
    const { draftHash } = await drafted();
    await expect(reports.approve(MONTH, draftHash, newId())).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const counts: unknown = await db.query(
      `SELECT (SELECT count(*)::int FROM outbox_message) AS sent, (SELECT state FROM report) AS state`,
    );
    expect(counts).toEqual([{ sent: 0, state: 'drafted' }]);
  });

  it('is drafted and approved once, however many do it at once', async () => {
    await record(6);
    await joinFederation();
    const drafts = await Promise.all([1, 2, 3, 4].map(() => reports.draft(MONTH)));
    expect(drafts.map(codeOf)).toEqual(['ok', 'ok', 'ok', 'ok']);
    const { draftHash } = await drafted();
    const approvals = await Promise.all(
      [1, 2, 3, 4].flatMap(() => [reports.approve(MONTH, draftHash, secretary), reports.draft(MONTH)]),
    );
    expect(approvals.filter((one, n) => n % 2 === 0 && one.ok)).toHaveLength(1);
    expect(await db.getRepository(OutboxMessageEntity).count()).toBe(1);
  });
});
