import { GuidanceReader, GuidanceService, QuestionsReader, QuestionsService } from '#correspondence';
import { addDays, newId } from '#domain-kit';
import { InboxProcessing, OutboxMessageEntity, PeersService } from '#federation';
import { DataSource } from 'typeorm';
import { found, type OrganizationNode, organizationNode } from './organization-node.js';

const TODAY = '2026-05-10';
let instant = `${TODAY}T12:00:00Z`;
const clock = { now: () => new Date(instant) };
const moveTo = (day: string): void => {
  instant = `${day}T12:00:00Z`;
};
const codeOf = (result: { ok: boolean; error?: { code: string } }): string =>
  result.ok ? 'ok' : (result.error?.code ?? '');

let organization: OrganizationNode;
let db: DataSource;
let secretary: string;
let questions: QuestionsService;
let reader: QuestionsReader;

beforeEach(async () => {
  moveTo(TODAY);
  organization = await organizationNode({ clock });
  secretary = await found(organization.node, '2026-09-30');
  db = organization.node.get(DataSource);
  questions = organization.node.get(QuestionsService);
  reader = organization.node.get(QuestionsReader);
});
afterEach(() => organization.stop());

async function joinFederation(): Promise<void> {
  const hub = { id: 'committee', kind: 'organizing-committee' as const, displayName: 'Committee' };
  const rest = { baseUrl: 'http://127.0.0.1:2', publicKey: 'A'.repeat(43), ageRecipient: 'age1' };
  await db.transaction((tx) => organization.node.get(PeersService).enrol(tx, { ...hub, ...rest }));
}

const draft = (more: object = {}) => ({
  ...{ id: newId(), to: null, topic: 'support' as const, text: 'Can we have a second freezer?', month: null },
  ...{ answerBy: addDays(TODAY, 14), ...more },
});
let sequence = 0;
/** As a message that was received, verified and receipted; its effect comes when the inbox is drained. */
async function receive(type: string, body: Record<string, unknown>, createdAt = TODAY): Promise<void> {
  sequence += 1;
  const message = { id: newId(), from: 'committee', to: 'north', type, schemaVersion: 1, createdAt, body, sequence };
  await db.query(
    `INSERT INTO inbox_message (sender, id, epoch, sequence, type, subject_id, subject_version, content_hash, message, receipt, state, received_at)
     VALUES ('committee', $1, 1, $2, $3, $4, $5, $6, $7, '{}', 'stored', now())`,
    [
      message.id,
      sequence,
      type,
      body['subjectId'] ?? null,
      body['subjectVersion'] ?? null,
      message.id,
      JSON.stringify(message),
    ],
  );
}
const drain = () => organization.node.get(InboxProcessing).drain();
const states = async (): Promise<string[]> =>
  (await db.query<{ state: string }[]>('SELECT state FROM inbox_message ORDER BY sequence')).map(({ state }) => state);
const answerTo = (id: string, part: number, text: string) => ({
  ...{ subjectId: `answer:${id}`, subjectVersion: part, text, answeredByOffice: 'secretary' },
});
const outbox = () => db.getRepository(OutboxMessageEntity).find({ order: { ordinal: 'ASC' } });

