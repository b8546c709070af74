import { Injectable } from '@nestjs/common';
import { isUuid } from '#domain-kit';
import { cursorOf, keyOfCursor, type Page, pageOf, type PageRequest, pageSize, PersonsService } from '#identity';
import { DataSource, type EntityManager, In, IsNull, LessThan, MoreThan, Not } from 'typeorm';
import { pseudonymOf } from '../privacy/personal-erasure.js';
import { ProposalAmendmentEntity, ProposalCommentEntity } from './proposal-thread.entities.js';

/** `latest` and `oldest` by when it was said. */
export const TALK_ORDERS = ['latest', 'oldest'] as const;
export type TalkOrder = (typeof TALK_ORDERS)[number];

/** Names are null where somebody was erased. */
export interface Signed<Row> {
  readonly row: Row;
  readonly id: string;
  readonly authorName: string | null;
  readonly isMine: boolean;
}

export type ReadableAmendment = Signed<ProposalAmendmentEntity>;
export type ReadableComment = Signed<ProposalCommentEntity>;

/** What answers nothing, with the latest of its answers. */
export interface ReadableThread extends ReadableComment {
  readonly answerCount: number;
  /** The latest, at most three, in the order of time; all of them are pages of their own. */
  readonly lastAnswers: readonly ReadableComment[];
}

const LAST_ANSWERS = 3;

/** What is said of a proposal and what would change it, page by page: a thousand of each are read no slower than ten. */
@Injectable()
export class ProposalTalk {
  constructor(
    private readonly db: DataSource,
    private readonly persons: PersonsService,
  ) {}

  /** Threads, by when they began. */
  async threads(
    proposalId: string,
    request: PageRequest,
    { reader, order }: { readonly reader: string; readonly order: TalkOrder },
  ): Promise<Page<ReadableThread>> {
    const { rows, ...page } = await this.comments({ proposalId, answers: null }, request, order);
    const all = await this.lastAnswers(
      proposalId,
      rows.map(({ id }) => id),
    );
    const signed = await this.signed([...rows, ...all.flatMap(({ last }) => last)], reader);
    const items = rows.map((row) => {
      const { last, count } = all.find(({ id }) => id === row.id) ?? { last: [], count: 0 };
      return { ...signed(row), answerCount: count, lastAnswers: last.map((one) => signed(one)) };
    });
    return { ...page, items };
  }

  /** Of one comment, the oldest first. */
  async answers(
    proposalId: string,
    commentId: string,
    request: PageRequest,
    reader: string,
  ): Promise<Page<ReadableComment>> {
    const { rows, ...page } = await this.comments({ proposalId, answers: commentId }, request, 'oldest');
    return { ...page, items: rows.map(await this.signed(rows, reader)) };
  }

  /** The latest first; the one that is voted on before them, on the first page and beside its size. */
  async amendments(proposalId: string, request: PageRequest, reader: string): Promise<Page<ReadableAmendment>> {
    if (!isUuid(proposalId)) return NOTHING;
    const size = pageSize(request);
    const [position] = keyOfCursor(request.after, 1) ?? [];
    const isFirst = typeof position !== 'number';
    const tx = this.db.manager;
    const rows = await tx.find(ProposalAmendmentEntity, {
      where: { proposalId, state: Not('voting'), ...(isFirst ? {} : { position: LessThan(position) }) },
      order: { position: 'DESC' },
      take: size + 1,
    });
    const voted = isFirst ? await tx.findBy(ProposalAmendmentEntity, { proposalId, state: 'voting' }) : [];
    const total = await tx.countBy(ProposalAmendmentEntity, { proposalId });
    const { items, ...page } = pageOf(rows, size, total, (row) => cursorOf(row.position));
    const all = [...voted, ...items];
    return { ...page, items: all.map(await this.signed(all, reader)) };
  }

  private async comments(
    of: { readonly proposalId: string; readonly answers: string | null },
    request: PageRequest,
    order: TalkOrder,
  ): Promise<Omit<Page<ProposalCommentEntity>, 'items'> & { readonly rows: readonly ProposalCommentEntity[] }> {
    const { proposalId, answers } = of;
    if (!isUuid(proposalId) || (answers !== null && !isUuid(answers))) return { ...NOTHING, rows: [] };
    const size = pageSize(request);
    const [position] = keyOfCursor(request.after, 1) ?? [];
    const after = order === 'latest' ? LessThan(position) : MoreThan(position);
    const where = { proposalId, answers: answers ?? IsNull() };
    const found = await this.db.manager.find(ProposalCommentEntity, {
      where: { ...where, ...(typeof position === 'number' ? { position: after as typeof after & number } : {}) },
      order: { position: order === 'latest' ? 'DESC' : 'ASC' },
      take: size + 1,
    });
    const total = await this.db.manager.countBy(ProposalCommentEntity, where);
    const { items: rows, ...page } = pageOf(found, size, total, (row) => cursorOf(row.position));
    return { ...page, rows };
  }

  private async lastAnswers(proposalId: string, ids: readonly string[]): Promise<readonly Answers[]> {
    if (ids.length === 0) return [];
    const ranked = await this.db.query<{ id: string; of: string; count: number }[]>(LAST, [
      ...[proposalId, ids, LAST_ANSWERS],
    ]);
    const rows = await this.db.manager.find(ProposalCommentEntity, {
      where: { id: In(ranked.map(({ id }) => id)) },
      order: { position: 'ASC' },
    });
    return ids.map((id) => ({
      id,
      count: ranked.find(({ of }) => of === id)?.count ?? 0,
      last: rows.filter(({ answers }) => answers === id),
    }));
  }

  private async signed(rows: readonly { readonly authorRef: string }[], reader: string): Promise<Signing> {
    const names = await namesKept(
      this.persons,
      rows.map(({ authorRef }) => authorRef),
    );
    return (row) => ({
      ...{ row, id: row.id, authorName: names.get(row.authorRef) ?? null, isMine: row.authorRef === reader },
    });
  }
}

interface Answers {
  readonly id: string;
  readonly count: number;
  readonly last: readonly ProposalCommentEntity[];
}
type Signing = <Row extends { readonly id: string; readonly authorRef: string }>(row: Row) => Signed<Row>;

const NOTHING = { items: [], endCursor: null, total: 0 };

/** Of each comment the latest answers, and how many there are. */
const LAST = `
  SELECT id, answers AS of, count::int FROM (
    SELECT id, answers, row_number() OVER (PARTITION BY answers ORDER BY position DESC) AS rank,
           count(*) OVER (PARTITION BY answers) AS count
    FROM proposal_comment WHERE proposal_id = $1 AND answers = ANY($2)
  ) ranked WHERE rank <= $3`;

/** Without those who were erased. */
export async function namesKept(
  persons: PersonsService,
  refs: readonly string[],
  tx?: EntityManager,
): Promise<ReadonlyMap<string, string>> {
  const names = await persons.namesOf(refs, tx);
  return new Map([...names].filter(([ref, name]) => name !== pseudonymOf(ref)));
}
