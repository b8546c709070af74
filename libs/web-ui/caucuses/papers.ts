import { type AskedPaper, askForPaper, type BearerPaper, receivePaper } from '#ballots/device';
import { paperOf } from '#governance/caucuses/device';
import { ask } from '../api/graphql-client.js';
import { today } from '../format/today.js';
import { readKept, writeKept } from './device-store.js';
import { CaucusPapersDocument, RequestCaucusPaperDocument } from './generated/graphql.js';

interface KeptPaper {
  readonly beginsOn: string;
  readonly asksUntil: string;
  readonly countsUntil: string;
  readonly paperKey: string;
  readonly asked: AskedPaper | null;
  readonly paper: BearerPaper | null;
}

const place = (personRef: string): string => `papers/${personRef}`;
const keptPapers = async (personRef: string): Promise<readonly KeptPaper[]> =>
  ((await readKept<readonly KeptPaper[]>(place(personRef))) ?? []).filter(({ countsUntil }) => countsUntil >= today());

/**
 * Fetches the paper of this week, once, in every browser of a member that opens Democracy: so having one says nothing. It
 * is kept before it is sent, so that an answer that gets lost can be had again.
 */
export const collectCaucusPaper = (personRef: string): Promise<void> =>
  navigator.locks.request(`massline-caucuses/${personRef}`, async () => {
    const before = await keptPapers(personRef);
    if (before.some(({ asksUntil, paper }) => paper && asksUntil >= today())) return;
    const { caucusPaperRound: round } = (await ask(CaucusPapersDocument, {})).data;
    const known = before.find(({ beginsOn }) => beginsOn === round.beginsOn);
    if (known?.paper || (!known && round.hasAsked)) return;
    const { beginsOn, asksUntil, countsUntil, paperKey } = round;
    const asked = known?.asked ?? askForPaper(paperOf(beginsOn), paperKey);
    const others = before.filter((one) => one.beginsOn !== beginsOn);
    const mine = { beginsOn, asksUntil, countsUntil, paperKey };
    await writeKept(place(personRef), [...others, { ...mine, asked, paper: null }]);
    const answer = (await ask(RequestCaucusPaperDocument, { beginsOn, blinded: asked.blinded })).data
      .requestCaucusPaper;
    if (answer.__typename !== 'CaucusPaper') return;
    const paper = receivePaper(asked, paperKey, answer.signature);
    await writeKept(place(personRef), [...others, { ...mine, asked: null, paper }]);
  });

/** Papers that count today, newest first. */
export const papersThatCount = async (personRef: string): Promise<readonly BearerPaper[]> =>
  (await keptPapers(personRef))
    .filter(({ asksUntil, paper }) => paper !== null && asksUntil < today())
    .toSorted((one, other) => other.beginsOn.localeCompare(one.beginsOn))
    .flatMap(({ paper }) => paper ?? []);

/** The last day of the week whose paper lies here and does not count yet; null where there is none. */
export const waitsUntil = async (personRef: string): Promise<string | null> =>
  (await keptPapers(personRef)).find(({ asksUntil, paper }) => paper !== null && asksUntil >= today())?.asksUntil ??
  null;
