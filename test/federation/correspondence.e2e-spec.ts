import 'reflect-metadata';
import { addDays } from '#domain-kit';
import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Session } from '../../apps/massline/nodes/session.js';
import type { Federation } from './federation.js';
import { placeFor, PREPARED_WITHIN_MS } from './prepared-for-run.js';
import { copyHome } from './prepared-home.js';

const START_MS = 60_000;
const SEEN_WITHIN_MS = 90_000;
const answerBy = addDays(new Date().toISOString().slice(0, 10), 14);

let federation: Federation;
let committee: Session;
let organizations: { readonly id: string; readonly secretary: Session }[];

beforeAll(async () => {
  const { prepared, home } = await placeFor('correspondence');
  federation = await copyHome(prepared, home, { organizations: 3 });
  await federation.start(...federation.nodes.map(({ id }) => id));
  committee = await federation.session(federation.hub.id, 'secretary');
  const ids = federation.plan.organizations.map(({ id }) => id);
  organizations = await Promise.all(
    ids.map(async (id) => ({ id, secretary: await federation.session(id, 'secretary') })),
  );
}, PREPARED_WITHIN_MS + START_MS);
afterAll(() => federation?.close(), START_MS);

interface Question {
  readonly id: string;
  readonly asker: string;
  readonly text: string;
  readonly standing: string;
  readonly message: { readonly state: string } | null;
  readonly answers: readonly {
    readonly part: number;
    readonly text: string;
    readonly message: { state: string } | null;
  }[];
}

const QUESTION = `id asker text standing message { state } answers { part text message { state } }`;

