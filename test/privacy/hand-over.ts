import type { Officers } from './main-job.js';
import type { Planted } from './planted.js';

const dayFrom = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** The treasurer is reporter for a day or two besides, and closes that term by a note in canaries. */
export async function handOver({ secretary, treasurer }: Officers, planted: Planted): Promise<void> {
  const { bodies } = await secretary.ask<{ bodies: { id: string }[] }>('{ bodies { id } }');
  const { me } = await treasurer.ask<{ me: { personRef: string } }>('{ me { personRef } }');
  const term = { officeCode: 'reporter', holderRef: me.personRef, beginsOn: dayFrom(-2), endsOn: dayFrom(1) };
  const effect = { kind: 'mandate.begin', payload: JSON.stringify(term) };
  const decided = { bodyId: bodies[0]!.id, rule: 'majority', outcome: 'carried', day: dayFrom(-1), text: 'Help out.' };
  const { recordDecision } = await secretary.ask<{ recordDecision: { decision: { id: string } } }>(
    `mutation ($input: RecordDecisionInput!) { recordDecision(input: $input) {
       ... on DecisionRecorded { decision { id } } } }`,
    { input: { ...decided, effect } },
  );
  await treasurer.ask('mutation ($id: ID!) { secondDecision(id: $id) { __typename } }', {
    id: recordDecision.decision.id,
  });
  const { mandates } = await treasurer.ask<{ mandates: { id: string; beganBy: string }[] }>(
    '{ mandates { id beganBy } }',
  );
  const mandateId = mandates.find(({ beganBy }) => beganBy === recordDecision.decision.id)!.id;
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
