import { askForPaper, type BearerPaper, receivePaper } from '#ballots/device';
import type { SurveyPartsFragment } from './generated/graphql.js';
import { askedPaper, keep } from './kept-paper.js';

type Survey = Pick<SurveyPartsFragment, 'id' | 'paperKey'>;

/** What the server signs unseen. It is kept before it is sent, so that an answer that gets lost can be had again. */
export function blindedFor(survey: Survey, person: string): string {
  const asked = askedPaper(survey.id, person) ?? askForPaper(survey.id, survey.paperKey);
  keep(survey.id, person, asked);
  return asked.blinded;
}

export function takeSigned(survey: Survey, person: string, signature: string): void {
  const asked = askedPaper(survey.id, person);
  if (asked) keep(survey.id, person, receivePaper(asked, survey.paperKey, signature));
}

/** Puts a paper in without a name: no cookie goes along. Answers `counted` or the code of a refusal; throws offline. */
export async function putIn(paper: BearerPaper, answers: Readonly<Record<string, string>>): Promise<string> {
  const { of: survey, key, prefix, signature } = paper;
  const answer = await fetch('/surveys/answers', {
    method: 'POST',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    headers: { 'content-type': 'application/json', 'x-massline-csrf': '1' },
    body: JSON.stringify({ survey, key, prefix, signature, answers }),
  });
  const body = (await answer.json()) as { counted?: true; code?: string };
  return body.counted ? 'counted' : (body.code ?? 'failed');
}