async function send(session: Session, mutation: string, type: string, input: object): Promise<unknown> {
  const answer = await session.ask<Record<string, { code?: string }>>(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { __typename ... on CorrespondenceRefused { code } } }`,
    { input },
  );
  return answer[mutation];
}
const ask = (session: Session, input: object) =>
  send(session, 'askQuestion', 'AskQuestionInput', { answerBy, ...input });
const answer = (session: Session, input: object) => send(session, 'answerQuestion', 'AnswerQuestionInput', input);

const questionAt = async (session: Session, asker: string, id: string): Promise<Question | null> =>
  (
    await session.ask<{ question: Question | null }>(
      `query ($asker: ID!, $id: ID!) { question(asker: $asker, id: $id) { ${QUESTION} } }`,
      { asker, id },
    )
  ).question;

/** Asks until it is so: what travels between processes arrives when it arrives. */
async function until<T>(what: () => Promise<T>, isSo: (seen: T) => boolean): Promise<T> {
  const deadline = Date.now() + SEEN_WITHIN_MS;
  for (;;) {
    const seen = await what();
    if (isSo(seen)) return seen;
    if (Date.now() > deadline) throw new Error(`Not seen: ${JSON.stringify(seen)}`);
    await wait(250);
  }
}
const received = (session: Session, asker: string, id: string): Promise<Question | null> =>
  until(
    () => questionAt(session, asker, id),
    (seen) => seen !== null,
  );
const withParts = (session: Session, asker: string, id: string, parts: number): Promise<Question | null> =>
  until(
    () => questionAt(session, asker, id),
    (seen) => seen?.answers.length === parts,
  );
const messagesOf = async (node: string, type: string): Promise<number> =>
  (
    await federation.sql<{ sent: number }>(
      node,
      'SELECT count(*)::integer AS sent FROM outbox_message WHERE type = $1',
      [type],
    )
  )[0]!.sent;

describe('a question', () => {
  it('of an organization reaches a committee that was away, is answered, and completed after a kill', async () => {
    const { id: asker, secretary } = organizations[0]!;
    const id = randomUUID();
    await federation.stop(federation.hub.id);
    const text = 'Can we have a second freezer?\nThe first is full.';
    expect(await ask(secretary, { id, topic: 'SUPPORT', text, month: '2025-02' })).toEqual({
      __typename: 'QuestionSent',
    });
    expect(await ask(secretary, { id, topic: 'SUPPORT', text, month: '2025-02' })).toEqual({
      __typename: 'QuestionSent',
    });
    expect((await questionAt(secretary, asker, id))?.message?.state).toMatch(/WAITING|SENT/);
    await federation.start(federation.hub.id);
    expect(await received(committee, asker, id)).toMatchObject({ text, standing: 'OPEN', message: null });
    expect(await messagesOf(asker, 'question.asked')).toBe(1);

    await federation.kill(asker);
    expect(await answer(committee, { asker, id, part: 1, text: 'From March on.' })).toMatchObject({
      __typename: 'QuestionSent',
    });
    await federation.kill(federation.hub.id);
    await federation.start(federation.hub.id, asker);
    expect(await answer(committee, { asker, id, part: 2, text: 'It has 300 litres.' })).toMatchObject({
      __typename: 'QuestionSent',
    });
    const seen = await withParts(secretary, asker, id, 2);
    expect(seen).toMatchObject({ standing: 'ANSWERED', message: { state: 'RECEIPTED' } });
    expect(seen?.answers.map(({ part, text: said }) => [part, said])).toEqual([
      [1, 'From March on.'],
      [2, 'It has 300 litres.'],
    ]);
    const mirror = await until(
      () => questionAt(committee, asker, id),
      (one) => one?.answers.every(({ message }) => message?.state === 'RECEIPTED') === true,
    );
    expect(mirror).toMatchObject({ text, standing: 'ANSWERED' });
  }, 180_000);

  it('of the committee reaches an organization that was away, and nobody else', async () => {
    const { id: to, secretary } = organizations[1]!;
    const id = randomUUID();
    const asker = federation.hub.id;
    await federation.stop(to);
    await ask(committee, { id, to, topic: 'FIGURES', text: 'Why so few in March?', month: '2025-03' });
    await federation.start(to);
    await received(secretary, asker, id);
    expect(await questionAt(organizations[2]!.secretary, asker, id)).toBeNull();
    expect(await answer(organizations[2]!.secretary, { asker, id, part: 1, text: 'Not mine.' })).toMatchObject({
      code: 'QUESTION_UNKNOWN',
    });
    await answer(secretary, { asker, id, part: 1, text: 'It rained.' });
    expect((await withParts(committee, asker, id, 1))?.answers).toMatchObject([{ text: 'It rained.', message: null }]);
  }, 120_000);
});

interface Guidance {
  readonly addressees: readonly {
    readonly organization: string;
    readonly standing: string;
    readonly replies: readonly { readonly disposition: string; readonly reason: string | null }[];
  }[];
}

const guidanceAt = async (session: Session, id: string): Promise<Guidance | null> =>
  (
    await session.ask<{ guidanceItem: Guidance | null }>(
      `query ($issuer: ID!, $id: ID!) { guidanceItem(issuer: $issuer, id: $id) {
         addressees { organization standing replies { disposition reason } } } }`,
      { issuer: federation.hub.id, id },
    )
  ).guidanceItem;

it('guidance to three organizations comes back with three dispositions, through kills of both sides', async () => {
  const id = randomUUID();
  const issuer = federation.hub.id;
  const [one, two, three] = organizations as [
    (typeof organizations)[0],
    (typeof organizations)[0],
    (typeof organizations)[0],
  ];
  await federation.stop(three.id);
  const to = [one.id, two.id, three.id];
  const input = { id, to, kind: 'PROPOSAL', text: 'Give out on Sundays too.', replyBy: answerBy, clause: '3.2' };
  expect(await send(committee, 'issueGuidance', 'IssueGuidanceInput', input)).toEqual({ __typename: 'GuidanceSent' });
  await federation.kill(federation.hub.id);
  await federation.start(federation.hub.id, three.id);

  const reply = async ({ secretary }: { secretary: Session }, disposition: string, reason: string | null) => {
    await until(
      () => guidanceAt(secretary, id),
      (seen) => seen !== null,
    );
    const said = { issuer, id, version: 1, disposition, reason };
    return send(secretary, 'answerGuidance', 'AnswerGuidanceInput', said);
  };
  expect(await reply(one, 'ADOPT', null)).toEqual({ __typename: 'GuidanceSent' });
  await federation.kill(one.id);
  expect(await reply(two, 'ADOPT_WITH_CHANGES', 'Saturdays.')).toEqual({ __typename: 'GuidanceSent' });
  expect(await reply(three, 'DECLINE', ' ')).toMatchObject({ code: 'REASON_MISSING' });
  expect(await reply(three, 'DECLINE', 'We rest.')).toEqual({ __typename: 'GuidanceSent' });
  await federation.start(one.id);

  const atHub = await until(
    () => guidanceAt(committee, id),
    (seen) => seen?.addressees.every(({ replies }) => replies.length > 0) === true,
  );
  const dispositions = {
    [one.id]: [{ disposition: 'ADOPT', reason: null }],
    [two.id]: [{ disposition: 'ADOPT_WITH_CHANGES', reason: 'Saturdays.' }],
    [three.id]: [{ disposition: 'DECLINE', reason: 'We rest.' }],
  };
  expect(Object.fromEntries(atHub!.addressees.map((to) => [to.organization, to.replies]))).toEqual(dispositions);
  for (const { id: own, secretary } of organizations) {
    const seen = await guidanceAt(secretary, id);
    expect(seen?.addressees).toEqual([{ organization: own, standing: 'ANSWERED', replies: dispositions[own] }]);
    const [ledger] = await federation.sql<{ entries: number }>(
      own,
      `SELECT count(*)::integer AS entries FROM ledger_entry WHERE kind = 'guidance.answered'`,
    );
    expect(ledger).toEqual({ entries: 1 });
  }
}, 180_000);
