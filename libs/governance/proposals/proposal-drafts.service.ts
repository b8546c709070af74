import { Inject, Injectable } from '@nestjs/common';
import { err, isUuid, newId, ok, type Result } from '#domain-kit';
import { DataSource, In } from 'typeorm';
import { BodyRulesRecord } from '../body-rules.service.js';
import { BodyEntity } from '../body.entity.js';
import { Citations } from '../citations.service.js';
import { FoundingRecord } from '../founding-record.service.js';
import { BodiesWithPeople } from '../body-people.service.js';
import { publish } from './domain/proposal.js';
import { checkWindow, waysOf } from './domain/proposal-count.js';
import { PROPOSAL_WAYS } from './domain/proposal.types.js';
import { readText, readTitle } from './domain/proposal-words.js';
import { ProposalDraftEntity } from './proposal-draft.entity.js';
import { ProposalEntity, ProposalHandEntity } from './proposal.entity.js';
import type { ProposalRefusalCode } from './proposal-messages.js';
import { ProposalTextEntity } from './proposal-text.entity.js';

type Answer<T> = Promise<Result<T, ProposalRefusalCode | 'BODY_UNKNOWN' | 'CITATION_UNKNOWN'>>;

export interface DraftWords {
  readonly title: string;
  readonly text: string;
}

export interface Publication {
  readonly bodyId: string;
  readonly way: string;
  readonly windowDays: number;
  readonly citations: readonly string[];
}

const MOST_DRAFTS = 20;
/** Of one author at one time. */
const MOST_OPEN = 5;

/** What somebody writes for themself, until they put it before a body. */
@Injectable()
export class ProposalDrafts {
  @Inject() private readonly rules!: BodyRulesRecord;

  constructor(
    private readonly db: DataSource,
    private readonly record: FoundingRecord,
    private readonly bodies: BodiesWithPeople,
    private readonly citations: Citations,
  ) {}

  /** The latest first. */
  list(authorRef: string): Promise<ProposalDraftEntity[]> {
    return this.db.manager.find(ProposalDraftEntity, {
      where: { authorRef },
      order: { changedOn: 'DESC', id: 'DESC' },
    });
  }

  /** `id` null: a new one. Answers its id. */
  save(by: string, id: string | null, words: DraftWords): Answer<string> {
    return this.db.transaction(async (tx) => {
      await this.record.lock(tx);
      const title = readTitle(words.title);
      if (!title.ok) return title;
      const text = readText(words.text);
      if (!text.ok) return text;
      const changed = { changedOn: await this.record.today(tx), title: title.value, text: text.value };
      const own = await tx.findBy(ProposalDraftEntity, { authorRef: by });
      if (id !== null) {
        if (!own.some((one) => one.id === id)) return err('DRAFT_UNKNOWN');
        await tx.update(ProposalDraftEntity, { id }, changed);
        return ok(id);
      }
      if (own.length >= MOST_DRAFTS) return err('TOO_MANY_DRAFTS');
      const draft = { id: newId(), authorRef: by, ...changed };
      await tx.insert(ProposalDraftEntity, draft);
      return ok(draft.id);
    });
  }

  async discard(by: string, id: string): Answer<void> {
    if (!isUuid(id)) return err('DRAFT_UNKNOWN');
    const { affected } = await this.db.manager.delete(ProposalDraftEntity, { id, authorRef: by });
    return affected === 1 ? ok(undefined) : err('DRAFT_UNKNOWN');
  }

  /** Puts a draft of one's own before a body that one is in. The draft is gone then. Answers the proposal's id. */
  publish(by: string, draftId: string, publication: Publication): Answer<string> {
    return this.db.transaction(async (tx) => {
      await this.record.lock(tx);
      const today = await this.record.today(tx);
      const draft = isUuid(draftId) ? await tx.findOneBy(ProposalDraftEntity, { id: draftId, authorRef: by }) : null;
      if (!draft) return err('DRAFT_UNKNOWN');
      const { bodyId, windowDays } = publication;
      const body = isUuid(bodyId) ? await tx.findOneBy(BodyEntity, { id: bodyId }) : null;
      if (!body) return err('BODY_UNKNOWN');
      if (!(await this.bodies.everybodyIn(tx, body, today)).has(by)) return err('OTHER_BODY');
      const rules = await this.rules.on(tx, bodyId, today);
      const way = PROPOSAL_WAYS.find((one) => one === publication.way);
      if (!way) return err('WAY_UNKNOWN');
      if (!waysOf(rules).includes(way)) return err('WAY_OF_OTHERS');
      const window = checkWindow(windowDays, rules);
      if (!window.ok) return window;
      const cited = await this.citations.fix(tx, publication.citations, today);
      if (!cited.ok) return err('CITATION_UNKNOWN');
      const open = await tx.countBy(ProposalEntity, { authorRef: by, phase: In(['open', 'voting']) });
      if (open >= MOST_OPEN) return err('TOO_MANY_OPEN');
      const { version, windowFrom, windowUntil, phase, hands } = publish(by, { way, windowDays }, today);
      const id = newId();
      await tx.insert(ProposalEntity, {
        ...{ id, bodyId, authorRef: by, phase, way, version, publishedOn: today, windowDays, windowFrom, windowUntil },
        ...{ voteUntil: null, votingOn: null, decisionId: null, closedOn: null },
        citations: cited.value.length > 0 ? [...cited.value] : null,
      });
      const { title, text } = draft;
      const written = { id: newId(), proposalId: id, version, writtenBy: by, writtenOn: today };
      await tx.insert(ProposalTextEntity, { ...written, title, text });
      for (const [personRef, voice] of hands) await tx.insert(ProposalHandEntity, { proposalId: id, personRef, voice });
      await tx.delete(ProposalDraftEntity, { id: draftId });
      return ok(id);
    });
  }
}
