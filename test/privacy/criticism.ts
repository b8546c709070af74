import type { Officers } from './main-job.js';
import type { Planted } from './planted.js';

type Asked = Record<string, { readonly id?: string; readonly message?: string }>;
const ANSWERED = '{ ... on CriticismDone { id } ... on CriticismRefused { message } }';

/** The treasurer says something of the secretary's office, which the secretary answers. */
export async function criticism({ secretary, treasurer }: Officers, planted: Planted): Promise<void> {
  const { offices } = await treasurer.ask<{ offices: { id: string; code: string }[] }>('{ offices { id code } }');
  const officeId = offices.find(({ code }) => code === 'secretary')!.id;
  const words = planted.text('criticism.words', 'The list came late because of *.');
  const { writeCriticism } = await treasurer.ask<Asked>(
    `mutation ($input: CriticismInput!) { writeCriticism(input: $input) ${ANSWERED} }`,
    { input: { officeId, words } },
  );
  const answer = { id: writeCriticism?.id, words: planted.text('criticism.answer', 'It did, because of *.') };
  const { answerCriticism } = await secretary.ask<Asked>(
    `mutation ($id: ID!, $words: String!) { answerCriticism(id: $id, words: $words) ${ANSWERED} }`,
    answer,
  );
  if (answerCriticism?.id === undefined) throw new Error(`An answer was refused: ${answerCriticism?.message}`);
}