describe('a question to the committee', () => {
  it('needs a federation, and somebody who may ask', async () => {
    expect(codeOf(await questions.ask(secretary, draft()))).toBe('NOT_IN_FEDERATION');
    await joinFederation();
    await expect(questions.ask(newId(), draft())).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(await outbox()).toEqual([]);
  });

  it('is sent once under its id, however often it is asked', async () => {
    await joinFederation();
    const question = draft({ month: '2026-04' });
    const answers = await Promise.all([1, 2, 3].map(() => questions.ask(secretary, question)));
    expect(answers.map(codeOf)).toEqual(['ok', 'ok', 'ok']);
    expect(codeOf(await questions.ask(secretary, { ...question, text: 'Something else?' }))).toBe('ID_TAKEN');
    const [message, ...more] = await outbox();
    expect(more).toEqual([]);
    expect(JSON.parse(message!.draft)).toMatchObject({
      ...{ to: 'committee', type: 'question.asked', createdAt: TODAY },
      body: { questionId: question.id, text: question.text, askedByOffice: 'secretary', month: '2026-04' },
    });
    expect((await reader.find('north', question.id))?.row.messageId).toBe(message!.id);
  });

  it.each([
    { given: 'no text', change: { text: ' \n ' }, code: 'TEXT_INVALID' },
    { given: 'too much text', change: { text: 'x'.repeat(2001) }, code: 'TEXT_TOO_LONG' },
    { given: 'an answer tomorrow', change: { answerBy: addDays(TODAY, 1) }, code: 'DAY_OUT_OF_BOUNDS' },
    { given: 'a month to come', change: { month: '2026-06' }, code: 'MONTH_INVALID' },
    { given: 'a stranger', change: { to: 'south' }, code: 'NO_PEER' },
    { given: 'an id of its own making', change: { id: 'x' }, code: 'ID_INVALID' },
  ])('with $given is refused, and nothing is sent', async ({ change, code }) => {
    await joinFederation();
    expect(codeOf(await questions.ask(secretary, draft(change)))).toBe(code);
    expect(await outbox()).toEqual([]);
  });

  it('is overdue after its day; an answer is taken all the same, marked late, and can be completed', async () => {
    await joinFederation();
    const question = draft();
    await questions.ask(secretary, question);
    const standing = async () => (await reader.find('north', question.id))!;
    moveTo(question.answerBy);
    expect(await standing()).toMatchObject({ standing: 'open', daysLate: 0 });
    moveTo(addDays(question.answerBy, 3));
    expect(await standing()).toMatchObject({ standing: 'overdue', daysLate: 3 });
    expect(await reader.open()).toEqual({ toUs: 0, toUsOverdue: 0, fromUs: 1, fromUsOverdue: 1 });

    await receive('question.answered', answerTo(question.id, 2, 'And a fridge.'), addDays(question.answerBy, 9));
    await receive('question.answered', answerTo(question.id, 1, 'Yes.'), addDays(question.answerBy, 2));
    await drain();
    const thread = await standing();
    expect([thread.standing, thread.daysLate]).toEqual(['answered-late', 2]);
    expect(thread.answers.map(({ row }) => [row.part, row.text])).toEqual([
      [1, 'Yes.'],
      [2, 'And a fridge.'],
    ]);
    expect(await reader.open()).toEqual({ toUs: 0, toUsOverdue: 0, fromUs: 0, fromUsOverdue: 0 });
  });

  it('that is not known yet lets its answer wait; the answer is parked by nobody and comes with the question', async () => {
    await joinFederation();
    const question = draft();
    await receive('question.answered', answerTo(question.id, 1, 'Yes.'));
    await drain();
    expect(await states()).toEqual(['waiting']);
    await questions.ask(secretary, question);
    expect(await organization.node.get(InboxProcessing).retryWaiting()).toBe(1);
    await drain();
    expect(await states()).toEqual(['processed']);
    expect((await reader.find('north', question.id))?.standing).toBe('answered');
  });

  it('frees what waits for its type in the same drain in which one comes', async () => {
    await joinFederation();
    const question = draft();
    await receive('question.answered', answerTo(question.id, 1, 'Yes.'));
    await drain();
    await questions.ask(secretary, question);
    const facts = { topic: 'figures', text: 'Why so few?', month: null, askedByOffice: 'secretary' };
    await receive('question.asked', { questionId: newId(), answerBy: addDays(TODAY, 7), ...facts });
    expect(await drain()).toBe(2);
    expect(await states()).toEqual(['processed', 'processed']);
  });

  it('is answered by nobody who was not asked', async () => {
    await joinFederation();
    const question = draft();
    await questions.ask(secretary, question);
    await receive('question.answered', answerTo(question.id, 1, 'Yes.'));
    await db.query(`UPDATE inbox_message SET message = replace(message, '"from":"committee"', '"from":"stranger"')`);
    await drain();
    expect(await states()).toEqual(['parked']);
    expect((await reader.find('north', question.id))?.answers).toEqual([]);
  });

  it('waits with at most 49 others', async () => {
    await joinFederation();
    for (let n = 0; n < 50; n += 1) await questions.ask(secretary, draft());
    expect(codeOf(await questions.ask(secretary, draft()))).toBe('TOO_MANY_OPEN');
    const first = await reader.page({ open: true, ours: true, first: 30 });
    const rest = await reader.page({ open: true, ours: true, first: 30, after: first.endCursor });
    const ids = [...first.items, ...rest.items].map(({ row }) => row.id);
    expect([first.total, new Set(ids).size, rest.endCursor]).toEqual([50, 50, null]);
  });
});

