import { type AskedPaper, askForPaper, type BearerPaper, receivePaper } from '#ballots/device';
import type { SurveyPartsFragment } from './generated/graphql.js';

type Kept = AskedPaper | BearerPaper;
type Survey = Pick<SurveyPartsFragment, 'id' | 'paperKey'>;

/** In this browser alone. A phone may be shared: each person has a place of their own in it. */
const placeOf = (survey: string, person: string): string => `survey-paper.${survey}.${person}`;

function kept(survey: string, person: string): Kept | null {
  try {
    return JSON.parse(localStorage.getItem(placeOf(survey, person)) ?? 'null') as Kept | null;
  } catch {
    return null;
  }
}

const keep = (survey: string, person: string, paper: Kept): void =>
  localStorage.setItem(placeOf(survey, person), JSON.stringify(paper));

/** What the server signs unseen. It is kept before it is sent, so that an answer that gets lost can be had again. */
export function blindedFor(survey: Survey, person: string): string {
  const before = kept(survey.id, person);
  const asked = before && 'inverse' in before ? before : askForPaper(survey.id, survey.paperKey);
  keep(survey.id, person, asked);
  return asked.blinded;
}

export function takeSigned(survey: Survey, person: string, signature: string): void {
  const asked = kept(survey.id, person);
  if (asked && 'inverse' in asked) keep(survey.id, person, receivePaper(asked, survey.paperKey, signature));
}

/** The paper that lies in this browser, or null. */
export function ownPaper(survey: string, person: string): BearerPaper | null {
  const paper = kept(survey, person);
  return paper && 'signature' in paper ? paper : null;
}

export const dropPaper = (survey: string, person: string): void => localStorage.removeItem(placeOf(survey, person));

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
