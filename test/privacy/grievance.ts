import type { DirectSession } from './direct-session.js';
import type { Officers } from './main-job.js';
import type { Planted } from './planted.js';

type Asked = Record<string, { readonly id?: string; readonly message?: string }>;
const ANSWERED = '{ ... on GrievanceDone { id } ... on GrievanceRefused { message } }';

/** The treasurer says something against the reporter, who replies; the commission is seated for it. */
export async function grievance({ secretary, treasurer, reporter }: Officers, planted: Planted): Promise<void> {
  const { takingPart } = await secretary.ask<{ takingPart: { items: { ref: string }[] } }>(
    '{ takingPart(first: 100, only: "member") { items { ref } } }',
  );
  const { me } = await reporter.ask<{ me: { personRef: string } }>('{ me { personRef } }');
  const people = takingPart.items.map(({ ref }) => ref).filter((ref) => ref !== me.personRef);
  const of = async (code: string) => {
    const { bodies } = await secretary.ask<{ bodies: { id: string; code: string }[] }>('{ bodies { id code } }');
    return bodies.find((body) => body.code === code)!.id;
  };
  const decide = async (kind: string, payload: object): Promise<void> => {
    const day = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
    const decided = { bodyId: await of('assembly'), rule: 'majority', outcome: 'carried', day, text: 'As we said.' };
    const { recordDecision } = await secretary.ask<{ recordDecision: { decision: { id: string } } }>(
      `mutation ($input: RecordDecisionInput!) { recordDecision(input: $input) {
         ... on DecisionRecorded { decision { id } } } }`,
      { input: { ...decided, effect: { kind, payload: JSON.stringify(payload) } } },
    );
    await treasurer.ask('mutation ($id: ID!) { secondDecision(id: $id) { __typename } }', {
      id: recordDecision.decision.id,
    });
  };
  await decide('body.form', { code: 'grievances' });
  const bodyId = await of('grievances');
  const endsOn = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
  await decide('body.seat', { bodyId, people, endsOn });
  const words = planted.text('grievance.words', 'You said * to me.');
  const input = { personRef: me.personRef, bodyId, words, isSigned: false };
  const { fileGrievance } = await treasurer.ask<Asked>(
    `mutation ($input: GrievanceInput!) { fileGrievance(input: $input) ${ANSWERED} }`,
    { input },
  );
  await reply(reporter, doneId(fileGrievance), planted.text('grievance.reply', 'I did not say *.'));
}

async function reply(session: DirectSession, id: string, words: string): Promise<void> {
  const { replyToGrievance } = await session.ask<Asked>(
    `mutation ($id: ID!, $words: String!) { replyToGrievance(id: $id, words: $words) ${ANSWERED} }`,
    { id, words },
  );
  doneId(replyToGrievance);
}

function doneId(answer: Asked[string] | undefined): string {
  if (answer?.id === undefined) throw new Error(`A grievance was refused: ${answer?.message}`);
  return answer.id;
}
