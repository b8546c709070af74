import type { DataSource } from 'typeorm';
import type { DirectSession } from './direct-session.js';
import type { Officers } from './main-job.js';
import type { Planted } from './planted.js';

const MODULE = { curriculum: 'core', module: 'first-aid' };

interface Answer {
  readonly id?: string;
  readonly message?: string;
}

/** One change of study; answers the id of what was changed. */
async function change(
  session: DirectSession,
  field: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<string> {
  const types: Readonly<Record<string, string>> = {
    attends: 'Boolean!',
    note: 'SessionNoteInput!',
    input: 'ReflectionInput!',
  };
  const names = Object.keys(variables);
  const typeOf = (name: string): string => types[name] ?? (/^(id|circleId)$/.test(name) ? 'ID!' : 'String!');
  const declared = names.map((name) => `$${name}: ${typeOf(name)}`).join(', ');
  const given = names.map((name) => `${name}: $${name}`).join(', ');
  const { answer } = await session.ask<{ answer: Answer }>(
    `mutation (${declared}) { answer: ${field}(${given}) { ... on StudyDone { id } ... on StudyRefused { message } } }`,
    variables,
  );
  if (answer.id === undefined) throw new Error(`${field} was refused: ${answer.message}`);
  return answer.id;
}

/** A curriculum is adopted, a circle meets, and somebody writes what they understood. */
export async function study(
  { secretary, treasurer, reporter }: Officers,
  planted: Planted,
  db: DataSource,
): Promise<void> {
  const { curriculumList, bodies } = await secretary.ask<{
    curriculumList: { contentHash: string }[];
    bodies: { id: string }[];
  }>('{ curriculumList { contentHash } bodies { id } }');
  const payload = JSON.stringify({ contentHash: curriculumList[0]!.contentHash });
  const day = new Date().toISOString().slice(0, 10);
  const decided = { bodyId: bodies[0]!.id, rule: 'majority', outcome: 'carried', day, text: 'We study.' };
  const { recordDecision } = await secretary.ask<{ recordDecision: { decision: { id: string } } }>(
    `mutation ($input: RecordDecisionInput!) { recordDecision(input: $input) { ... on DecisionRecorded { decision { id } } } }`,
    { input: { ...decided, effect: { kind: 'curriculum.adopt', payload } } },
  );
  await treasurer.ask('mutation ($id: ID!) { secondDecision(id: $id) { __typename } }', {
    id: recordDecision.decision.id,
  });
  const circleId = await change(reporter, 'openCircle', MODULE);
  const id = await change(reporter, 'planSession', { circleId, heldOn: day });
  await change(reporter, 'attendSession', { id, attends: true });
  const text = planted.text('session_entry_text.text', 'I think that * is right.');
  await change(reporter, 'noteInSession', { id, note: { kind: 'position', text, named: true } });
  const { possibleReviewers } = await reporter.ask<{ possibleReviewers: { ref: string }[] }>(
    `{ possibleReviewers(curriculum: "core", module: "first-aid") { ref } }`,
  );
  const reflection = planted.text(
    'review_reflection.text',
    `I understood * ${'and can say it in my own words. '.repeat(8)}`,
  );
  const reviewers = possibleReviewers.map(({ ref }) => ref).slice(0, 2);
  await change(reporter, 'askForReview', { input: { ...MODULE, text: reflection, reviewers } });
  // Its words are of a closed list, in which no canary fits: one is put there as the node itself would seal it.
  const barrier = { personRef: reviewers[0], reasons: planted.text('study_barrier.reasons'), saidOn: day };
  await db.getRepository('StudyBarrierEntity').insert(barrier);
}
