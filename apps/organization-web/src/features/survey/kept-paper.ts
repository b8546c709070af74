import type { AskedPaper, BearerPaper } from '#ballots/device';

type Kept = AskedPaper | BearerPaper;

/** In this browser alone. A phone may be shared: each person has a place of their own in it. */
const placeOf = (survey: string, person: string): string => `survey-paper.${survey}.${person}`;

function kept(survey: string, person: string): Kept | null {
  try {
    return JSON.parse(localStorage.getItem(placeOf(survey, person)) ?? 'null') as Kept | null;
  } catch {
    return null;
  }
}

export const keep = (survey: string, person: string, paper: Kept): void =>
  localStorage.setItem(placeOf(survey, person), JSON.stringify(paper));

/** What was asked for and has no signature yet, or null. */
export function askedPaper(survey: string, person: string): AskedPaper | null {
  const paper = kept(survey, person);
  return paper && 'inverse' in paper ? paper : null;
}

/** The paper that lies in this browser, or null. */
export function ownPaper(survey: string, person: string): BearerPaper | null {
  const paper = kept(survey, person);
  return paper && 'signature' in paper ? paper : null;
}

export const dropPaper = (survey: string, person: string): void => localStorage.removeItem(placeOf(survey, person));
