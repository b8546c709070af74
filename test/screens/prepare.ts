import { randomUUID } from 'node:crypto';
import type { NodePlan } from '../../apps/massline/nodes/node-plan.js';
import { signIn } from '../../apps/massline/up/found.js';

const DAY_MS = 86_400_000;
const day = (ahead: number): string => new Date(Date.now() + ahead * DAY_MS).toISOString().slice(0, 10);

/** The organization that is shown, and what the demo data lacks so that every page has something to show. */
export interface Prepared {
  readonly organization: string;
  /** Drafted and not approved, `2026-10`. */
  readonly drafted: string;
  /** The last month that was reported. */
  readonly sent: string;
  /** Of the committee's question: its asker and id, `hub/…`. */
  readonly question: string;
}

interface Sides {
  readonly hub: NodePlan;
  readonly organizations: readonly NodePlan[];
  readonly months: { readonly drafted: string; readonly sent: string };
}

/** As people would do it, by the nodes' public APIs: a file with a mistake, a draft, a question, guidance. */
export async function prepare({ hub, organizations, months }: Sides): Promise<Prepared> {
  const committee = await signIn(hub, 'secretary');
  const { organizations: known } = await committee.ask<{
    organizations: { items: { id: string; latestReport: { month: string } | null }[] };
  }>('{ organizations(first: 100) { items { id latestReport { month } } } }');
  // In the demo data some begin late, and some have fallen silent.
  const reporting = known.items.filter(({ latestReport }) => latestReport?.month === months.sent).map(({ id }) => id);
  const organization = organizations.find(({ id }) => reporting.includes(id));
  if (!organization) throw new Error(`Nobody of the demo has reported ${months.sent}`);
  const id = randomUUID();
  const question = { id, to: organization.id, topic: 'FIGURES', answerBy: day(14), month: months.sent };
  await committee.ask('mutation ($input: AskQuestionInput!) { askQuestion(input: $input) { __typename } }', {
    input: {
      ...question,
      text: 'Your meals doubled in a month. What do you do differently, and can others do it too?',
    },
  });
  await committee.ask('mutation ($input: IssueGuidanceInput!) { issueGuidance(input: $input) { __typename } }', {
    input: {
      ...{ id: randomUUID(), kind: 'PROPOSAL', replyBy: day(30) },
      text: 'Before the winter, ask everybody who takes food home whether they would join the next give-out.',
    },
  });
  const people = await signIn(organization, 'secretary');
  await until(async () => {
    const { questions } = await people.ask<{ questions: { total: number } }>(
      '{ questions(ours: false, first: 1) { total } }',
    );
    return questions.total > 0;
  });
  return { ...months, organization: organization.id, question: `${hub.id}/${id}` };
}

/** Asks again every quarter of a second; what is waited for crosses between two nodes. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  const latest = Date.now() + 30_000;
  while (!(await isSo())) {
    if (Date.now() > latest) throw new Error('The question has not reached the organization within 30 seconds');
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}
