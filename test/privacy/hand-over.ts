import type { Officers } from './main-job.js';
import type { Planted } from './planted.js';

const dayFrom = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** The treasurer is reporter for a day or two besides, and closes that term by a note in canaries. */
export async function handOver({ secretary, treasurer }: Officers, planted: Planted): Promise<void> {
  const { me } = await treasurer.ask<{ me: { personRef: string } }>('{ me { personRef } }');
  const term = { officeCode: 'reporter', holderRef: me.personRef, beginsOn: dayFrom(-2), endsOn: dayFrom(1) };
  const appointment = { officeCode: 'reporter', method: 'appointment', termDays: 90, understudy: 0, handOver: 1 };
  await decide({ secretary, treasurer }, { kind: 'office.policy', payload: JSON.stringify(appointment) });
  const { mandates: before } = await treasurer.ask<{ mandates: { id: string; officeCode: string; state: string }[] }>(
    '{ mandates { id officeCode state } }',
  );
  const held = before.find(({ officeCode, state }) => officeCode === 'reporter' && state === 'held');
  if (held) {
    const ending = JSON.stringify({ mandateId: held.id });
    await decide({ secretary, treasurer }, { kind: 'mandate.end', payload: ending });
  }
  const began = await decide({ secretary, treasurer }, { kind: 'mandate.begin', payload: JSON.stringify(term) });
  const { mandates } = await treasurer.ask<{ mandates: { id: string; beganBy: string }[] }>(
    '{ mandates { id beganBy } }',
  );
  const mandateId = mandates.find(({ beganBy }) => beganBy === began)!.id;
  const input = {
    mandateId,
    openTasks: planted.text('hand_over_text.open_tasks', 'Mend * first.'),
    whereThingsAre: planted.text('hand_over_text.where_things_are', 'Keys: *'),
    comingDates: planted.text('hand_over_text.coming_dates', 'On Monday *'),
  };
  const { writeHandOver } = await treasurer.ask<{ writeHandOver: { __typename: string } }>(
    'mutation ($input: HandOverInput!) { writeHandOver(input: $input) { __typename } }',
    { input },
  );
  if (writeHandOver.__typename !== 'HandedOver') throw new Error('The hand-over note was refused');
}

/** Recorded by one, seconded by the other; answers the decision's id. */
async function decide(
  { secretary, treasurer }: Pick<Officers, 'secretary' | 'treasurer'>,
  effect: { kind: string; payload: string },
): Promise<string> {
  const { bodies } = await secretary.ask<{ bodies: { id: string }[] }>('{ bodies { id } }');
  const decided = { bodyId: bodies[0]!.id, rule: 'majority', outcome: 'carried', day: dayFrom(-1), text: 'Help out.' };
  const { recordDecision } = await secretary.ask<{ recordDecision: { decision?: { id: string }; code?: string } }>(
    `mutation ($input: RecordDecisionInput!) { recordDecision(input: $input) {
       ... on DecisionRecorded { decision { id } } ... on RecordDecisionRefused { code } } }`,
    { input: { ...decided, effect } },
  );
  if (!recordDecision.decision) throw new Error(`${effect.kind} was refused: ${JSON.stringify(recordDecision)}`);
  const { id } = recordDecision.decision;
  await treasurer.ask('mutation ($id: ID!) { secondDecision(id: $id) { __typename } }', { id });
  return id;
}
