import { randomUUID } from 'node:crypto';
import type { NodePlan } from '../../apps/massline/nodes/node-plan.js';
import type { Session } from '../../apps/massline/nodes/session.js';
import { found, signIn } from '../../apps/massline/up/found.js';

const DAY_MS = 86_400_000;
const day = (ahead = 0): string => new Date(Date.now() + ahead * DAY_MS).toISOString().slice(0, 10);

/** Two people of a committee at their own machine. Their pages have tests of their own; here they only act. */
export class CommitteeHands {
  private constructor(
    private readonly first: Session,
    private readonly second: Session,
  ) {}

  static async founding(hub: NodePlan): Promise<CommitteeHands> {
    await found(hub);
    return new CommitteeHands(await signIn(hub, 'secretary'), await signIn(hub, 'treasurer'));
  }

  async invite(): Promise<string> {
    const { issueInvitation } = await this.first.ask<{ issueInvitation: { code: string } }>(
      'mutation { issueInvitation { code } }',
    );
    return issueInvitation.code;
  }

  /** Compares the words, records a decision, seconds it. Returns the id of who was admitted. */
  async admit(words: string, language: string): Promise<string> {
    const { enrolments, bodies } = await this.first.ask<{
      enrolments: { nodeId: string; thumbprint: string; state: string; words: string[] }[];
      bodies: { id: string }[];
    }>(
      'query ($language: String!) { enrolments(language: $language) { nodeId thumbprint state words } bodies { id } }',
      {
        language,
      },
    );
    const asked = enrolments.find((one) => one.state === 'PENDING' && one.words.join(' ') === words);
    if (!asked) throw new Error(`The committee sees other words than ${words}`);
    const { recordDecision } = await this.first.ask<{ recordDecision: { decision: { id: string } } }>(
      `mutation ($input: RecordDecisionInput!) { recordDecision(input: $input) {
         ... on DecisionRecorded { decision { id } } } }`,
      {
        input: {
          ...{ bodyId: bodies[0]?.id, rule: 'majority', outcome: 'carried', text: 'Enrol the new organization' },
          day: day(),
          effect: { kind: 'enrolment.approve', payload: JSON.stringify({ thumbprint: asked.thumbprint }) },
        },
      },
    );
    const { id } = recordDecision.decision;
    await this.second.ask('mutation ($id: ID!) { secondDecision(id: $id) { __typename } }', { id });
    return asked.nodeId;
  }

  async askAbout(organization: string, month: string, text: string): Promise<void> {
    const input = { id: randomUUID(), to: organization, topic: 'FIGURES', text, month, answerBy: day(14) };
    const { askQuestion } = await this.first.ask<{ askQuestion: { __typename: string } }>(
      'mutation ($input: AskQuestionInput!) { askQuestion(input: $input) { __typename } }',
      { input },
    );
    if (askQuestion.__typename !== 'QuestionSent') throw new Error('The question was refused');
  }

  /** What the organization answered, part by part. */
  async answersOf(organization: string): Promise<string[]> {
    const { questions } = await this.first.ask<{
      questions: { items: { addressee: string; answers: { text: string }[] }[] };
    }>('{ questions(ours: true, first: 50) { items { addressee answers { text } } } }');
    return questions.items
      .filter(({ addressee }) => addressee === organization)
      .flatMap(({ answers }) => answers.map(({ text }) => text));
  }

  /** The sum that the committee has of one indicator in one month, of one organization. */
  async figureOf(organization: string, indicator: string, month: string): Promise<number | null> {
    const { figures } = await this.first.ask<{
      figures: { rows: { organizationId: string | null; value: number | null }[] };
    }>(
      `query ($indicator: String!, $month: String!) {
         figures(indicator: $indicator, from: $month, to: $month, groupBy: ORGANIZATION, first: 50) {
           rows { organizationId value } } }`,
      { indicator, month },
    );
    return figures.rows.find(({ organizationId }) => organizationId === organization)?.value ?? null;
  }
}
