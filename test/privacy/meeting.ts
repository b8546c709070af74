import { dayIn } from '#domain-kit';
import type { DataSource } from 'typeorm';
import type { DirectSession } from './direct-session.js';
import type { Officers } from './main-job.js';
import type { Planted } from './planted.js';

type Asked = Record<string, { readonly id?: string; readonly message?: string }>;
const ANSWERED = '{ ... on MeetingDone { id } ... on MeetingRefused { message } }';

/** Two meetings: one that is running, with all that is said in it, and one whose minutes are approved. */
export async function meeting({ secretary, treasurer }: Officers, planted: Planted, db: DataSource): Promise<void> {
  const [founding] = await db.query<{ zone: string }[]>('SELECT zone FROM founding');
  const day = dayIn(new Date(), founding!.zone);
  const { bodies, me } = await secretary.ask<{ bodies: { id: string; code: string }[]; me: { personRef: string } }>(
    '{ bodies { id code } me { personRef } }',
  );
  const bodyId = bodies.find(({ code }) => code === 'assembly')!.id;
  const convene = (place: string) => done(secretary, 'conveneMeeting', { bodyId, day, beginsAt: '19:30', place });
  const running = await convene(planted.text('meeting.place', 'Hall *'));
  const title = planted.text('meeting_item.title', 'What * asked');
  const itemId = await done(secretary, 'raiseItem', { kind: 'report', title, plannedMinutes: 5 }, running);
  const personRef = me.personRef;
  for (const step of [{ step: 'open' }, { step: 'come', personRef }, { step: 'ask', personRef }, { step: 'call' }])
    await done(secretary, 'meetingStep', step, running);
  const notes = planted.text('meeting_item.notes', 'It was * again.');
  await done(secretary, 'meetingStep', { step: 'note', itemId, notes }, running);
  const words = planted.text('meeting_motion.words', 'We thank * for it.');
  await done(secretary, 'moveMotion', { itemId, movedBy: personRef, words }, running);

  const held = await convene('Hall');
  const last = await done(secretary, 'raiseItem', { kind: 'report', title: 'Report', plannedMinutes: 5 }, held);
  const minuted = planted.text('minutes_text.text', 'We spoke of *.');
  const noted = { step: 'note', itemId: last, notes: minuted };
  for (const step of [{ step: 'open' }, noted, { step: 'close' }]) await done(secretary, 'meetingStep', step, held);
  const { recordDecision } = await secretary.ask<{ recordDecision: { decision: { id: string } } }>(
    `mutation ($input: RecordDecisionInput!) {
      recordDecision(input: $input) { ... on DecisionRecorded { decision { id } } }
    }`,
    {
      input: {
        ...{ bodyId, rule: 'majority', outcome: 'carried', day, text: 'We approve the minutes.' },
        effect: { kind: 'minutes.approve', payload: JSON.stringify({ meetingId: held }) },
      },
    },
  );
  await treasurer.ask('mutation ($id: ID!) { secondDecision(id: $id) { __typename } }', {
    id: recordDecision.decision.id,
  });
}

const INPUTS: Readonly<Record<string, string>> = {
  conveneMeeting: 'ConveneMeetingInput',
  raiseItem: 'RaiseItemInput',
  meetingStep: 'MeetingStepInput',
  moveMotion: 'MoveMotionInput',
};

async function done(session: DirectSession, field: string, input: object, meetingId?: string): Promise<string> {
  const [declared, given] = meetingId ? ['$meetingId: ID!, ', 'meetingId: $meetingId, '] : ['', ''];
  const answer = await session.ask<Asked>(
    `mutation (${declared}$input: ${INPUTS[field]}!) { ${field}(${given}input: $input) ${ANSWERED} }`,
    { input, ...(meetingId && { meetingId }) },
  );
  const { id, message } = answer[field]!;
  if (id === undefined) throw new Error(`${field} was refused: ${message}`);
  return id;
}