describe('a question of the committee', () => {
  const id = '4c9a2d5e-8f10-4b6c-9d2e-1a2b3c4d5e6f';
  beforeEach(async () => {
    await joinFederation();
    const facts = { topic: 'figures', text: 'Why so few?', month: '2026-04', askedByOffice: 'secretary' };
    await receive('question.asked', { questionId: id, answerBy: addDays(TODAY, 7), ...facts });
    await drain();
  });
  const answer = (part: number, text: string) => questions.answer(secretary, { asker: 'committee', id, part, text });

  it('is answered in parts, each sent once; none replaces another', async () => {
    expect((await reader.page({ ours: false, open: true })).items).toMatchObject([{ otherName: 'Committee' }]);
    expect(codeOf(await answer(2, 'First this.'))).toBe('PART_TAKEN');
    const both = await Promise.all([answer(1, 'It rained.'), answer(1, 'It rained.')]);
    expect(both.map(codeOf)).toEqual(['ok', 'ok']);
    expect(codeOf(await answer(1, 'It snowed.'))).toBe('PART_TAKEN');
    expect(codeOf(await answer(2, 'It also snowed.'))).toBe('ok');
    const sent = (await outbox()).map((message) => (JSON.parse(message.draft) as { body: object }).body);
    expect(sent).toMatchObject([answerTo(id, 1, 'It rained.'), answerTo(id, 2, 'It also snowed.')]);
    expect((await reader.page({ ours: false, open: false })).items).toMatchObject([{ standing: 'answered' }]);
  });

  it('that was not put to us has no answer of ours', async () => {
    expect(codeOf(await questions.answer(secretary, { asker: 'committee', id: newId(), part: 1, text: 'x' }))).toBe(
      'QUESTION_UNKNOWN',
    );
  });
});

describe('guidance', () => {
  const id = '4c9a2d5e-8f10-4b6c-9d2e-1a2b3c4d5e6f';
  let guidance: GuidanceService;
  let read: GuidanceReader;
  beforeEach(async () => {
    guidance = organization.node.get(GuidanceService);
    read = organization.node.get(GuidanceReader);
    await joinFederation();
    const facts = { kind: 'proposal', text: 'Give out on Sundays too.', clause: '3.2', month: null, audience: 'all' };
    await receive('guidance.issued', {
      guidanceId: id,
      replyBy: addDays(TODAY, 7),
      ...facts,
      issuedByOffice: 'secretary',
    });
    await drain();
  });
  const reply = (more: object) =>
    guidance.reply(secretary, {
      ...{ issuer: 'committee', id, version: 1, disposition: 'decline' as const, reason: 'We rest.', decisionId: null },
      ...more,
    });
  const entries = () => db.query(`SELECT subject FROM ledger_entry WHERE kind = 'guidance.answered' ORDER BY index`);

  it('changes nothing in the organization until it replies, and may be declined with a reason', async () => {
    expect(await read.open()).toEqual({ missing: 1, overdue: 0 });
    moveTo(addDays(TODAY, 8));
    expect(await read.open()).toEqual({ missing: 1, overdue: 1 });
    expect(codeOf(await reply({ reason: null }))).toBe('REASON_MISSING');
    expect(codeOf(await reply({ decisionId: newId() }))).toBe('DECISION_UNKNOWN');
    expect([await entries(), await outbox()]).toEqual([[], []]);
    expect((await Promise.all([reply({}), reply({})])).map(codeOf)).toEqual(['ok', 'ok']);
    expect(await read.open()).toEqual({ missing: 0, overdue: 0 });
    const [entry, ...more] = await entries();
    expect(more).toEqual([]);
    expect(entry).toMatchObject({ subject: { codes: { disposition: 'decline' }, figures: { version: 1 } } });
    expect(JSON.stringify(entry)).not.toContain('We rest.');
  });

  it('may be replied to anew by its organization: the last reply counts and the first stays', async () => {
    await reply({});
    expect(codeOf(await reply({ disposition: 'adopt', reason: null }))).toBe('VERSION_TAKEN');
    expect(codeOf(await reply({ version: 2, disposition: 'adopt', reason: null }))).toBe('ok');
    const found = await read.find('committee', id);
    expect(found?.addressees[0]?.replies.map(({ row }) => row.disposition)).toEqual(['decline', 'adopt']);
    const bodies = (await outbox()).map((message) => (JSON.parse(message.draft) as { body: object }).body);
    expect(bodies).toMatchObject([
      { subjectVersion: 1, reason: 'We rest.' },
      { subjectVersion: 2, reason: null },
    ]);
  });
});
