import type { Day } from '#domain-kit';
import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { DecisionTextEntity } from '../decision-text.entity.js';
import { readCitation } from '../domain/citations.js';
import type { DocumentKind } from '../domain/document.types.js';
import { MeetingItemEntity } from '../meetings/meeting-item.entity.js';
import { MinutesTextEntity } from '../meetings/minutes.entity.js';
import { readMinutes } from '../meetings/domain/minutes.js';
import { ProposalTextEntity } from '../proposals/proposal-text.entity.js';
import { DocumentsReader } from '../unity/documents-reader.service.js';

export const CITER_KINDS = ['decision', 'proposal', 'agenda', 'minutes'] as const;
export type CiterKind = (typeof CITER_KINDS)[number];

/** What rests on something. A proposal that became a decision in force is that decision. */
export interface Citer {
  readonly kind: CiterKind;
  /** Of the decision, the proposal, or the meeting. */
  readonly id: string;
  /** On which it was decided or published, or the meeting is. */
  readonly day: Day;
  /** The words of the decision, the title of the proposal or of the item; null where they were erased. */
  readonly title: string | null;
  /** Of a document; the version is null on an agenda, which means the text of its day. */
  readonly clause: number | null;
  readonly version: number | null;
  /** Whether the clause says today what it said then. */
  readonly holds: boolean;
}

interface Found extends Pick<Citer, 'kind' | 'id' | 'day'> {
  /** Where its title is: the decision, the text of the proposal, or the item of the agenda. */
  readonly words: string;
  readonly citations: readonly string[];
  /** Of minutes, which keep it in their one text. */
  readonly title?: string;
}
type Fits = (citation: string) => boolean;

const MOST = 100;
/** Minutes are sealed, so they are opened to be read, these many at once. */
const OPENED_AT_ONCE = 200;

/** Citations read backwards (R46): which decisions, proposals, agendas and minutes rest on a decision or a document. */
@Injectable()
export class Citers {
  constructor(
    private readonly db: DataSource,
    private readonly documents: DocumentsReader,
  ) {}

  /** The latest first, at most 100. */
  async ofDecision(id: string): Promise<Citer[]> {
    const cited = `decision/${id}`;
    const found = await this.find({ exact: cited, under: '' }, (citation) => citation === cited);
    const titles = await this.titles(found);
    return found.map(({ kind, id: of, day, words, title }) => ({
      ...{ kind, id: of, day, title: title ?? titles.get(words) ?? null },
      ...{ clause: null, version: null, holds: true },
    }));
  }

  /** Likewise of all clauses of a document: what cites several is there for each. */
  async ofDocument(kind: DocumentKind): Promise<Citer[]> {
    const under = `${kind}/`;
    const found = await this.find({ exact: '', under: `${under}%` }, (citation) => citation.startsWith(under));
    const titles = await this.titles(found);
    const versions = await this.documents.versions(kind);
    const hashOf = (version: number | null, clause: number): string | undefined =>
      (version === null ? versions.at(-1) : versions.find((one) => one.version === version))?.clauseHashes[clause - 1];
    return found.flatMap(({ citations, kind: by, id, day, words, title }) =>
      citations.flatMap((text): Citer[] => {
        const citation = readCitation(text);
        if (citation?.kind !== kind) return [];
        const { clause, version } = citation;
        const now = hashOf(null, clause);
        const holds = now !== undefined && hashOf(version, clause) === now;
        return [{ kind: by, id, day, title: title ?? titles.get(words) ?? null, clause, version, holds }];
      }),
    );
  }

  private async find(cited: { readonly exact: string; readonly under: string }, fits: Fits): Promise<Found[]> {
    const found = await this.db.query<Found[]>(CITING, [cited.exact, cited.under, MOST]);
    const all = [...found, ...(await this.minutes(fits))];
    const latest = all.toSorted((one, other) => other.day.localeCompare(one.day)).slice(0, MOST);
    return latest.map((one) => ({ ...one, citations: one.citations.filter(fits) }));
  }

  /** The latest meetings first. */
  private async minutes(fits: Fits): Promise<Found[]> {
    const meetings = await this.db.query<{ id: string; day: Day }[]>(
      'SELECT id, day::text AS day FROM meeting JOIN minutes ON meeting_id = id ORDER BY day DESC, id',
    );
    const found: Found[] = [];
    for (let first = 0; first < meetings.length && found.length < MOST; first += OPENED_AT_ONCE) {
      const some = meetings.slice(first, first + OPENED_AT_ONCE);
      const texts = await this.db.manager.findBy(MinutesTextEntity, { meetingId: In(some.map(({ id }) => id)) });
      for (const { id, day } of some) {
        const text = texts.find(({ meetingId }) => meetingId === id)?.text;
        for (const { title, citations = [] } of text ? readMinutes(text).items : [])
          if (citations.some(fits)) found.push({ kind: 'minutes', id, day, words: '', title, citations });
      }
    }
    return found;
  }

  private async titles(found: readonly Found[]): Promise<ReadonlyMap<string, string | null>> {
    const of = (kind: CiterKind): string[] => found.flatMap((one) => (one.kind === kind ? [one.words] : []));
    const tx = this.db.manager;
    const decisions = await tx.findBy(DecisionTextEntity, { decisionId: In(of('decision')) });
    const proposals = await tx.findBy(ProposalTextEntity, { id: In(of('proposal')) });
    const items = await tx.findBy(MeetingItemEntity, { id: In(of('agenda')) });
    return new Map([
      ...decisions.map(({ decisionId, text }) => [decisionId, text] as const),
      ...proposals.map(({ id, title }) => [id, title] as const),
      ...items.map(({ id, title }) => [id, title] as const),
    ]);
  }
}

/** Of what is in tables; `$1` is cited as it stands, `$2` is what a citation begins with. */
const CITES = `EXISTS (SELECT FROM unnest(citing.citations) one WHERE one = $1 OR one LIKE $2)`;
const CITING = `
  SELECT kind, id, day, words, citations FROM (
    SELECT 'decision' AS kind, id, day::text AS day, id AS words, citations, position
    FROM decision citing WHERE state = 'in-force' AND ${CITES}
    UNION ALL
    SELECT 'proposal', citing.id, published_on::text, text.id, citations, position
    FROM proposal citing JOIN proposal_text text ON text.proposal_id = citing.id AND text.version = citing.version
    WHERE NOT EXISTS (SELECT FROM decision WHERE decision.id = citing.decision_id AND decision.state = 'in-force')
      AND ${CITES}
    UNION ALL
    SELECT 'agenda', meeting.id, meeting.day::text, citing.id, citations, citing.position
    FROM meeting_item citing JOIN meeting ON meeting.id = citing.meeting_id
    WHERE meeting.state <> 'cancelled' AND citing.state IN ('planned', 'done') AND ${CITES}
  ) found ORDER BY day DESC, kind, position DESC LIMIT $3`;
