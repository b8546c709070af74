import { newId } from '#domain-kit';
import { OutboxMessageEntity, PeersService } from '#federation';
import { changedCells } from '#reporting';
import { DataSource } from 'typeorm';
import { WaitingForHub } from '../src/features/exchange/index.js';
import type { CorrectionReason } from '../src/features/reporting/domain/correction-reasons.js';
import { ReportEntity, ReportsService } from '../src/features/reporting/index.js';
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

  async function drafted(month = MONTH, reason: CorrectionReason | null = null) {
    const draft = await reports.draft(month, reason);
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
    const correction = await drafted(MONTH, 'late-records');
    expect(correction.revision).toBe(2);
    expect([sent('intakes', correction.cells), sent('active-workers', correction.cells)]).toEqual([14, 6]);
  });

  describe('that was approved and is counted anew', () => {
    beforeEach(async () => {
      await record(6);
      await reports.approve(MONTH, (await drafted()).draftHash, secretary);
    });
    const recount = async () => {
      const { approved, report } = (await reports.recount(MONTH))!;
      return changedCells(approved.decisions, report.decisions);
    };

    it('says nothing while the records say the same, and names each figure once they do not', async () => {
      expect([await reports.hasChanged(MONTH), await recount()]).toEqual([false, []]);
      await record(8, `${MONTH}-09`);
      expect(await reports.hasChanged(MONTH)).toBe(true);
      const [intakes, , , , workers] = await recount();
      expect(intakes).toMatchObject({ indicator: 'intakes', ownBefore: 6, ownNow: 14, releasedNow: 14 });
      expect(workers).toMatchObject({
        ...{ indicator: 'active-workers', ownBefore: 6, ownNow: 8 },
        ...{ releasedBefore: 6, releasedNow: 6, reason: 'kept' },
      });
      expect(await db.getRepository(ReportEntity).count()).toBe(1);
    });

    it('is corrected only with a reason, which stands in the ledger and does not leave', async () => {
      await joinFederation();
      await record(2, `${MONTH}-09`);
      expect(codeOf(await reports.draft(MONTH))).toBe('REASON_MISSING');
      await drafted(MONTH, 'late-records');
      await record(1, `${MONTH}-10`);
      const again = await drafted();
      expect(again.correctionReason).toBe('late-records');
      await reports.approve(MONTH, again.draftHash, secretary);
      const [entry] = await db.query(
        `SELECT subject FROM ledger_entry WHERE kind = 'report.approved' ORDER BY index DESC LIMIT 1`,
      );
      expect(entry).toMatchObject({
        subject: { codes: { month: MONTH, reason: 'late-records' }, figures: { revision: 2 } },
      });
      const messages = await db.getRepository(OutboxMessageEntity).find();
      expect(messages).toHaveLength(2);
      expect(JSON.stringify(messages)).not.toContain('late-records');
    });

    it('shows its revisions with their deliveries, the latest first, and where the approved one stands', async () => {
      await joinFederation();
      await record(2, `${MONTH}-09`);
      await drafted(MONTH, 'late-records');
      const first = await reports.revisions(MONTH, { first: 1 });
      expect(first.items.map(({ report }) => [report.revision, report.state])).toEqual([[2, 'drafted']]);
      const second = await reports.revisions(MONTH, { first: 1, after: first.endCursor });
      expect(second.items.map(({ report, message }) => [report.revision, message?.state])).toEqual([[1, 'pending']]);
      expect([second.endCursor, second.total]).toEqual([null, 2]);
      const [month] = await reports.months();
      expect([month?.latest?.report.revision, month?.approved?.report.revision]).toEqual([2, 1]);
    });

    it('has nothing to send where only a count of people moved that the committee does not see move', async () => {
      await db.query(
        `INSERT INTO sphere_change (id, person_ref, from_standing, to_standing, day, reason, recorded_by)
         VALUES (gen_random_uuid(), $1, 'member', 'volunteer', '${MONTH}-20', 'stepped-back', $1)`,
        [secretary],
      );
      expect(await recount()).toMatchObject([
        { indicator: 'members', ownBefore: 2, ownNow: 1, releasedBefore: null, releasedNow: null },
      ]);
      expect(codeOf(await reports.draft(MONTH, 'other'))).toBe('SAME_TO_COMMITTEE');
    });
  });

  it('of a quiet month is due once the organization declares that it reports so far', async () => {
    await record(6);
    instant = '2026-07-10T12:00:00Z';
    expect(codeOf(await reports.draft('2026-05'))).toBe('MONTH_UNKNOWN');
    expect(codeOf(await reports.declareEnd('2026-02', secretary))).toBe('END_BEFORE_RECORDS');
    expect(codeOf(await reports.declareEnd('2026-07', secretary))).toBe('MONTH_NOT_OVER');
    expect(codeOf(await reports.declareEnd('2026-05', secretary))).toBe('ok');
    expect((await reports.months()).map(({ month }) => month)).toEqual(['2026-03', '2026-04', '2026-05']);
    expect(sent('intakes', (await drafted('2026-05')).cells)).toBe(0);
    expect(codeOf(await reports.declareEnd('2026-04', secretary))).toBe('ok');
    expect((await reports.months()).map(({ month }) => month)).toEqual(['2026-03', '2026-04']);
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
