import type { Officers } from './main-job.js';
import type { Planted } from './planted.js';

type Asked = Record<string, { readonly id?: string; readonly message?: string }>;
const ANSWERED = '{ ... on ProposalDone { id } ... on ProposalRefused { message } }';

/** One draft that stays a draft, and one proposal to which somebody objects, which is amended and talked about. */
export async function proposal({ secretary, treasurer }: Officers, planted: Planted): Promise<void> {
  const { bodies } = await secretary.ask<{ bodies: { id: string; code: string }[] }>('{ bodies { id code } }');
  const bodyId = bodies.find(({ code }) => code === 'assembly')!.id;
  const draft = async (place: string): Promise<string> =>
    idOf(
      await secretary.ask<Asked>(
        `mutation ($input: ProposalDraftInput!) { saveProposalDraft(input: $input) ${ANSWERED} }`,
        {
          input: {
            title: planted.text(`${place}.title`, 'What * asks'),
            text: planted.text(`${place}.text`, 'As * said.'),
          },
        },
      ),
    );
  await draft('proposal_draft');
  const id = idOf(
    await secretary.ask<Asked>(
      `mutation ($draftId: ID!, $input: PublishProposalInput!) { publishProposal(draftId: $draftId, input: $input) ${ANSWERED} }`,
      { draftId: await draft('proposal_text'), input: { bodyId, way: 'consent', windowDays: 7 } },
    ),
  );
  const step = async (input: object): Promise<string> =>
    idOf(
      await treasurer.ask<Asked>(
        `mutation ($id: ID!, $input: ProposalStepInput!) { proposalStep(id: $id, input: $input) ${ANSWERED} }`,
        { id, input },
      ),
    );
  await step({ step: 'comment', words: planted.text('proposal_comment.words', 'Ask * first.') });
  const targetId = await step({ step: 'object', words: planted.text('proposal_objection.reason', 'Not without *.') });
  await step({ step: 'amend', targetId, words: planted.text('proposal_amendment.text', 'As * and we said.') });
}

function idOf(asked: Asked): string {
  const [field, answer] = Object.entries(asked)[0]!;
  if (answer.id === undefined) throw new Error(`${field} was refused: ${answer.message}`);
  return answer.id;
}
