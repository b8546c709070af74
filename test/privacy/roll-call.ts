import { addDays } from '#domain-kit';
import type { Officers } from './main-job.js';
import type { Planted } from './planted.js';

type Asked = Record<string, { readonly id?: string; readonly message?: string }>;
const ANSWERED = '{ ... on RollCallDone { id } ... on RollCallRefused { message } }';

/** One open vote of everybody, in which somebody votes. */
export async function rollCall({ secretary, treasurer }: Officers, planted: Planted): Promise<void> {
  const { bodies } = await secretary.ask<{ bodies: { id: string; code: string }[] }>('{ bodies { id code } }');
  const closesOn = addDays(new Date().toISOString().slice(0, 10), 7);
  const bodyId = bodies.find(({ code }) => code === 'assembly')!.id;
  const text = planted.text('roll_call_text.text', 'As * and we said.');
  const opened = await secretary.ask<Asked>(
    `mutation ($input: OpenRollCallInput!) { openRollCall(input: $input) ${ANSWERED} }`,
    { input: { bodyId, text, closesOn, closesEarly: false } },
  );
  const id = opened['openRollCall']!.id;
  if (id === undefined) throw new Error(opened['openRollCall']!.message);
  await treasurer.ask(`mutation ($id: ID!) { voteByName(id: $id, vote: "yes") ${ANSWERED} }`, { id });
}
